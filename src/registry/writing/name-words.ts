/** Length of the shortest Latin word that counts: `al` and `co` do not. */
const SHORTEST = 3;

/** Whether any word of one side's names is also in the other's, accents and case aside. */
export function shareNameWord(left: readonly string[], right: readonly string[]): boolean {
  const words = wordsOf(left);
  return [...wordsOf(right)].some((word) => words.has(word));
}

function wordsOf(names: readonly string[]): Set<string> {
  const folded = names.join(' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set(folded.split(/[^\p{L}\p{N}]+/u).filter(tells));
}

/** A number alone tells nothing; neither does a very short word, but in other scripts a letter or two can be a name. */
function tells(word: string): boolean {
  return /(?!\p{Script=Latin})\p{L}/u.test(word) || (word.length >= SHORTEST && /\p{L}/u.test(word));
}
