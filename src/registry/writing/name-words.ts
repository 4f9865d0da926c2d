/** Length of the shortest Latin word that counts: `al` and `co` do not. */
const SHORTEST = 3;

/** Words so common in names of people and organizations that one of them in common says little. */
const COMMON = new Set(
  (
    'muhammad mohammed mohammad mohamed muhammed mohamad ahmad ahmed ali abdul abdel abd abdullah abdallah abu bin ibn ' +
    'hassan hasan hussein husayn hussain ibrahim khan haji hajji mullah maulawi said sayed sayyid the and for ' +
    'company limited ltd llc inc corp corporation group bank trading international general national state shipping ' +
    'holding holdings organization organisation foundation committee center centre institute university ministry'
  ).split(' '),
);

/** Whether any word of one side's names is also in the other's, accents and case aside. */
export function shareNameWord(left: readonly string[], right: readonly string[]): boolean {
  return sharedWords(wordsOf(left), wordsOf(right)).length > 0;
}

/**
 * Whether the names may well be one subject's: they share a word that tells, or two, or all that one side has. What
 * stands beside a printed reference must agree so far, or else the reference is taken for a misprint.
 */
export function agreeInName(left: readonly string[], right: readonly string[]): boolean {
  const [ours, theirs] = [wordsOf(left), wordsOf(right)];
  const shared = sharedWords(ours, theirs);
  return (
    shared.some((word) => !COMMON.has(word)) ||
    shared.length >= Math.min(2, Math.max(1, ours.size), Math.max(1, theirs.size))
  );
}

function sharedWords(left: ReadonlySet<string>, right: ReadonlySet<string>): string[] {
  return [...right].filter((word) => left.has(word));
}

function wordsOf(names: readonly string[]): Set<string> {
  const folded = names.join(' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set(folded.split(/[^\p{L}\p{N}]+/u).filter(tells));
}

/** A number alone tells nothing; neither does a very short word, but in other scripts a letter or two can be a name. */
function tells(word: string): boolean {
  return /(?!\p{Script=Latin})\p{L}/u.test(word) || (word.length >= SHORTEST && /\p{L}/u.test(word));
}
