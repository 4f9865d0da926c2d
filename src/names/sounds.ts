/**
 * The sounds a name is spelled in: one small integer each, so that two spellings can be compared sound by sound.
 * Upper case stands for the sounds that most romanisations write with two letters: C ch, S sh, Z zh, X kh, G gh,
 * T th, D dh, N ng. `c` is a c before e, i or y, which is s, ch, k or ts depending on the language. `'` is the Arabic
 * ayn and hamza and the Hebrew alef and ayin: a place where a vowel nobody writes may stand. Between it and the digits are
 * the letters of other scripts that stand for either of several sounds, see `EITHER_SOUNDS`.
 */
export const SOUND_LETTERS =
  "aeiouybcdfghjklmnpqrstvwxzCSZXGTDN'ㄱㄷㅂㅈשラバチジツชพภครลสจወżďťśķɯɵɐɨɹĥ0123456789";
export const SOUND_COUNT = SOUND_LETTERS.length;
const VOWELS = 6;

/**
 * Letters that romanisations write as either of several sounds, the usual one first: the plain stops of Hangul (Kim and
 * Gim, Pak and Bak); the Hebrew shin; in Kana the r that is an l elsewhere, the b that is
 * a v, and what t and d become before i and u; in Thai the aspirated
 * consonants and the final ones, of which the spelling may be kept; the first vowel of the Ethiopic w; Arabic consonants
 * that are spelled in Latin letters as one sound with the h behind them, Mazhar and Adham.
 */
const OF_SEVERAL =
  'ㄱkg ㄷdt ㅂbp ㅈjC שsS ラrl バbv チCt ジjdz ツct ชCS พfp ภfpb คXk รnr ลnl สts จtjC ወeo żzZ ďdD ťtT śsS ķkX';
/**
 * Sounds that only some write: the u and o that carry the consonants of foreign names in Kana, the a that links the parts
 * of Thai names, the short vowel of Ethiopic, the r that Thai spells and does not speak, and the Arabic h behind a consonant.
 */
const OF_SOME = 'ɯu ɵo ɐa ɨei ɹr ĥh';

/** Both kinds: a letter, and what it may be. */
export const EITHER_SOUNDS = `${OF_SEVERAL} ${OF_SOME}`.split(' ');

const codeOf = new Map([...SOUND_LETTERS].map((letter, code) => [letter, code]));

const meant = new Map(
  EITHER_SOUNDS.map((letters) => [
    codeOf.get(letters.charAt(0)),
    [...letters].map((letter) => codeOf.get(letter)),
  ]),
);

/** Whether two sound codes are one, or one is a letter that may be the other. */
export const mayBeSame = (a: number, b: number): boolean =>
  a === b || meant.get(a)?.includes(b) === true || meant.get(b)?.includes(a) === true;

/** Whether a sound code is one of a, e, i, o, u, y. */
export const isVowel = (sound: number): boolean => sound < VOWELS;

/** The code of one sound letter; throws on a letter that is none, which only a wrong table can bring. */
export function soundCode(letter: string): number {
  const code = codeOf.get(letter);
  if (code === undefined) throw new Error(`Expected one of ${SOUND_LETTERS}, came "${letter}"`);
  return code;
}

/** The s that Latvian adds to every man's name. */
const BALTIC_ENDING = /(.{2}(?:ov|ev|ej|ijs?k|sk))s$/;
/** Doubled consonants are one sound; doubled vowels are spellings of their own, doubled digits are digits. */
const DOUBLED = /([b-df-hj-np-tv-z])\1+/g;

/** Longest first within a letter: spelling, sounds. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['tsch', 'C'],
  ['ngh', 'Nh'],
  ['shch', 'S'],
  ['dzh', 'j'],
  ['sch', 'S'],
  ['tch', 'C'],
  ['ch', 'C'],
  ['cz', 'C'],
  ['ck', 'k'],
  ['cq', 'k'],
  ['sh', 'S'],
  ['sz', 'S'],
  ['sce', 'se'],
  ['sci', 'si'],
  ['scy', 'si'],
  ['zh', 'Z'],
  ['kh', 'X'],
  ['gh', 'G'],
  ['th', 'T'],
  ['dh', 'D'],
  ['ph', 'f'],
  ['bh', 'b'],
  ['rh', 'r'],
  ['wh', 'w'],
  ['dj', 'j'],
  ['tz', 'c'],
  ['ts', 'c'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['yi', 'i'],
  ['iy', 'i'],
  ['ij', 'i'],
  ['que', 'ke'],
  ['qui', 'ki'],
];
const byFirst = new Map<string, (readonly [string, string])[]>();
for (const spelling of SPELLINGS) {
  const first = spelling[0].charAt(0);
  byFirst.set(first, [...(byFirst.get(first) ?? []), spelling]);
}

/**
 * The sounds of one word in Latin letters (a transliteration or a folded Latin word), doubled sounds once. At most
 * `MAX_SOUNDS`; what lies beyond does not take part in comparing. A word of a script that leaves its vowels out
 * (`unvowelled`) keeps its doubled consonants: such scripts do not write that a consonant is long, so there is a vowel
 * between two that are written.
 */
export function soundsOf(word: string, unvowelled = false): Uint8Array {
  const latin = word.replace(DOUBLED, '$1').replace(BALTIC_ENDING, '$1');
  const sounds: number[] = [];
  let at = 0;
  while (at < latin.length && sounds.length < MAX_SOUNDS) {
    const spelling = (byFirst.get(latin.charAt(at)) ?? []).find(([text]) => latin.startsWith(text, at));
    const letters = spelling ? spelling[1] : singleLetter(latin, at);
    for (const letter of letters) push(sounds, soundCode(letter), unvowelled);
    at += spelling ? spelling[0].length : 1;
  }
  return Uint8Array.from(sounds);
}

