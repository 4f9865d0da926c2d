import { DEFAULT_SETTINGS } from '../../../src/matching/settings';
import type { IndexedEntry } from '../../../src/matching/indexed-entry';
import { AliasStrength } from '../../../src/model/enums';
import type { ReportBlock } from '../../../src/matching/evaluation/report/report';
import type { BenchEngine } from '../engines/bench-engine';
import type { RankedAnswer } from './rank-of';

/** Why the right party did not come first, the first that holds. */
export const MISS_CAUSES = {
  namesAnother: 'another party has a name of the same spelling',
  tooLittle: 'it has too little in common with the remaining names to be suggested',
  lost: 'the candidates lost it: its score is among the ten best',
  tie: 'another party has the same score',
  otherMatch: 'another name on the list is closer, and above the threshold',
  otherCloser: 'another name on the list is closer, and below the threshold',
} as const;
export type MissCause = keyof typeof MISS_CAUSES;

/** The cause of a miss of `asked`, whose right answer is `right`. */
export function missCause(
  asked: { readonly name: string; readonly namesAnother?: boolean },
  right: IndexedEntry,
  { rank, matches }: RankedAnswer,
  engine: BenchEngine,
): MissCause {
  if (asked.namesAnother) return 'namesAnother';
  const found = rank === null ? undefined : matches[rank - 1];
  const score = found?.score ?? bestScore(asked.name, right, engine);
  if (score < DEFAULT_SETTINGS.suggestionFloor) return 'tooLittle';
  const [first] = matches;
  if (rank === null && (matches.length < 10 || score > (matches[9]?.score ?? 0))) return 'lost';
  if (first === undefined || first.score === score) return 'tie';
  return first.aboveThreshold ? 'otherMatch' : 'otherCloser';
}

function bestScore(name: string, { names, kind }: IndexedEntry, engine: BenchEngine): number {
  const strong = names.filter(({ strength }) => strength !== AliasStrength.WEAK);
  return Math.max(0, ...strong.map((other) => engine.compare(name, other.name, kind)));
}

/** A table of how often each cause was met; `columns` are the groups of misses. */
export function causeTable(columns: Readonly<Record<string, readonly MissCause[]>>): ReportBlock {
  const groups = Object.values(columns);
  return {
    type: 'table',
    columns: ['not at rank 1, because', ...Object.keys(columns)],
    rows: Object.entries(MISS_CAUSES).map(([cause, text]) => [
      text,
      ...groups.map((causes) => String(causes.filter((met) => met === cause).length)),
    ]),
  };
}

/** How often each value occurs. */
export function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
