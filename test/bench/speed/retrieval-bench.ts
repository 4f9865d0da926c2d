import { AliasIndex } from '../../../src/matching/alias-index';
import type { IndexedEntry } from '../../../src/matching/indexed-entry';
import type { NameMatch } from '../../../src/matching/search-types';
import { DEFAULT_SETTINGS } from '../../../src/matching/settings';
import { percent } from '../../../src/matching/evaluation/report/report';
import { type Bench, type BenchContext, type BenchOutcome, withoutData } from '../bench';
import { BENCH_REVISION } from '../data/bench-revision';
import { loadList, SDN_2023, UN_2024 } from '../data/load-lists';
import { crossListPairs, crossListQuestions } from '../truth/cross-list';
import { SEED } from './datasets';
import { SCREENING_FLOOR } from '../../../src/screening/search-question';
import { mistypeName } from '../generator/respell-name';
import { SeededRandom } from '../generator/seeded-random';
import { queryMix } from './query-mix';

const QUESTIONS = 500;
const MISTYPED = 20_000;
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
  const mistyped = mistypedNames(sdn, context.quick ? 1_000 : MISTYPED);
  context.log(`retrieval: ${mistyped.length} mistyped names, cut otherwise`);
  const cuts = CUTS.map((cut) => ({ ...cut, ...keptWhenCut(index, mistyped, cut.asked) }));
  const rows = Object.entries(sets).map(([title, questions]) => {
    context.log(`retrieval: ${questions.length} ${title}`);
    return { title, n: questions.length, ...recall(index, questions) };
  });
  return {
    figures: { ...Object.fromEntries(rows.map((row) => [row.title, row])), cuts },
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
      {
        type: 'heading',
        text: `Matches above the threshold of ${mistyped.length} names with one or two slips, beside those found when everything is asked for`,
      },
      {
        type: 'table',
        columns: ['asked', 'matches', 'kept'],
        rows: cuts.map(({ title, all, kept }) => [title, String(all), percent(kept / all, 2)]),
      },
    ],
  };
}

/** How an answer may be cut: as the API asks by default, as a screening does, by the threshold, and to the best one. */
const CUTS = [
  { title: 'ten answers', asked: { limit: DEPTH } },
  { title: 'ten answers from 0.5, as screening asks', asked: { limit: DEPTH, minScore: SCREENING_FLOOR } },
  { title: 'ten answers from 0.7', asked: { limit: DEPTH, minScore: DEFAULT_SETTINGS.threshold } },
  { title: 'the first answer', asked: { limit: 1 } },
] as const;

const EVERYTHING = { limit: 1_000, minScore: DEFAULT_SETTINGS.suggestionFloor };

function mistypedNames(entries: readonly IndexedEntry[], count: number): string[] {
  const random = new SeededRandom(SEED);
  return Array.from({ length: count }, (_, at) => {
    const name = mistypeName(random.pick(random.pick(entries).names).name, random);
    return at % 2 === 0 ? name : mistypeName(name, random);
  });
}

/** How many of the matches that are found when everything is asked for come with the same score when an answer is cut. */
function keptWhenCut(
  index: AliasIndex,
  names: readonly string[],
  asked: { readonly limit: number; readonly minScore?: number },
): { all: number; kept: number } {
  const tally = { all: 0, kept: 0 };
  for (const name of names) {
    const question = { name, revision: BENCH_REVISION };
    const matches = index
      .search({ ...question, ...EVERYTHING })
      .filter(({ aboveThreshold }) => aboveThreshold);
    const found = index.search({ ...question, ...asked });
    count(tally, matches.slice(0, asked.limit), new Map(found.map(({ partyId, score }) => [partyId, score])));
  }
  return tally;
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
