import { splitWords, withoutDot } from '../names/split-words';

/**
 * What a name was compared as, where that is not what is written: words taken apart (Abdulrahman as abd rahman), joined,
 * or read by another that stands for them (ullah as allah).
 *
 * @param compared the words of the explanation's parts, in their order.
 * @returns undefined where all of them are words of the name.
 */
export function readOtherwise(name: string, compared: readonly string[]): string | undefined {
  const written = wordsIn(name);
  // What contradicts the other name in part stands in two parts.
  const words = new Set(compared.flatMap((part) => part.split(' ')));
  return [...words].every((word) => written.has(word)) ? undefined : [...words].join(' ');
}

/** In small letters, since a capital inside a word parts it. */
function wordsIn(name: string): ReadonlySet<string> {
  const small = name.toLowerCase();
  return new Set([true, false].flatMap((person) => splitWords(small, person).map(withoutDot)));
}
