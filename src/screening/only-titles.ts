import { splitWords, withoutDot } from '../names/split-words';
import { placeholders, titles, titlesOrNames } from '../names/word-classes';

/**
 * Whether what stands for a person's name is nothing but titles (Dr., Haji) and fillers (N/A, FNU), of which a customer
 * file's row tells nobody. Titles that are names as often (Sultan) are names here. A list may still carry such an alias,
 * "El Doctor", and a search may ask for it.
 */
export function isOnlyTitles(name: string): boolean {
  // N/A is two initials as a person's name and one word as another's.
  return [true, false].some((person) => splitWords(name, person).map(withoutDot).every(saysNobody));
}

const saysNobody = (word: string): boolean =>
  placeholders.has(word) || (titles.has(word) && !titlesOrNames.has(word));
