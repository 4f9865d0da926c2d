import { PartyKind } from '../../../src/model/enums';
import type { Bench, BenchContext, BenchOutcome } from '../bench';
import { BENCH_REVISION } from '../data/bench-revision';
import type { BenchEngine, BenchIndex } from '../engines/bench-engine';
import { jaroWinklerEngine } from '../engines/jaro-winkler-engine';
import { generateEntries } from '../generator/generate-entries';
import { mistypeName } from '../generator/respell-name';
import { SeededRandom } from '../generator/seeded-random';
import { type Dataset, loadDataset, SEED } from './datasets';
import { median } from './latency';
import { processorTime } from './processor-time';
import { queryMix } from './query-mix';

const ROUNDS = 7;
const PAIRS = 20_000;
const SCANS = 20;

/** Microseconds for one comparison: of a question with a name the index holds, and of two names given as text. */
export const compareBench: Bench = {
  name: 'compare',
  about: 'microseconds for one comparison of two names, beside Jaro-Winkler',
  run: measure,
};

async function measure(context: BenchContext): Promise<BenchOutcome> {
  const pairs = makePairs(context.quick ? 2_000 : PAIRS);
  const dataset = await loadDataset('sdn-2023', context);
  const questions = queryMix(dataset.entries, context.quick ? 5 : SCANS, SEED).map(({ name }) => name);
  const engines = [...new Set([context.engine, jaroWinklerEngine])];
  const contenders = [];
  for (const engine of engines) {
    const index = await engine.index(dataset.entries);
    contenders.push({ engine, index, indexed: [] as number[], text: [] as number[] });
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    context.log(`compare: round ${round + 1}`);
    for (const { engine, index, indexed, text } of contenders) {
      text.push(textMicroseconds(engine, pairs));
      indexed.push(scanMicroseconds(index, questions, dataset));
    }
  }
  return outcome(
    contenders.map((one) => ({
      name: one.engine.name,
      indexed: median(one.indexed),
      text: median(one.text),
    })),
    dataset,
    pairs,
  );
}

function outcome(
  rows: readonly { readonly name: string; readonly indexed: number; readonly text: number }[],
  dataset: Dataset,
  pairs: readonly NamePair[],
): BenchOutcome {
  return {
    figures: { dataset: dataset.title, pairs: pairs.length, engines: rows },
    blocks: [
      {
        type: 'heading',
        text: `One comparison in processor time, medians of ${ROUNDS} rounds (reach: 5 us)`,
      },
      {
        type: 'table',
        columns: ['engine', 'with an indexed name', 'of two texts'],
        rows: rows.map((row) => [row.name, `${row.indexed.toFixed(2)} us`, `${row.text.toFixed(2)} us`]),
      },
      {
        type: 'paragraph',
        text: `Indexed: a question scored against every name of ${dataset.title}, divided by the names; what stands ready in an index is not counted again. Texts: ${pairs.length} invented pairs, nothing prepared, explanation included where the engine gives one.`,
      },
    ],
  };
}

type NamePair = readonly [string, string, PartyKind];

/** A name with a misspelling of itself, with another name of its bearer, or with somebody else's, in equal parts. */
function makePairs(count: number): NamePair[] {
  const random = new SeededRandom(SEED);
  const entries = generateEntries(count * 2, SEED).filter(({ names }) => names.length > 1);
  return Array.from({ length: count }, (_, at): NamePair => {
    const { kind, names } = random.pick(entries);
    const [first, second] = [names[0]?.name ?? '', names[1]?.name ?? ''];
    if (at % 3 === 0) return [first, mistypeName(first, random), kind];
    return at % 3 === 1 ? [first, second, kind] : [first, random.pick(entries).names[0]?.name ?? '', kind];
  });
}

function textMicroseconds(engine: BenchEngine, pairs: readonly NamePair[]): number {
  const start = processorTime();
  for (const [name1, name2, kind] of pairs) engine.compare(name1, name2, kind);
  return ((processorTime() - start) / pairs.length) * 1000;
}

function scanMicroseconds(index: BenchIndex, questions: readonly string[], { names }: Dataset): number {
  const start = processorTime();
  for (const name of questions) index.searchExhaustively?.({ name, revision: BENCH_REVISION, limit: 10 });
  return ((processorTime() - start) / questions.length / names) * 1000;
}
