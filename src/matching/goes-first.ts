import type { ScoringSide } from './scoring-side';

/**
 * Whether `a` goes before `b` where the order in which two names are gone through tells what is aligned with what: the one
 * with the longest word, then by whatever sets them apart, and never by which of them was asked.
 */
export function goesFirst(a: ScoringSide, b: ScoringSide): boolean {
  const order = longestWord(a) - longestWord(b) || a.count - b.count;
  if (order !== 0) return order > 0;
  for (let at = 0; at < a.count; at++) {
    const difference = compareWords(a, b, at);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** How many sounds the longest word has. */
function longestWord({ count, length }: ScoringSide): number {
  let longest = 0;
  for (let at = 0; at < count; at++) if ((length[at] as number) > longest) longest = length[at] as number;
  return longest;
}

function compareWords(a: ScoringSide, b: ScoringSide, at: number): number {
  const { pool, from, length, kind, weight, script } = a;
  const count = length[at] as number;
  const own =
    count - (b.length[at] as number) ||
    (kind[at] as number) - (b.kind[at] as number) ||
    (weight[at] as number) - (b.weight[at] as number) ||
    (script[at] as number) - (b.script[at] as number);
  if (own !== 0) return own;
  for (let n = 0; n < count; n++) {
    const sound = (pool[(from[at] as number) + n] as number) - (b.pool[(b.from[at] as number) + n] as number);
    if (sound !== 0) return sound;
  }
  return 0;
}
