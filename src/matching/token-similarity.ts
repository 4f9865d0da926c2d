import { WordFlag, type Lexeme } from '../names/lexeme';
import { FULL_COSTS, ONE_SOUND, UNVOWELLED_COSTS, type SoundCosts } from '../names/sound-costs';
import { soundDistance } from '../names/sound-distance';
import { isHushed } from './hushed';
import { areOfOtherSex } from './sex-endings';
import { MAX_SOUNDS, SOUND_COUNT, isVowel, soundCode } from '../names/sounds';

/** Two words of which one stands for the other by a table of equivalents, however they sound. */
const EQUIVALENT = 0.75;
const WRITTEN_ELSEWHERE = 0.96;
/** The most two words can agree that are not written the same. */
export const ALMOST = 0.98;
/** A word that is the beginning of another, such as Parlin and Parlindungan: a short form, or another name of the family. */
const SHORTENED = 0.5;
const LEAST_BEGINNING = 4;
/** The share of unlike sounds from which two words have nothing in common. */
const UNLIKE_SHARE = 0.31;
/** Below this two words count as different words. */
export const LEAST_SIMILARITY = 0.3;
/** Two words that are both well-known names, and not one name, are not slips of each other, unless this close. */
const KNOWN_APART_FROM = 0.8;
/** What a known name and the family name that is made of it, Karim and Karimi, agree at most: two people as often as one. */
const NISBA = 0.7;
/** What an ending that marks the other sex leaves of the likeness. */
const OTHER_SEX = 0.55;
/** What an h that one of two single syllables begins with leaves of the likeness: longer words come and go with it (Hasan, Asan). */
const HUSHED = 0.4;
/** Below this, syllables that are names of their own are different names. */
const SYLLABIC_LEAST = 0.83;
const READING_LEAST = 0.89;
/** Below this, what one side writes without vowels is another word. */
const UNVOWELLED_LEAST = 0.7;
/** A word that begins with a vowel begins with a letter for it even where vowels are left out, and no other does. */
const OTHER_BEGINNING = 0.5 * ONE_SOUND;
const OTHER_ENDING = 0.4 * ONE_SOUND;

/**
 * How much two words agree, in [0, 1]: 1 for the same letters, 0 for different words. What lies between falls with the
 * share of sounds that differ, so that one slip costs a short word more than a long one, without a step anywhere.
 */
export function similarity(a: Lexeme, b: Lexeme): number {
  if (a === b || a.text === b.text) return 1;
  if (a.number >= 0 || b.number >= 0) return a.number === b.number ? ALMOST : 0;
  const sounding = soundSimilarity(
    a.sounds,
    0,
    a.sounds.length,
    a.unvowelled,
    b.sounds,
    0,
    b.sounds.length,
    b.unvowelled,
  );
  if (sharesGroup(a.groups, b.groups)) return equivalence(a.script === b.script, sounding);
  return tempered(sounding, a.flags, a.sounds, 0, a.sounds.length, b.flags, b.sounds, 0, b.sounds.length);
}

/** What it is worth that a table knows two words as one name. Across scripts the table is the spelling. */
export const equivalence = (sameScript: boolean, sounding: number): number =>
  Math.max(sameScript ? EQUIVALENT : WRITTEN_ELSEWHERE, sounding);

/** What the likeness of two words is worth, given what kinds of words they are (bits of `WordFlag`) and their sounds. */
export function tempered(
  sounding: number,
  aFlags: number,
  a: Uint8Array,
  aFrom: number,
  aLength: number,
  bFlags: number,
  b: Uint8Array,
  bFrom: number,
  bLength: number,
): number {
  if (sounding === 0) return 0;
  const either = aFlags | bFlags;
  if (
    (either & WordFlag.SYLLABIC) !== 0 &&
    sounding < ((either & WordFlag.READING) !== 0 ? READING_LEAST : SYLLABIC_LEAST)
  )
    return 0;
  const known = (aFlags & bFlags & WordFlag.KNOWN) !== 0;
  if (known && isNisba(a, aFrom, aLength, b, bFrom, bLength)) return Math.min(sounding, NISBA);
  if (areKnownApart(aFlags, bFlags, sounding)) return 0;
  if (sounding > HUSHED && isHushed(a, aFrom, aLength, b, bFrom, bLength)) return HUSHED;
  const mayTell = sounding > OTHER_SEX && (aFlags & bFlags & WordFlag.GENDERED) !== 0;
  return mayTell && areOfOtherSex(a, aFrom, aLength, b, bFrom, bLength) ? OTHER_SEX : sounding;
}

