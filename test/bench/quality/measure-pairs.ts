import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { evaluatePairs, type PairsEvaluation } from '../../../src/matching/evaluation/evaluate-pairs';
import { type LabelledPair, readLabelledPairs } from '../../../src/matching/evaluation/labelled-pairs';
import { decimal, percent } from '../../../src/matching/evaluation/report/report';
import { type BenchContext, type BenchOutcome, withoutData } from '../bench';
import { halfOf } from '../truth/pair-split';

const FILE = 'names/pairs.csv';

/** Precision, recall and F1 on the labelled pairs: the half that rules were developed on, the half held out, and all. */
export function measurePairs({ engine, data }: BenchContext): BenchOutcome {
  const path = data(FILE);
  if (path === undefined) return withoutData(FILE);
  const pairs = readLabelledPairs(readFileSync(path, 'utf8'), basename(path));
  const evaluate = (part: readonly LabelledPair[]) =>
    evaluatePairs(part, (a, b, kind) => engine.compare(a, b, kind), engine.threshold);
  const results = {
    development: evaluate(pairs.filter((pair) => halfOf(pair) === 'development')),
    'held out': evaluate(pairs.filter((pair) => halfOf(pair) === 'held-out')),
    all: evaluate(pairs),
  };
  const rows = Object.entries(results).flatMap(([part, result]) => rowsOf(part, result, part === 'all'));
  return {
    figures: {
      ...Object.fromEntries(Object.entries(results).map(([part, result]) => [part, figuresOf(result)])),
      // Of the development half only: whoever reads the errors of the other half has begun to develop on it.
      wrongInDevelopment: results.development.wrong,
    },
    blocks: [
      {
        type: 'heading',
        text: `Labelled pairs, threshold ${engine.threshold} (reach: F1 0.90, no schema below 0.85)`,
      },
      { type: 'table', columns: ['part', 'schema', 'n', 'precision', 'recall', 'F1', 'best F1 at'], rows },
    ],
  };
}

function rowsOf(part: string, result: PairsEvaluation, withSchemas: boolean): string[][] {
  const best = result.best ? `${decimal(result.best.f1)} at ${result.best.threshold}` : '-';
  const figures = (metrics: PairsEvaluation | PairsEvaluation['schemas'][string]) => [
    String(metrics.n),
    percent(metrics.precision, 1),
    percent(metrics.recall, 1),
    decimal(metrics.f1),
  ];
  const schemas = Object.entries(result.schemas).map(([schema, metrics]) => [
    part,
    schema,
    ...figures(metrics),
    '',
  ]);
  return [[part, '(all)', ...figures(result), best], ...(withSchemas ? schemas : [])];
}

function figuresOf({ n, precision, recall, f1, best, schemas }: PairsEvaluation): Record<string, unknown> {
  return { n, precision, recall, f1, best, schemas };
}
