import { percent } from '../../../src/matching/evaluation/report/report';
import { type BenchContext, type BenchOutcome, withoutData } from '../bench';
import { loadList, SDN_2023 } from '../data/load-lists';
import { leaveOneOutCases } from '../truth/leave-one-out';
import { rankOf, RankTally } from './rank-of';

const QUICK_STEP = 20;

/** Takes each strong alias of an SDN person out of the index, searches it, and puts it back. */
export async function measureLeaveOneOut(context: BenchContext): Promise<BenchOutcome> {
  const entries = await loadList(context, SDN_2023);
  if (!entries) return withoutData(SDN_2023);
  const index = await context.engine.index(entries);
  const upsert = index.upsert?.bind(index);
  if (!upsert) return withoutData('an engine that can replace an entry');
  const cases = leaveOneOutCases(entries).filter((_, at) => !context.quick || at % QUICK_STEP === 0);
  const tallies = {
    'shares a word or its sound': new RankTally(),
    'more than a particle or title': new RankTally(),
  };
  const missed: string[] = [];
  context.log(`leave one out: ${cases.length} aliases`);
  for (const { name, entry, remaining, sharesContent } of cases) {
    upsert(remaining);
    const answer = await rankOf(index, name, entry.parties[0]?.partyId ?? entry.entryId);
    upsert(entry);
    tallies['shares a word or its sound'].add(answer);
    if (sharesContent) tallies['more than a particle or title'].add(answer);
    if (answer.rank !== 1) missed.push(`${name} (${entry.reference}, ${answer.rank ?? 'not found'})`);
  }
  const rows = Object.entries(tallies).map(([shared, tally]) => tallyRow(shared, tally));
  return {
    figures: Object.fromEntries(
      Object.entries(tallies).map(([shared, tally]) => [shared, { n: tally.n, ...tally.shares() }]),
    ),
    blocks: [
      {
        type: 'heading',
        text: 'Leave one out, SDN strong aliases of people (reach: rank 1 95 %, first ten 99 %)',
      },
      {
        type: 'table',
        columns: ['what the rest shares', 'n', 'rank 1', 'first ten', 'above threshold'],
        rows,
      },
      {
        type: 'paragraph',
        text: `Missed, a sample: ${missed
          .filter((_, at) => at % 25 === 0)
          .slice(0, 12)
          .join('; ')}`,
      },
    ],
  };
}

/** One table row of a tally. */
export function tallyRow(name: string, tally: RankTally): string[] {
  const { rank1, top10, aboveThreshold } = tally.shares();
  return [name, String(tally.n), percent(rank1, 1), percent(top10, 1), percent(aboveThreshold, 1)];
}
