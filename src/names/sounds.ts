/**
 * The sounds a name is spelled in: one small integer each, so that two spellings can be compared sound by sound.
 * Upper case stands for the sounds that most romanisations write with two letters: C ch, S sh, Z zh, X kh, G gh,
 * T th, D dh, N ng. `c` is a c before e, i or y, which is s, ch, k or ts depending on the language. `'` is the Arabic
 * ayn and hamza and the Hebrew alef and ayin: a place where a vowel nobody writes may stand.
 */
export const SOUND_LETTERS = "aeiouybcdfghjklmnpqrstvwxzCSZXGTDN'0123456789";
export const SOUND_COUNT = SOUND_LETTERS.length;
const VOWELS = 6;

const codeOf = new Map([...SOUND_LETTERS].map((letter, code) => [letter, code]));

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
 * `MAX_SOUNDS`; what lies beyond does not take part in comparing.
 */
export function soundsOf(word: string): Uint8Array {
  const latin = word.replace(DOUBLED, '$1').replace(BALTIC_ENDING, '$1');
  const sounds: number[] = [];
  let at = 0;
  while (at < latin.length && sounds.length < MAX_SOUNDS) {
    const spelling = (byFirst.get(latin.charAt(at)) ?? []).find(([text]) => latin.startsWith(text, at));
    const letters = spelling ? spelling[1] : singleLetter(latin, at);
    for (const letter of letters) push(sounds, soundCode(letter));
    at += spelling ? spelling[0].length : 1;
  }
  return Uint8Array.from(sounds);
}

/** Longer than any word of any list we read; bounds the cost of a hostile one. */
export const MAX_SOUNDS = 32;

function push(sounds: number[], sound: number): void {
  const digit = sound >= SOUND_COUNT - 10;
  if (sounds[sounds.length - 1] !== sound || digit) sounds.push(sound);
}

function singleLetter(latin: string, at: number): string {
  const letter = latin.charAt(at);
  const next = latin.charAt(at + 1);
  switch (letter) {
    case 'c':
      return next === '' || 'eiy'.includes(next) ? 'c' : 'k';
    case 'h':
      return at === 0 && next === 's' && latin.length > 2 ? '' : 'h';
    case 'x':
      return at === 0 ? 'S' : 'ks';
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

/** A y is a consonant before a vowel, else the vowel i. */
function yAsSound(latin: string, at: number): string {
  return 'aeou'.includes(latin.charAt(at + 1) || '-') ? 'y' : 'i';
}

function endsSyllable(latin: string, at: number): boolean {
  const next = latin.charAt(at);
  return next === '' || !'aeiouyhrlw'.includes(next);
}

/** Sounds as sound letters. */
export function spell(sounds: Uint8Array): string {
  return Array.from(sounds, (sound) => SOUND_LETTERS.charAt(sound)).join('');
}
