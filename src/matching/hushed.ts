import { isVowel, soundCode } from '../names/sounds';

/*
 * The h that a syllable begins with. In names of several syllables it comes and goes (Hasan, Asan); of names that are one
 * syllable each it makes others: Hun is not Un.
 */

const H = soundCode('h');
const LONGEST_SYLLABLE = 4;

/** Whether one word is a single syllable that begins with h, and the other the same kind of syllable without it: Hun and Un, Han and An. */
export function isHushed(
  a: Uint8Array,
  aFrom: number,
  aLength: number,
  b: Uint8Array,
  bFrom: number,
  bLength: number,
): boolean {
  const aBegins = a[aFrom] === H;
  if (aBegins === (b[bFrom] === H)) return false;
  if (!isVowel((aBegins ? b[bFrom] : a[aFrom]) as number)) return false;
  return isSyllable(a, aFrom, aLength) && isSyllable(b, bFrom, bLength);
}

/** Whether a word is short and all its vowels stand side by side. */
export function isSyllable(sounds: Uint8Array, from: number, length: number): boolean {
  if (length > LONGEST_SYLLABLE) return false;
  let vowels = 0;
  for (let at = from; at < from + length; at++)
    if (isVowel(sounds[at] as number) && (at === from || !isVowel(sounds[at - 1] as number))) vowels++;
  return vowels === 1;
}

/** How many of the syllables in a stretch of sounds an h begins: one that a vowel follows. */
export function hushesIn(sounds: Uint8Array, from: number, length: number): number {
  let count = 0;
  for (let at = from; at + 1 < from + length; at++)
    if (sounds[at] === H && isVowel(sounds[at + 1] as number)) count++;
  return count;
}