/** Longer than any word of any list we read; bounds the cost of a hostile one. */
export const MAX_SOUNDS = 32;

function push(sounds: number[], sound: number, unvowelled: boolean): void {
  const repeats = sound >= SOUND_COUNT - 10 || (unvowelled && !isVowel(sound) && !glides.has(sound));
  if (repeats || sounds[sounds.length - 1] !== sound) sounds.push(sound);
}

/** What stands for a long vowel as well: two waws or yods are one sound in dawud and hayim. */
const glides = new Set([soundCode('w'), soundCode('y'), soundCode("'")]);

function singleLetter(latin: string, at: number): string {
  const letter = latin.charAt(at);
  const next = latin.charAt(at + 1);
  switch (letter) {
    case 'c':
      return next === '' || 'eiy'.includes(next) ? 'c' : 'k';
    case 'h':
      // Hsu, and the breath of Burmese names: Htun, Hpone.
      return at === 0 && 'stp'.includes(next || '-') && latin.length > 2 ? '' : 'h';
    case 'x':
      return isPinyinX(latin, at) ? 'S' : 'ks';
    case 'y':
      return yAsSound(latin, at);
    case 'n':
      return next === 'g' && endsSyllable(latin, at + 2) ? 'N' : 'n';
    case 'g':
      return latin.charAt(at - 1) === 'n' && endsSyllable(latin, at + 1) ? '' : 'g';
    default:
      return codeOf.has(letter) && !'CSZXGTDN'.includes(letter) ? letter : '';
  }
}

/** Syllables of pinyin. */
const PINYIN =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:i?ang?|i?ao|i?a|i?ong|ing?|iu|i|u?o|ou|[eu]i|uang?|uai|ua|un|ue|u|eng?|e|er|ai)-?)+$/;

/** What goes before an x within a word of pinyin and hardly in others: Huaxin and Xiaoxia, not Maxime, Roxie or Alexia. */
const BEFORE_X = /(?:[iu]a|[aiu]o|[iaeo]u|[aeu]i)$/;
/** Letters of the longest name that is read so: trying longer ones takes too long. */
const LONGEST_PINYIN = 20;

/** Xi, and in words of several syllables: Longxing, Huaxin. */
function isPinyinX(latin: string, at: number): boolean {
  const before = latin.charAt(at - 1);
  if (before === '' || before === '-') return true;
  if (!'iu'.includes(latin.charAt(at + 1) || '-')) return false;
  if (before === 'n' || before === 'g') return true;
  return latin.length <= LONGEST_PINYIN && BEFORE_X.test(latin.slice(0, at)) && PINYIN.test(latin);
}

/** A y is a consonant before a vowel, else the vowel i. */
function yAsSound(latin: string, at: number): string {
  return 'aeou'.includes(latin.charAt(at + 1) || '-') ? 'y' : 'i';
}

/** Syllables of a Han reading or of Hangul are parted by a hyphen; their ng sounds as it does where they are written in one. */
function endsSyllable(latin: string, at: number): boolean {
  const next = latin.charAt(at);
  if (next === '-') return !'aeiouyrlw'.includes(latin.charAt(at + 1) || '-');
  return next === '' || !'aeiouyhrlw'.includes(next);
}

const NG = soundCode('N');
const N = soundCode('n');
const G = soundCode('g');
/** What follows an ng that `soundsOf` takes for two sounds, within a word. */
const OPENS_NG = new Set([...'aeiouyrlw'].map(soundCode));

/**
 * Appends a word's sounds to those of the words before it, and answers how many there are then. Where two words meet, a
 * sound that both have is one; within a word, two are two.
 */
export function joinSounds(
  joined: Uint8Array,
  length: number,
  pool: Uint8Array,
  from: number,
  count: number,
): number {
  const met = length > 0 && count > 0 && joined[length - 1] === pool[from] ? 1 : 0;
  let end = length;
  for (let at = from + met; at < from + count; at++) joined[end++] = pool[at] as number;
  return end;
}

/** Whether a word with these sounds behind others that are joined may read their ng as two sounds: Hong Wei, Hongwei. */
export const opensJoint = (
  joined: Uint8Array,
  length: number,
  pool: Uint8Array,
  from: number,
  count: number,
): boolean => length > 0 && count > 0 && joined[length - 1] === NG && OPENS_NG.has(pool[from] as number);

/** The joined words as one is spelled: every ng that is followed by a vowel, r, l or w as two sounds. Answers the new length. */
export function openJoints(joined: Uint8Array, length: number, opened: Uint8Array): number {
  let end = 0;
  for (let at = 0; at < length; at++) {
    const sound = joined[at] as number;
    if (sound === NG && at + 1 < length && OPENS_NG.has(joined[at + 1] as number)) {
      opened[end++] = N;
      opened[end++] = G;
    } else opened[end++] = sound;
  }
  return end;
}

const plainLetters = [...SOUND_LETTERS].map(
  (letter) => EITHER_SOUNDS.find((sounds) => sounds.startsWith(letter))?.charAt(1) ?? letter,
);

/** Sounds as sound letters, a letter that stands for several as the usual one. */
export function spell(sounds: Uint8Array): string {
  return Array.from(sounds, (sound) => plainLetters[sound]).join('');
}