/** Whether one of two words is the other with a last i, Fadhl and Fadhli: names of one family, and of one person now and then. */
function isNisba(
  a: Uint8Array,
  aFrom: number,
  aLength: number,
  b: Uint8Array,
  bFrom: number,
  bLength: number,
): boolean {
  if (aLength < bLength) return isNisba(b, bFrom, bLength, a, aFrom, aLength);
  return aLength === bLength + 1 && a[aFrom + bLength] === I && areSame(a, aFrom, b, bFrom, bLength);
}

/** Kinds of scripts, as bits: two words that differ in one are of two scripts. */
const SCRIPT_FLAGS = WordFlag.LATIN | WordFlag.UNVOWELLED | WordFlag.SYLLABIC;

/**
 * Whether two well-known names that share no group are two names. Where the table holds the spellings of both it holds all
 * that are usual, and of a name in another script all that Latin letters make of it: what sounds alike is another name then.
 */
function areKnownApart(aFlags: number, bFlags: number, sounding: number): boolean {
  const both = aFlags & bFlags;
  if ((both & WordFlag.KNOWN) === 0) return false;
  if ((both & WordFlag.GROUPED) !== 0) return true;
  const ofTwoScripts = ((aFlags ^ bFlags) & SCRIPT_FLAGS) !== 0;
  return (
    (ofTwoScripts && (hasItsSpellings(aFlags) || hasItsSpellings(bFlags))) || sounding < KNOWN_APART_FROM
  );
}

/** Whether the table holds a name of another script, and so what Latin letters make of it. */
const hasItsSpellings = (flags: number): boolean =>
  (flags & (WordFlag.SPELLED | WordFlag.LATIN)) === WordFlag.SPELLED;

const A = soundCode('a');
const I = soundCode('i');
const H = soundCode('h');
const AYN = soundCode("'");
const Y = soundCode('y');
const W = soundCode('w');

/**
 * The agreement of sounds alone: stretches of two pools, such as those of two words run together. Who only asks for what is
 * within narrower `limits` learns sooner that it is not: 0 then.
 */
export function soundSimilarity(
  a: Uint8Array,
  aFrom: number,
  aLength: number,
  aUnvowelled: boolean,
  b: Uint8Array,
  bFrom: number,
  bLength: number,
  bUnvowelled: boolean,
  limits: DistanceLimits = LIKE,
): number {
  if (aLength === 0 || bLength === 0) return 0;
  if (aUnvowelled === bUnvowelled) {
    const longer = aLength > bLength ? aLength : bLength;
    const limit = limits.same[longer] as number;
    const agreed = lengthsApart(aLength, bLength)
      ? 0
      : agreement(a, aFrom, aLength, b, bFrom, bLength, FULL_COSTS, longer, limit, LEAST_SIMILARITY, ALMOST);
    if (agreed >= SHORTENED) return agreed;
    return isBeginning(a, aFrom, aLength, b, bFrom, bLength) ? SHORTENED : agreed;
  }
  const costs = UNVOWELLED_COSTS;
  const least = UNVOWELLED_LEAST;
  const written = aUnvowelled ? aLength : bLength;
  const limit = limits.other[written] as number;
  const most = mostOf(written);
  return aUnvowelled
    ? agreement(a, aFrom, aLength, b, bFrom, bLength, costs, written, limit, least, most)
    : agreement(b, bFrom, bLength, a, aFrom, aLength, costs, written, limit, least, most);
}

/** Whether two words are so much longer and shorter that they are unlike. */
export const lengthsApart = (a: number, b: number): boolean =>
  a > b ? a - b > 2 + (a >> 2) : b - a > 2 + (b >> 2);

/** Whether one of two words is the beginning of the other, long enough to tell names apart, and at least two sounds follow. */
export function isBeginning(
  a: Uint8Array,
  aFrom: number,
  aLength: number,
  b: Uint8Array,
  bFrom: number,
  bLength: number,
): boolean {
  const length = aLength < bLength ? aLength : bLength;
  if (length < LEAST_BEGINNING || Math.abs(aLength - bLength) < 2) return false;
  return areSame(a, aFrom, b, bFrom, length);
}

/** Whether two stretches of as many sounds are the same. */
function areSame(a: Uint8Array, aFrom: number, b: Uint8Array, bFrom: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (a[aFrom + at] !== b[bFrom + at]) return false;
  return true;
}

function beginningCost(written: number, spoken: number): number {
  const carrier = written === A || written === AYN || written === I || written === Y || written === W;
  if (isVowel(spoken)) return carrier ? 0 : OTHER_BEGINNING;
  return written === A ? OTHER_BEGINNING : 0;
}

