import { counted } from '../../model/counted';
import { scoreText } from '../../model/score-text';
import type { PositiveOutcome, ScreeningEvaluation } from './screening-outcome';
import type { EvaluationHeading } from './pairs-report';
import {
  firstRows,
  percent,
  type Report,
  type ReportBlock,
  sharesInBins,
  type TableBlock,
} from './report/report';

const BINS = 40;
const ROWS_SHOWN = 100;

/** The screening evaluation as a report: by name alone, and beside it with birth dates where the files have any. */
export function screeningReport(
  passes: readonly ScreeningEvaluation[],
  threshold: number,
  { file, engineVersion }: EvaluationHeading,
): Report {
  const [byName] = passes;
  return {
    title: `Screening: ${file}`,
    blocks: [
      { type: 'paragraph', text: `Threshold ${threshold}, engine ${engineVersion}.` },
      ...screeningTables(passes),
      ...(byName ? [scoreHistogram(byName, threshold), ...missesBlocks(byName), ...alarmBlocks(byName)] : []),
    ],
  };
}

/** The figures alone: the tables of positives, of each negative file, and of recall at given false-positive rates. */
export function screeningTables(passes: readonly ScreeningEvaluation[]): ReportBlock[] {
  const notes = passes.slice(0, 1).flatMap(notLoadedNote);
  return [positivesTable(passes), ...notes, negativesTable(passes), recallTable(passes)];
}

const ASKED = {
  none: 'name alone',
  'birth-date': 'name and birth date',
  all: 'name and all evidence',
} as const;

function positivesTable(passes: readonly ScreeningEvaluation[]): TableBlock {
  return {
    type: 'table',
    columns: ['asked', 'listed subjects', 'right at rank 1', 'in the first ten', 'above threshold'],
    rows: passes.map((pass) => [
      ASKED[pass.evidence],
      String(pass.positives),
      percent(pass.rank1),
      percent(pass.top10),
      percent(pass.aboveThreshold),
    ]),
  };
}

function notLoadedNote({ notLoaded }: ScreeningEvaluation): ReportBlock[] {
  if (notLoaded.length === 0) return [];
  const names = notLoaded.slice(0, 5).map(({ name, line }) => `${name} (line ${line})`);
  const text = `Left out (${counted(notLoaded.length, 'row')}), for the loaded lists do not hold who they name: ${names.join(', ')}${notLoaded.length > 5 ? ', …' : ''}.`;
  return [{ type: 'paragraph', text }];
}

function negativesTable(passes: readonly ScreeningEvaluation[]): TableBlock {
  const rows = passes.flatMap((pass) =>
    pass.negatives.map((file) => [
      file.file,
      ASKED[pass.evidence],
      String(file.n),
      String(file.falsePositives.length),
      percent(file.falsePositiveRate, 3),
    ]),
  );
  return { type: 'table', columns: ['not listed', 'asked', 'subjects', 'false alarms', 'rate'], rows };
}

function recallTable(passes: readonly ScreeningEvaluation[]): TableBlock {
  const rates = Object.keys(passes[0]?.recallAtFalsePositiveRate ?? {});
  return {
    type: 'table',
    columns: ['recall at a false-positive rate of', ...rates.map((rate) => percent(Number(rate), 1))],
    rows: passes.map((pass) => [
      ASKED[pass.evidence],
      ...rates.map((rate) => percent(pass.recallAtFalsePositiveRate[rate] ?? null)),
    ]),
  };
}

function scoreHistogram(pass: ScreeningEvaluation, threshold: number): ReportBlock {
  const right = pass.outcomes.map(({ score }) => score);
  const negative = pass.negatives.flatMap(({ scores }) => scores);
  return {
    type: 'histogram',
    title: 'Scores by name alone, as shares of each kind',
    xLabel: 'score',
    mark: threshold,
    series: [
      { name: 'right party', shares: sharesInBins(right, BINS) },
      { name: 'best, not listed', shares: sharesInBins(negative, BINS) },
    ],
  };
}

function missesBlocks({ misses }: ScreeningEvaluation): ReportBlock[] {
  const table: TableBlock = {
    type: 'table',
    columns: ['line', 'screened', 'right answer', 'rank', 'score', 'best other answer', 'its score'],
    rows: misses.map((miss) => [
      String(miss.subject.line),
      miss.subject.name,
      truthText(miss),
      miss.rank === null ? 'none' : String(miss.rank),
      scoreText(miss.score, 3),
      miss.rival?.name ?? '-',
      scoreOf(miss.rival),
    ]),
  };
  const heading: ReportBlock = {
    type: 'heading',
    text: `Not at rank 1 or below the threshold: ${misses.length}`,
  };
  return misses.length === 0 ? [heading] : [heading, ...firstRows(table, ROWS_SHOWN)];
}

function alarmBlocks({ negatives }: ScreeningEvaluation): ReportBlock[] {
  const rows = negatives
    .flatMap(({ file, falsePositives }) => falsePositives.map((alarm) => ({ file, ...alarm })))
    .sort((a, b) => (b.best?.score ?? 0) - (a.best?.score ?? 0))
    .map(({ file, subject, best }) => [
      file,
      String(subject.line),
      subject.name,
      best?.name ?? '-',
      scoreOf(best),
    ]);
  const heading: ReportBlock = { type: 'heading', text: `False alarms: ${rows.length}` };
  const columns = ['file', 'line', 'screened', 'listed name', 'score'];
  return rows.length === 0
    ? [heading]
    : [heading, ...firstRows({ type: 'table', columns, rows }, ROWS_SHOWN)];
}

const scoreOf = (answer: { readonly score: number } | null | undefined): string =>
  answer == null ? '-' : scoreText(answer.score, 3);

function truthText({ subject: { truth } }: PositiveOutcome): string {
  return 'listedName' in truth ? truth.listedName : `${truth.list} ${truth.reference}`;
}
