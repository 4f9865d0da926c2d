import { SOUND_COUNT, SOUND_LETTERS } from './sounds';

/** Sounds that romanisations and ears confuse, folded into one letter; the rest are dropped (h, y, ayn) or vowels. */
const CLASSES = 'k:kqXㄱคķ|g:gG|s:szcCSZxjㅈשชチジツżś|t:tdTDㄷสจďť|p:pbㅂバพภ|f:f|v:vw|m:m|n:nNรล|l:l|r:rラ';
const VOWEL = 1;
const DROPPED = 0;
const classOf = new Uint8Array(SOUND_COUNT);
for (const [at, group] of CLASSES.split('|').entries()) {
  for (const letter of group.slice(2)) classOf[SOUND_LETTERS.indexOf(letter)] = at + 2;
}
for (const vowel of 'aeiouɯɵɐɨወ') classOf[SOUND_LETTERS.indexOf(vowel)] = VOWEL;
for (const digit of '0123456789') classOf[SOUND_LETTERS.indexOf(digit)] = 20 + Number(digit);
/** Th and dh are t and d to some languages, s and z to others: words with them have keys of both kinds. */
const TH = SOUND_LETTERS.indexOf('T');
const DH = SOUND_LETTERS.indexOf('D');
const T_CLASS = classOf[TH] as number;
const S_CLASS = classOf[SOUND_LETTERS.indexOf('s')] as number;
/** Q is k to some and g or gh to others; other letters stand for sounds of two classes as well. Words with one have keys of both. */
const OTHERWISE = ['qg', 'ㄱg', 'ラl', 'バv', 'พf', 'ภf', 'รr', 'ลl', 'สs', 'จs', 'チt', 'ジt', 'ツt'];
const otherClassOf = new Uint8Array(SOUND_COUNT);
for (const pair of OTHERWISE)
  otherClassOf[SOUND_LETTERS.indexOf(pair.charAt(0))] = classOf[
    SOUND_LETTERS.indexOf(pair.charAt(1))
  ] as number;
/** Letters of a word that are read both ways; each doubles the keys. */
const MOST_OTHERWISE = 2;
const K_CLASS = classOf[SOUND_LETTERS.indexOf('k')] as number;
const G = SOUND_LETTERS.indexOf('g');
const G_CLASS = classOf[G] as number;
const N_CLASS = classOf[SOUND_LETTERS.indexOf('n')] as number;
const C = SOUND_LETTERS.indexOf('c');
const WAW = SOUND_LETTERS.indexOf('w');
const V_CLASS = classOf[WAW] as number;

/** Kinds of keys, so that keys of one kind never meet those of another. */
const SKELETON = 1;
const SPELLED = 2;
const SHORT_VOWELLED = 3;
const SHORT_UNVOWELLED = 4;
const GROUP = 5;
const NUMBER = 6;
const WHOLE = 7;
const WHOLE_SPOKEN = 8;
const WHOLE_UNVOWELLED = 9;
const SLIPPED = 10;

/** Consonants of words that have keys of their sounds as they are, and sounds of such words. */
const MOST_SLIPPED = 4;
const LEAST_SOUNDS = 3;
const MOST_SOUNDS = 10;

/** Consonants of words that have keys of their consonants alone. */
const MOST_SHORT = 2;
/** Skeletons are cut to this: what follows adds keys, not distinction. */
const LONGEST = 12;

const skeleton = new Uint8Array(LONGEST);
const spelled = new Uint8Array(LONGEST);

/**
 * Calls `emit` with the keys of a word's sounds. Two words whose sounds differ by any vowels and one consonant share a
 * key: the skeleton of their consonants, with each consonant left out once; short words, which have too little skeleton,
 * by consonants and places of vowels, and short ones with a w also as if it were a vowel: Sarwar is Sarur as well. Longer
 * ones meet by leaving it out. `asked` gives the keys to look up, otherwise those to store: they differ where
 * only one side writes its vowels.
 */
