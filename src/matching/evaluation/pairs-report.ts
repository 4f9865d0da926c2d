import { counted } from '../../model/counted';
import { scoreText } from '../../model/score-text';
import type { BinaryMetrics } from './binary-metrics';
import type { PairsEvaluation, ScoredPair } from './evaluate-pairs';
import { decimal, firstRows, percent, type Report, sharesInBins, type TableBlock } from './report/report';

const BINS = 40;
const WRONG_SHOWN = 100;

/** What was measured, and with what: printed in the report so that it can be measured again. */
export interface EvaluationHeading {
  readonly file: string;
  readonly engineVersion: string;
}

/** The evaluation of labelled pairs as a report. */
export function pairsReport(result: PairsEvaluation, { file, engineVersion }: EvaluationHeading): Report {
  const { threshold, scored, best } = result;
  const scoresOf = (isMatch: boolean) =>
    scored.filter((pair) => pair.isMatch === isMatch).map(({ score }) => score);
  return {
    title: `Labelled name pairs: ${file}`,
    blocks: [
      {
        type: 'paragraph',
        text: `${counted(result.n, 'pair')}, ${result.matches} of them the same party, judged at threshold ${threshold} by engine ${engineVersion}.`,
      },
      metricsTable(result),
      {
        type: 'paragraph',
        text: bestText(best, threshold),
      },
      {
        type: 'lines',
        title: 'Precision and recall over the threshold',
        xLabel: 'threshold',
        mark: threshold,
        series: [curveSeries(result, 'precision'), curveSeries(result, 'recall'), curveSeries(result, 'f1')],
      },
      {
        type: 'histogram',
        title: 'Scores given, as shares of each label',
        xLabel: 'score',
        mark: threshold,
        series: [
          { name: 'same party', shares: sharesInBins(scoresOf(true), BINS) },
          { name: 'different parties', shares: sharesInBins(scoresOf(false), BINS) },
        ],
      },
      { type: 'heading', text: `On the wrong side of the threshold: ${result.wrong.length}` },
      ...firstRows(wrongTable(result.wrong), WRONG_SHOWN),
    ],
  };
}

function bestText(best: PairsEvaluation['best'], threshold: number): string {
  if (best === undefined)
    return 'All pairs of the file have one label: which threshold is best cannot be told from it.';
  if (best.threshold === threshold) return 'No other threshold would give a higher F1 on this file.';
  return `On this file F1 would be highest, ${decimal(best.f1)}, at threshold ${best.threshold}; a threshold chosen and judged on one file flatters itself.`;
}

function metricsTable(result: PairsEvaluation): TableBlock {
  const row = (name: string, metrics: BinaryMetrics) => [
    name,
    String(metrics.n),
    String(metrics.matches),
    percent(metrics.precision),
    percent(metrics.recall),
    decimal(metrics.f1),
    String(metrics.falsePositives),
    String(metrics.falseNegatives),
  ];
  return {
    type: 'table',
    columns: ['schema', 'pairs', 'same', 'precision', 'recall', 'F1', 'false alarms', 'missed'],
    rows: [
      ...Object.entries(result.schemas).map(([schema, metrics]) => row(schema, metrics)),
      row('all', result),
    ],
  };
}

function curveSeries(result: PairsEvaluation, figure: 'precision' | 'recall' | 'f1') {
  const points = result.curve.flatMap((point) => {
    const value = point[figure];
    return value === null ? [] : [[point.threshold, value] as const];
  });
  return { name: figure, points };
}

function wrongTable(wrong: readonly ScoredPair[]): TableBlock {
  return {
    type: 'table',
    columns: ['line', 'schema', 'name 1', 'name 2', 'label', 'score'],
    rows: wrong.map((pair) => [
      String(pair.line),
      pair.schema,
      pair.name1,
      pair.name2,
      pair.isMatch ? 'same, missed' : 'different, alarm',
      scoreText(pair.score, 3),
    ]),
  };
}
