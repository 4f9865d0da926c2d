import { stringify } from 'csv-stringify/sync';
import { evaluatePairs, type NameComparison, type PairsEvaluation } from './evaluate-pairs';
import { readLabelledPairs } from './labelled-pairs';
import { pairsReport } from './pairs-report';
import { renderHtml } from './report/render-html';
import { renderMarkdown } from './report/render-markdown';
import { renderText } from './report/render-text';

export interface PairsEvaluationRun {
  /** The file's name, for messages and the report. */
  readonly file: string;
  /** The file's content, UTF-8. */
  readonly csv: string;
  readonly compare: NameComparison;
  readonly threshold: number;
  readonly engineVersion: string;
}

/** What a command of the evaluation prints or writes. */
export interface EvaluationOutput {
  /** For `--json`: plain data. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly markdown: string;
  readonly html: string;
  /** For `--scores OUT.csv`: every question with its score. */
  readonly scoresCsv: string;
}

/**
 * The whole of `designata evaluate pairs`: the CLI reads the file and writes the output, nothing else. Throws
 * `EvaluationFileError` for a file that is not a file of labelled pairs.
 */
export function runPairsEvaluation(run: PairsEvaluationRun): EvaluationOutput {
  const result = evaluatePairs(readLabelledPairs(run.csv, run.file), run.compare, run.threshold);
  const report = pairsReport(result, run);
  return {
    json: pairsJson(result, run),
    text: renderText(report),
    markdown: renderMarkdown(report),
    html: renderHtml(report),
    scoresCsv: pairScoresCsv(result),
  };
}

function pairsJson(
  result: PairsEvaluation,
  { file, engineVersion }: PairsEvaluationRun,
): Record<string, unknown> {
  const { threshold, precision, recall, f1, n, matches, schemas, best, curve } = result;
  const wrong = result.wrong.map(({ line, schema, name1, name2, isMatch, score }) => ({
    line,
    schema,
    name1,
    name2,
    isMatch,
    score,
  }));
  return { file, engineVersion, threshold, precision, recall, f1, n, matches, schemas, best, wrong, curve };
}

function pairScoresCsv({ scored, threshold }: PairsEvaluation): string {
  const rows = scored.map(({ schema, name1, name2, isMatch, score }) => [
    schema,
    name1,
    name2,
    String(isMatch),
    String(score),
    String(score >= threshold),
  ]);
  return stringify([['schema', 'name1', 'name2', 'is_match', 'score', 'above_threshold'], ...rows]);
}
