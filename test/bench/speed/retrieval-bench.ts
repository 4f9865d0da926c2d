import { AliasIndex } from '../../../src/matching/alias-index';
import type { NameMatch } from '../../../src/matching/search-types';
import { DEFAULT_SETTINGS } from '../../../src/matching/settings';
import { percent } from '../../../src/matching/evaluation/report/report';
import { type Bench, type BenchContext, type BenchOutcome, withoutData } from '../bench';
import { BENCH_REVISION } from '../data/bench-revision';
import { loadList, SDN_2023, UN_2024 } from '../data/load-lists';
import { crossListPairs, crossListQuestions } from '../truth/cross-list';
import { SEED } from './datasets';
import { queryMix } from './query-mix';

const QUESTIONS = 500;
/** Answers asked for, as a desk asks. */
const DEPTH = 10;

/** What candidate generation loses: the same questions answered with it and by scoring everyone. */
export const retrievalBench: Bench = {
  name: 'retrieval',
  about: 'recall of candidate generation beside exhaustive scoring, SDN 2023 with mixed and UN names',
  run: measure,
};

async function measure(context: BenchContext): Promise<BenchOutcome> {
  const sdn = await loadList(context, SDN_2023);
  const un = await loadList(context, UN_2024);
  if (!sdn || !un) return withoutData(`${SDN_2023} or ${UN_2024}`);
  const index = AliasIndex.build(sdn);
  const count = context.quick ? 100 : QUESTIONS;
  const sets = {
    'mixed names': queryMix(sdn, count, SEED),
    'UN names of listed people': crossListQuestions(crossListPairs(un, sdn), sdn)
      .map(({ name, right }) => ({ name, right: right.parties[0]?.partyId ?? right.entryId }))
      .slice(0, count),
  };
  const rows = Object.entries(sets).map(([title, questions]) => {
    context.log(`retrieval: ${questions.length} ${title}`);
    return { title, n: questions.length, ...recall(index, questions) };
  });
  return {
    figures: Object.fromEntries(rows.map((row) => [row.title, row])),
    blocks: [
      { type: 'heading', text: 'What retrieval loses, beside exhaustive scoring' },
      {
        type: 'table',
        columns: [
          'questions',
          'n',
          'same first answer',
          'right party kept',
          'kept above threshold',
          'kept of the first ten',
        ],
        rows: rows.map((row) => [
          row.title,
          String(row.n),
          percent(row.sameFirst, 2),
          percent(row.keptRight, 2),
          percent(row.keptAbove, 2),
          percent(row.keptAll, 2),
        ]),
      },
    ],
  };
}

interface Question {
  readonly name: string;
  readonly right?: string;
}

/** An answer is kept where it comes with the score that scoring everyone gives it. */
function recall(index: AliasIndex, questions: readonly Question[]) {
  let sameFirst = 0;
  const right = { kept: 0, all: 0 };
  const above = { kept: 0, all: 0 };
  const any = { kept: 0, all: 0 };
  for (const { name, right: party } of questions) {
    const query = { name, revision: BENCH_REVISION, limit: DEPTH };
    const everyone = index.searchExhaustively(query);
    const found = index.search(query);
    const scores = new Map(found.map(({ partyId, score }) => [partyId, score]));
    const [first] = everyone;
    if (first === undefined || first.score === found[0]?.score) sameFirst += 1;
    const above70 = everyone.filter(({ score }) => score >= DEFAULT_SETTINGS.threshold);
    const ofRight = everyone.filter(({ partyId }) => partyId === party);
    for (const [tally, expected] of [
      [right, ofRight],
      [above, above70],
      [any, everyone],
    ] as const)
      count(tally, expected, scores);
  }
  return {
    sameFirst: sameFirst / questions.length,
    keptRight: shareOf(right),
    keptAbove: shareOf(above),
    keptAll: shareOf(any),
  };
}

const shareOf = ({ kept, all }: { kept: number; all: number }): number | null =>
  all === 0 ? null : kept / all;

function count(
  tally: { kept: number; all: number },
  expected: readonly NameMatch[],
  scores: ReadonlyMap<string, number>,
): void {
  tally.all += expected.length;
  tally.kept += expected.filter(({ partyId, score }) => scores.get(partyId) === score).length;
}
