import { percent, type ReportBlock } from '../../../src/matching/evaluation/report/report';
import type { Bench, BenchContext, BenchOutcome } from '../bench';
import { BENCH_REVISION } from '../data/bench-revision';
import type { BenchIndex, BenchMatch, SearchEngine } from '../engines/bench-engine';
import { jaroWinklerEngine } from '../engines/jaro-winkler-engine';
import { pgTrgmEngine } from '../engines/pg-trgm-engine';
import { type Dataset, type DatasetId, loadDataset, SEED } from './datasets';
import { type Latency, median, timeQuestions } from './latency';
import { type MixedQuery, queryMix } from './query-mix';

const ROUNDS = 3;
const QUESTIONS = 3000;
/** Untimed questions first, as far as the time of a round goes, so that no engine is measured while it is being compiled. */
const WARM_UP = 9000;

/** Ours, a linear scan and trigrams in PostgreSQL, over the same names with the same questions, round by round. */
export function searchBench(id: DatasetId): Bench {
  return {
    name: `search:${id}`,
    about: `searches a second, p50 and p99 on ${id}, beside Jaro-Winkler and pg_trgm`,
    run: async (context) => measure(context, await loadDataset(id, context)),
  };
}

interface Contender {
  readonly engine: SearchEngine;
  readonly index: BenchIndex;
  readonly buildMs: number;
  readonly rounds: Latency[];
  /** Answers of the first round, in the order asked. */
  readonly answers: (readonly BenchMatch[])[];
}

async function measure(context: BenchContext, dataset: Dataset): Promise<BenchOutcome> {
  // Other questions each round: words that were asked for before are remembered, and a desk asks for new ones.
  const questions = Array.from({ length: ROUNDS }, (_, round) =>
    queryMix(dataset.entries, context.quick ? 300 : QUESTIONS, SEED + round),
  );
  const contenders = await buildAll(context, dataset);
  const warmUp = queryMix(dataset.entries, WARM_UP, SEED - 1);
  // A server reads entries as they come. Held here, they would make every collection of garbage take longer.
  dataset.entries.length = 0;
  globalThis.gc?.();
  globalThis.gc?.();
  for (const { index } of contenders) await timeQuestions(warmUp, (query) => ask(index, query));
  for (const [round, asked] of questions.entries()) {
    for (const contender of contenders) {
      context.log(`${dataset.title}: round ${round + 1}, ${contender.engine.name}`);
      contender.rounds.push(await timeRound(contender, asked, round === 0));
    }
  }
  const rows = [];
  for (const contender of contenders) {
    rows.push({ ...speedOf(contender), ...hitRates(contender, questions[0] ?? []) });
    await contender.index.dispose?.();
  }
  return { figures: { dataset: dataset.title, engines: rows }, blocks: table(dataset, rows) };
}

async function buildAll(
  { engine, alone, log }: BenchContext,
  { entries, title }: Dataset,
): Promise<Contender[]> {
  const peers = [jaroWinklerEngine, pgTrgmEngine(process.env['TEST_DATABASE_URL'])];
  const engines = alone ? [engine] : [engine, ...peers];
  const contenders: Contender[] = [];
  for (const candidate of new Set<SearchEngine>(engines)) {
    log(`${title}: building ${candidate.name}`);
    const start = performance.now();
    const index = await candidate.index(entries);
    contenders.push({
      engine: candidate,
      index,
      buildMs: performance.now() - start,
      rounds: [],
      answers: [],
    });
  }
  return contenders;
}

function ask(index: BenchIndex, { name }: MixedQuery) {
  return index.search({ name, revision: BENCH_REVISION, limit: 10 });
}

function timeRound(
  { index, answers }: Contender,
  questions: readonly MixedQuery[],
  keep: boolean,
): Promise<Latency> {
  return timeQuestions(questions, async (query) => {
    const matches = await ask(index, query);
    if (keep) answers.push(matches);
  });
}

type SpeedRow = ReturnType<typeof speedOf> & ReturnType<typeof hitRates>;

function speedOf({ engine, buildMs, rounds }: Contender) {
  const middle = (figure: (round: Latency) => number) => median(rounds.map(figure));
  return {
    engine: engine.name,
    buildSeconds: buildMs / 1000,
    questions: middle((round) => round.questions),
    perSecond: middle((round) => round.perSecond),
    p50: middle((round) => round.p50),
    p99: middle((round) => round.p99),
    processor: engine.elsewhere
      ? null
      : {
          perSecond: middle((round) => round.processor.perSecond),
          p50: middle((round) => round.processor.p50),
          p99: middle((round) => round.processor.p99),
        },
  };
}

/** Speed says little where the answer is not found: how often the party asked for came first, and was there at all. */
function hitRates({ answers }: Contender, questions: readonly MixedQuery[]) {
  let present = 0;
  let first = 0;
  const missed: string[] = [];
  for (const [at, matches] of answers.entries()) {
    const query = questions[at];
    if (query?.right === undefined) continue;
    present += 1;
    const rank = matches.findIndex(({ partyId }) => partyId === query.right);
    if (rank === 0) first += 1;
    if (rank < 0) missed.push(`${query.kind}: ${query.name}`);
  }
  return { rank1: first / present, top10: 1 - missed.length / present, missed };
}

function table(dataset: Dataset, rows: readonly SpeedRow[]): ReportBlock[] {
  const ours = rows[0]?.perSecond ?? NaN;
  return [
    { type: 'heading', text: `Search, ${dataset.title}` },
    {
      type: 'table',
      columns: [
        'engine',
        'build',
        'searches/s',
        'ours is',
        'p50',
        'p99',
        'CPU: searches/s',
        'p50',
        'p99',
        'rank 1',
        'first ten',
        'asked',
      ],
      rows: rows.map((row) => [
        row.engine,
        `${row.buildSeconds.toFixed(2)} s`,
        rounded(row.perSecond),
        `${(ours / row.perSecond).toFixed(1)} x`,
        `${row.p50.toFixed(3)} ms`,
        `${row.p99.toFixed(3)} ms`,
        ...(row.processor
          ? [
              rounded(row.processor.perSecond),
              `${row.processor.p50.toFixed(3)} ms`,
              `${row.processor.p99.toFixed(3)} ms`,
            ]
          : ['-', '-', '-']),
        percent(row.rank1, 1),
        percent(row.top10, 1),
        String(row.questions),
      ]),
    },
    { type: 'paragraph', text: explanation(rows) },
  ];
}

function explanation([ours]: readonly SpeedRow[]): string {
  return [
    `Medians of ${ROUNDS} rounds in turn, one core, ten answers asked; exact, alias, mistyped, reordered and absent names in equal parts, others each round, seed ${SEED}.`,
    'The CPU columns count processor time of this process instead of the clock.',
    `Not in the first ten of ${ours?.engine ?? ''}, a sample: ${ours?.missed.slice(0, 12).join('; ') || 'none'}.`,
  ].join(' ');
}

function rounded(perSecond: number): string {
  return perSecond.toFixed(perSecond < 100 ? 1 : 0);
}
