import type { BenchIndex, BenchMatch } from '../engines/bench-engine';
import { BENCH_REVISION } from '../data/bench-revision';

/** How often the right party came first, among the first ten, and above the threshold. */
export class RankTally {
  n = 0;
  rank1 = 0;
  top10 = 0;
  above = 0;

  add({ rank, above }: Pick<RankedAnswer, 'rank' | 'above'>): void {
    this.n += 1;
    if (rank === 1) this.rank1 += 1;
    if (rank !== null && rank <= 10) this.top10 += 1;
    if (above) this.above += 1;
  }

  /** As shares; null before anything was added. */
  shares(): Record<'rank1' | 'top10' | 'aboveThreshold', number | null> {
    const share = (count: number) => (this.n === 0 ? null : count / this.n);
    return { rank1: share(this.rank1), top10: share(this.top10), aboveThreshold: share(this.above) };
  }
}

export interface RankedAnswer {
  readonly rank: number | null;
  readonly above: boolean;
  /** The first ten. */
  readonly matches: readonly BenchMatch[];
}

/** Searches one name and says where the right party came, within the first ten. */
export async function rankOf(index: BenchIndex, name: string, rightPartyId: string): Promise<RankedAnswer> {
  const matches = await index.search({ name, revision: BENCH_REVISION, limit: 10 });
  const at = matches.findIndex(({ partyId }) => partyId === rightPartyId);
  return { rank: at < 0 ? null : at + 1, above: matches[at]?.aboveThreshold ?? false, matches };
}
