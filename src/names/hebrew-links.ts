const LINKS: ReadonlyMap<string, string> = new Map([
  ['אל', 'al'],
  ['בן', 'bin'],
  ['אבן', 'ibn'],
  ['אבו', 'abu'],
  ['אום', 'umm'],
  ['עבד', 'abd'],
  ['עבדול', 'abd'],
  ['עבדל', 'abd'],
]);
/** These are names where they come first: Ben Gurion. */
const NAMES_FIRST = new Set(['בן', 'אבן']);
/** The article before a letter that takes it up, א-רחמן; an initial elsewhere. */
const ARTICLE = 'א';
const TAKES_UP = /^[דזטנסצרשת]./;

/** Whether a word in Hebrew letters may be a link where another follows. */
export const mayLinkInHebrew = (word: string): boolean => word === ARTICLE || LINKS.has(word);

/**
 * A word in Hebrew letters before another: in Latin letters, as tables know it, if it is a link or the first part of an Abdullah.
 * El, Ben and Abu are names as well, where nothing follows.
 */
export function linkInHebrew(word: string, next: string, first: boolean): string {
  if (word === ARTICLE) return !first && TAKES_UP.test(next) ? 'al' : word;
  return first && NAMES_FIRST.has(word) ? word : (LINKS.get(word) ?? word);
}
