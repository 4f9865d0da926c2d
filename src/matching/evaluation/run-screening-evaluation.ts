import { evaluateScreening } from './evaluate-screening';
import { renderHtml } from './report/render-html';
import { renderMarkdown } from './report/render-markdown';
import { renderText } from './report/render-text';
import type { EvaluationOutput } from './run-pairs-evaluation';
import type { ScreenedRegistry } from './screened-registry';
import { screeningJson, screeningScoresCsv } from './screening-json';
import type { NegativeFile, ScreeningEvaluation } from './screening-outcome';
import { screeningReport } from './screening-report';
import {
  readScreeningNegatives,
  readScreeningPositives,
  type ScreeningPositive,
  type ScreeningSubject,
} from './screening-subjects';

/** A file as the CLI read it. */
export interface EvaluationFile {
  /** Its name, for messages, the report and the keys of `falsePositiveRate`. */
  readonly file: string;
  /** Its content, UTF-8. */
  readonly csv: string;
}

export interface ScreeningEvaluationRun {
  readonly positives: EvaluationFile;
  readonly negatives: readonly EvaluationFile[];
  readonly registry: ScreenedRegistry;
  readonly threshold: number;
  readonly engineVersion: string;
  /** Called after every question; the second pass, with birth dates, goes on counting. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * The whole of `designata evaluate screening`: asks every name alone, then, where the files have birth dates, again
 * with them. Throws `EvaluationFileError` for a file that cannot be read as what it is given as.
 */
export async function runScreeningEvaluation(run: ScreeningEvaluationRun): Promise<EvaluationOutput> {
  const positives = readScreeningPositives(run.positives.csv, run.positives.file);
  const negatives = run.negatives.map(({ file, csv }) => ({
    file,
    subjects: readScreeningNegatives(csv, file),
  }));
  const passes = await evaluatePasses(positives, negatives, run);
  const report = screeningReport(passes, run.threshold, {
    ...run.positives,
    engineVersion: run.engineVersion,
  });
  return {
    json: screeningJson(passes, allSubjects(positives, negatives), run),
    text: renderText(report),
    markdown: renderMarkdown(report),
    html: renderHtml(report),
    scoresCsv: screeningScoresCsv(passes),
  };
}

async function evaluatePasses(
  positives: readonly ScreeningPositive[],
  negatives: readonly NegativeFile[],
  { registry, onProgress }: ScreeningEvaluationRun,
): Promise<ScreeningEvaluation[]> {
  const subjects = allSubjects(positives, negatives);
  const dated = subjects.some(({ evidence }) => evidence.birthDate !== undefined);
  const uses = dated ? (['none', 'birth-date'] as const) : (['none'] as const);
  const passes: ScreeningEvaluation[] = [];
  for (const [pass, evidence] of uses.entries()) {
    const offset = pass * subjects.length;
    const report = (done: number) => onProgress?.(offset + done, uses.length * subjects.length);
    passes.push(await evaluateScreening(positives, negatives, registry, { evidence, onProgress: report }));
  }
  return passes;
}

function allSubjects(
  positives: readonly ScreeningPositive[],
  negatives: readonly NegativeFile[],
): ScreeningSubject[] {
  return [...positives, ...negatives.flatMap(({ subjects }) => subjects)];
}