/** A last a is written even where vowels are left out: Halim is not Halima. */
function endingCost(written: number, spoken: number): number {
  return spoken !== A || isVowel(written) || written === H || written === AYN ? 0 : OTHER_ENDING;
}

/** A long word has room for more sounds, but not for as many more slips. */
const effectiveLength = (length: number): number => (length <= 8 ? length : 8 + 0.4 * (length - 8));

/** What consonants alone can prove grows with how many there are. */
const mostOf = (written: number): number => Math.min(0.95, 0.5 + 0.1 * written);

function agreement(
  a: Uint8Array,
  aFrom: number,
  aLength: number,
  b: Uint8Array,
  bFrom: number,
  bLength: number,
  costs: SoundCosts,
  length: number,
  limit: number,
  least: number,
  most: number,
): number {
  const start =
    costs === UNVOWELLED_COSTS
      ? beginningCost(a[aFrom] as number, b[bFrom] as number) +
        endingCost(a[aFrom + aLength - 1] as number, b[bFrom + bLength - 1] as number)
      : 0;
  const distance = start + soundDistance(a, aFrom, aLength, b, bFrom, bLength, costs, limit);
  if (distance > limit) return 0;
  const telling = length - sharedEnding(a, aFrom + aLength, b, bFrom + bLength, length);
  return fromShare(distance / ONE_SOUND / effectiveLength(telling), least, most);
}

/** Endings that thousands of family names share, by their last three sounds: -zai, -shvili, -dze, -enko, -ovich, -ian, -pur. */
const ENDINGS = new Set(
  ['zai', 'ili', 'dze', 'nko', 'viC', 'vic', 'ian', 'pur', 'vna', 'ova', 'eva'].map(endingKey),
);
const ENDING = 3;
const TOLD_BY_ENDING = 1.5;

function endingKey(ending: string): number {
  let key = 0;
  for (const letter of ending) key = key * SOUND_COUNT + soundCode(letter);
  return key;
}

/** How many sounds of two words tell nothing, because both end in what many family names end in. */
function sharedEnding(a: Uint8Array, aEnd: number, b: Uint8Array, bEnd: number, length: number): number {
  if (length < 6) return 0;
  let key = 0;
  for (let back = ENDING; back > 0; back--) {
    if (a[aEnd - back] !== b[bEnd - back]) return 0;
    key = key * SOUND_COUNT + (a[aEnd - back] as number);
  }
  return ENDINGS.has(key) ? TOLD_BY_ENDING : 0;
}

/** By the length that distances are shares of: how far two words are at most, in parts of `ONE_SOUND`, that agree by `least`. */
export class DistanceLimits {
  /** For two words of which both or neither leave their vowels out; the longer word's length counts. */
  readonly same: Int32Array;
  /** For two of which one does, which agree by `leastOther`; its length counts. */
  readonly other: Int32Array;

  constructor(least: number, leastOther = least) {
    const share = greatestShare(Math.max(least, LEAST_SIMILARITY));
    const shareOther = greatestShare(Math.max(leastOther, UNVOWELLED_LEAST));
    this.same = LENGTHS.map((length) => limitOf(length, share));
    this.other = LENGTHS.map((length) => limitOf(length, shareOther));
  }
}

/** Words run together are longer than any. */
const LENGTHS = Int32Array.from({ length: 4 * MAX_SOUNDS + 1 }, (_, length) => length);

function limitOf(length: number, share: number): number {
  const sounds = Math.min(UNLIKE_SHARE * length, share * effectiveLength(length));
  return Math.floor(ONE_SOUND * sounds + HAIR);
}

/** Limits are cut to whole parts of `ONE_SOUND`; this much less than the next one counts as that. */
const HAIR = 1e-6;

/** From the share of unlike sounds to agreement: gentle for one slip, steep for several. */
function fromShare(share: number, least: number, most: number): number {
  const score = 1 - 1.3 * share - 3.2 * share * share;
  return score < least ? 0 : Math.min(most, score);
}

/** The greatest share of unlike sounds that still comes to `least`, and a hair more. */
function greatestShare(least: number): number {
  return (Math.sqrt(1.3 * 1.3 + 4 * 3.2 * (1 - least)) - 1.3) / (2 * 3.2) + 0.0001;
}

/** Words that agree at all. */
export const LIKE = new DistanceLimits(LEAST_SIMILARITY);

function sharesGroup(a: readonly number[], b: readonly number[]): boolean {
  for (const group of a) if (b.includes(group)) return true;
  return false;
}