export function emitSoundKeys(
  sounds: Uint8Array,
  unvowelled: boolean,
  asked: boolean,
  emit: (key: number) => void,
): void {
  emitVariant(sounds, unvowelled, asked, false, emit);
  if (unvowelled || (sounds.includes(WAW) && fillSkeleton(sounds, true) <= MOST_SHORT))
    emitVariant(sounds, unvowelled, asked, true, emit);
  if (sounds.includes(TH) || sounds.includes(DH)) {
    classOf[TH] = classOf[DH] = S_CLASS;
    emitVariant(sounds, unvowelled, asked, false, emit);
    classOf[TH] = classOf[DH] = T_CLASS;
  }
  emitOtherwise(sounds, 0, MOST_OTHERWISE, unvowelled, asked, emit);
  if (
    sounds.length >= LEAST_SOUNDS &&
    sounds.length <= MOST_SOUNDS &&
    fillSkeleton(sounds, false) <= MOST_SLIPPED
  )
    emitSlipped(sounds, emit);
}

/** A word's sounds, and what is left of them without each: shared by words that differ in any one, or in two neighbours' order. */
function emitSlipped(sounds: Uint8Array, emit: (key: number) => void): void {
  for (let without = -1; without < sounds.length; without++) {
    let h = hashStep(SEED, SLIPPED);
    for (let at = 0; at < sounds.length; at++) if (at !== without) h = hashStep(h, sounds[at] as number);
    emit(h);
  }
}

/** The keys of a word with its letters from `from` on read otherwise, in every combination of the first few that can be. */
function emitOtherwise(
  sounds: Uint8Array,
  from: number,
  most: number,
  unvowelled: boolean,
  asked: boolean,
  emit: (key: number) => void,
): void {
  for (let at = from; at < sounds.length && most > 0; at++) {
    const sound = sounds[at] as number;
    const otherClass = otherClassOf[sound] as number;
    const usual = classOf[sound] as number;
    if (otherClass === 0 || otherClass === usual) continue;
    classOf[sound] = otherClass;
    emitVariant(sounds, unvowelled, asked, false, emit);
    emitOtherwise(sounds, at + 1, most - 1, unvowelled, asked, emit);
    classOf[sound] = usual;
  }
}

function emitVariant(
  sounds: Uint8Array,
  unvowelled: boolean,
  asked: boolean,
  dropsWaw: boolean,
  emit: (key: number) => void,
): void {
  const length = fillSkeleton(sounds, dropsWaw);
  if (length >= 3) emit(hash(SKELETON, skeleton, length, -1));
  if (length >= 4) for (let at = 0; at < length; at++) emit(hash(SKELETON, skeleton, length, at));
  if (length <= 3 && !unvowelled) emitSpelled(sounds, emit);
  if (length > MOST_SHORT) return;
  if (asked || !unvowelled) emit(hash(SHORT_VOWELLED, skeleton, length, -1));
  if (asked || unvowelled) emit(hash(SHORT_UNVOWELLED, skeleton, length, -1));
}

function fillSkeleton(sounds: Uint8Array, dropsWaw: boolean): number {
  let length = 0;
  for (let at = 0; at < sounds.length && length < LONGEST; at++) {
    const sound = classOf[sounds[at] as number] as number;
    if (sound <= VOWEL || (dropsWaw && sound === V_CLASS)) continue;
    if (length === 0 || skeleton[length - 1] !== sound || sound >= 20) skeleton[length++] = sound;
  }
  return length;
}

function emitSpelled(sounds: Uint8Array, emit: (key: number) => void): void {
  let length = 0;
  let consonants = 0;
  for (let at = 0; at < sounds.length && length < LONGEST; at++) {
    const sound = classOf[sounds[at] as number] as number;
    if (sound === DROPPED) continue;
    if (length > 0 && spelled[length - 1] === sound) continue;
    spelled[length++] = sound;
    if (sound !== VOWEL) consonants++;
  }
  emit(hash(SPELLED, spelled, length, -1));
  for (let at = 0; at < length; at++)
    if (spelled[at] === VOWEL ? consonants === 2 && length >= 4 : consonants >= 3)
      emit(hash(SPELLED, spelled, length, at));
}

