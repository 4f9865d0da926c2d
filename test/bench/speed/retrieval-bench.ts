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
const DEPTH = 100;

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
    'mixed names': queryMix(sdn, count, SEED).map(({ name }) => name),
    'UN names of listed people': crossListQuestions(crossListPairs(un, sdn), sdn)
      .map(({ name }) => name)
      .slice(0, count),
  };
  const rows = Object.entries(sets).map(([title, names]) => {
    context.log(`retrieval: ${names.length} ${title}`);
    return { title, n: names.length, ...recall(index, names) };
  });
  return {
    figures: Object.fromEntries(rows.map((row) => [row.title, row])),
    blocks: [
      { type: 'heading', text: 'What retrieval loses, beside exhaustive scoring' },
      {
        type: 'table',
        columns: ['questions', 'n', 'same first answer', 'kept above threshold', 'kept of all suggestions'],
        rows: rows.map((row) => [
          row.title,
          String(row.n),
          percent(row.sameFirst, 2),
          percent(row.keptAbove, 2),
          percent(row.keptAll, 2),
        ]),
      },
    ],
  };
}

function recall(index: AliasIndex, names: readonly string[]) {
  let sameFirst = 0;
  const above = { kept: 0, all: 0 };
  const any = { kept: 0, all: 0 };
  for (const name of names) {
    const query = { name, revision: BENCH_REVISION, limit: DEPTH };
    const everyone = index.searchExhaustively(query);
    const retrieved = new Set(index.search(query).map(({ partyId }) => partyId));
    const [first] = everyone;
    if (first === undefined || retrieved.has(first.partyId)) sameFirst += 1;
    count(
      above,
      everyone.filter(({ score }) => score >= DEFAULT_SETTINGS.threshold),
      retrieved,
    );
    count(any, everyone, retrieved);
  }
  return {
    sameFirst: sameFirst / names.length,
    keptAbove: above.all === 0 ? null : above.kept / above.all,
    keptAll: any.all === 0 ? null : any.kept / any.all,
  };
}

function count(
  tally: { kept: number; all: number },
  expected: readonly NameMatch[],
  retrieved: ReadonlySet<string>,
): void {
  tally.all += expected.length;
  tally.kept += expected.filter(({ partyId }) => retrieved.has(partyId)).length;
}
