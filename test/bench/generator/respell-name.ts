import type { SeededRandom } from './seeded-random';

/** Spellings that transliteration leaves a choice between; each is used in both directions. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['kh', 'h'],
  ['q', 'k'],
  ['ou', 'u'],
  ['ee', 'i'],
  ['oo', 'u'],
  ['dj', 'j'],
  ['y', 'i'],
  ['ei', 'ay'],
  ['w', 'v'],
  ['dh', 'd'],
  ['th', 't'],
  ['sh', 'ch'],
  ['ph', 'f'],
  ['ks', 'x'],
  ['mm', 'm'],
  ['ss', 's'],
  ['ll', 'l'],
  ['ah', 'a'],
  ['e', 'i'],
  ['o', 'u'],
];

/** The same name as another clerk might write it in Latin letters: one or two spelling choices made otherwise. */
export function respellName(name: string, random: SeededRandom): string {
  let respelled = name;
  for (let tries = 0; tries < 12 && respelled === name; tries += 1) {
    const [a, b] = random.pick(SPELLINGS);
    const [from, to] = random.chance(0.5) ? [a, b] : [b, a];
    const at = respelled.toLowerCase().indexOf(from, random.below(Math.max(1, respelled.length - 2)));
    if (at > 0) respelled = respelled.slice(0, at) + to + respelled.slice(at + from.length);
  }
  return respelled;
}

/**
 * A slip of the keyboard inside a word of four letters or more: a letter swapped with the next, dropped, doubled or
 * replaced, never the first of the word. Numbers and short words stay: with a slip they would be another ship or name.
 */
export function mistypeName(name: string, random: SeededRandom): string {
  const words = [...name.matchAll(/\p{L}{4,}/gu)];
  if (words.length === 0) return name;
  const word = random.pick(words);
  const at = word.index + 1 + random.below(word[0].length - 2);
  const [here = '', next = ''] = [name.charAt(at), name.charAt(at + 1)];
  const slips = [next + here, next, here + here + next, random.pick([...'aeiourstln']) + next];
  return name.slice(0, at) + random.pick(slips) + name.slice(at + 2);
}

/** The words of a name in another order; commas go. A single word stays. */
export function reorderName(name: string, random: SeededRandom): string {
  const parts = name.replace(/,/g, ' ').split(/\s+/).filter(Boolean);
  const start = 1 + random.below(Math.max(1, parts.length - 1));
  return [...parts.slice(start), ...parts.slice(0, start)].join(' ');
}