/** The key of a group of equivalent words. */
export const groupKey = (group: number): number => hashStep(hashStep(SEED, GROUP), group);

/** The key of a number, in whatever digits or words. */
export const numberKey = (value: number): number => hashStep(hashStep(SEED, NUMBER), value);

/**
 * The key of words run together, the same for one word that sounds like their sum: consonants and the places of vowels,
 * since consonants alone would bring too many together.
 */
export function wholeKey(parts: readonly Uint8Array[]): number {
  let length = 0;
  for (const sounds of parts) length = appendWhole(sounds, length, false);
  return hash(WHOLE, whole, length, -1);
}

/**
 * The same by consonants alone, for words of which one side leaves its vowels out: `unvowelled` says whether it is the
 * stored ones. Undefined where there are too few to say anything.
 */
export function consonantKey(parts: readonly Uint8Array[], unvowelled: boolean): number | undefined {
  let length = 0;
  for (const sounds of parts) length = appendWhole(sounds, length, true);
  return length < LEAST_CONSONANTS
    ? undefined
    : hash(unvowelled ? WHOLE_UNVOWELLED : WHOLE_SPOKEN, whole, length, -1);
}

/**
 * Where two words run together part what their key is made of, as a number from 1 to 50; 0 for more or fewer
 * words. Two words with the key and the division of two others sound like those each by itself: what a joint swallows
 * counts as another division.
 */
export function divisionOf(parts: readonly Uint8Array[], consonantsOnly: boolean): number {
  const [first, second, ...more] = parts;
  if (first === undefined || second === undefined || more.length > 0) return 0;
  const alone = appendWhole(second, 0, consonantsOnly);
  const joint = appendWhole(first, 0, consonantsOnly);
  const swallowed = appendWhole(second, joint, consonantsOnly) - joint < alone;
  return 1 + 2 * joint + (swallowed ? 1 : 0);
}

const LEAST_CONSONANTS = 3;

function appendWhole(sounds: Uint8Array, from: number, consonantsOnly: boolean): number {
  let length = from;
  for (let at = 0; at < sounds.length && length < LONGEST_WHOLE; at++) {
    const code = sounds[at] as number;
    // Words run together may be spelled with the n and g of their joint as one sound or two, and g or k is one in Korean.
    const before = at > 0 ? classOf[sounds[at - 1] as number] : length > 0 ? whole[length - 1] : undefined;
    const own = classOf[code] as number;
    if (!consonantsOnly && before === N_CLASS && (own === G_CLASS || own === K_CLASS)) continue;
    // Whole words are long enough to be told apart without what Hangul does not tell apart.
    // The c that a word ends in is read by what follows, once words are run together.
    const sound = own === G_CLASS || code === C ? K_CLASS : own;
    if (sound === DROPPED || (consonantsOnly && (sound === VOWEL || code === WAW))) continue;
    if (length === 0 || whole[length - 1] !== sound) whole[length++] = sound;
  }
  return length;
}

const LONGEST_WHOLE = 24;
const whole = new Uint8Array(LONGEST_WHOLE);

const SEED = 0x811c9dc5 | 0;
const hashStep = (h: number, value: number): number => Math.imul(h ^ value, 0x01000193);

function hash(kind: number, codes: Uint8Array, length: number, without: number): number {
  let h = hashStep(SEED, kind);
  let last = 0;
  for (let at = 0; at < length; at++) {
    const code = codes[at] as number;
    if (at === without || (without >= 0 && code === last && code < 20)) continue;
    h = hashStep(h, code);
    last = code;
  }
  return h;
}
