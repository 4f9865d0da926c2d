import { percent, type ReportBlock } from '../../../src/matching/evaluation/report/report';
import { PartyKind } from '../../../src/model/enums';
import { type BenchContext, type BenchOutcome, withoutData } from '../bench';
import { loadList, SDN_2023 } from '../data/load-lists';
import type { BenchIndex } from '../engines/bench-engine';
import { type LeaveOneOutCase, leaveOneOutCases } from '../truth/leave-one-out';
import { causeTable, countBy, type MissCause, missCause } from './miss-cause';
import { rankOf, RankTally } from './rank-of';

const QUICK_STEP = 20;

/** Takes each strong alias of SDN people, then of organisations, out of the index, searches it, and puts it back. */
export async function measureLeaveOneOut(context: BenchContext): Promise<BenchOutcome> {
  const entries = await loadList(context, SDN_2023);
  if (!entries) return withoutData(SDN_2023);
  const index = await context.engine.index(entries);
  if (!index.upsert) return withoutData('an engine that can replace an entry');
  const figures: Record<string, unknown> = {};
  const blocks: ReportBlock[] = [];
  for (const { kind, key, title } of KINDS) {
    const cases = leaveOneOutCases(entries, kind).filter((_, at) => !context.quick || at % QUICK_STEP === 0);
    context.log(`leave one out: ${cases.length} ${title}`);
    const measured = await measureCases(cases, index, context);
    figures[key] = measured.figures;
    blocks.push({ type: 'heading', text: `Leave one out, SDN strong ${title}` }, ...measured.blocks);
  }
  return { figures, blocks };
}

const KINDS = [
  {
    kind: PartyKind.INDIVIDUAL,
    key: 'people',
    title: 'aliases of people (reach: rank 1 95 %, first ten 99 %)',
  },
  { kind: PartyKind.ORGANIZATION, key: 'organisations', title: 'aliases of organisations' },
] as const;

async function measureCases(
  cases: readonly LeaveOneOutCase[],
  index: BenchIndex,
  { engine }: BenchContext,
): Promise<BenchOutcome> {
  const tallies = {
    'shares a word or its sound': new RankTally(),
    'more than a particle or title': new RankTally(),
    'more than half of its words': new RankTally(),
    'and nobody else is called so': new RankTally(),
  };
  const causes: MissCause[] = [];
  const missed: string[] = [];
  for (const asked of cases) {
    const { name, entry, remaining } = asked;
    index.upsert?.(remaining);
    const answer = await rankOf(index, name, entry.parties[0]?.partyId ?? entry.entryId);
    index.upsert?.(entry);
    tallies['shares a word or its sound'].add(answer);
    if (asked.sharesContent) tallies['more than a particle or title'].add(answer);
    if (asked.sharesMost) tallies['more than half of its words'].add(answer);
    if (asked.sharesMost && !asked.namesAnother) tallies['and nobody else is called so'].add(answer);
    if (answer.rank === 1) continue;
    causes.push(missCause(asked, remaining, answer, engine));
    missed.push(`${name} (${entry.reference}, ${answer.rank ?? 'not found'})`);
  }
  const rows = Object.entries(tallies).map(([shared, tally]) => tallyRow(shared, tally));
  const sample = missed.filter((_, at) => at % 25 === 0).slice(0, 12);
  return {
    figures: {
      ...Object.fromEntries(
        Object.entries(tallies).map(([shared, tally]) => [shared, { n: tally.n, ...tally.shares() }]),
      ),
      causes: countBy(causes),
    },
    blocks: [
      {
        type: 'table',
        columns: ['what the rest shares', 'n', 'rank 1', 'first ten', 'above threshold'],
        rows,
      },
      causeTable({ aliases: causes }),
      { type: 'paragraph', text: `Missed, a sample: ${sample.join('; ')}` },
    ],
  };
}

/** One table row of a tally. */
export function tallyRow(name: string, tally: RankTally): string[] {
  const { rank1, top10, aboveThreshold } = tally.shares();
  return [name, String(tally.n), percent(rank1, 1), percent(top10, 1), percent(aboveThreshold, 1)];
}
