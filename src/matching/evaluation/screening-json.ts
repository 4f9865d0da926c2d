import { stringify } from 'csv-stringify/sync';
import type { ScreeningEvaluation } from './screening-outcome';
import type { ScreeningSubject } from './screening-subjects';

/** The evaluation for a machine: the figures by name alone, and again with birth dates where the files have any. */
export function screeningJson(
  [byName, withBirthDate]: readonly ScreeningEvaluation[],
  subjects: readonly ScreeningSubject[],
  { threshold, engineVersion }: { readonly threshold: number; readonly engineVersion: string },
): Record<string, unknown> {
  return {
    engineVersion,
    threshold,
    ...(byName && { ...passJson(byName), misses: missesJson(byName), falsePositives: alarmsJson(byName) }),
    ...(withBirthDate && { withBirthDate: passJson(withBirthDate) }),
    unreadCells: subjects.flatMap(({ line, unread }) => unread.map((cell) => ({ line, cell }))),
  };
}

function passJson(pass: ScreeningEvaluation): Record<string, unknown> {
  const { positives, rank1, top10, aboveThreshold, recallAtFalsePositiveRate } = pass;
  return {
    positives,
    notLoaded: pass.notLoaded.length,
    rank1,
    top10,
    aboveThreshold,
    falsePositiveRate: Object.fromEntries(
      pass.negatives.map(({ file, falsePositiveRate }) => [file, falsePositiveRate]),
    ),
    recallAtFalsePositiveRate,
  };
}

function missesJson({ misses }: ScreeningEvaluation): unknown[] {
  return misses.map(({ subject, rank, score, aboveThreshold, rival }) => ({
    line: subject.line,
    name: subject.name,
    ...subject.truth,
    rank,
    score,
    aboveThreshold,
    rival,
  }));
}

function alarmsJson({ negatives }: ScreeningEvaluation): unknown[] {
  return negatives.flatMap(({ file, falsePositives }) =>
    falsePositives.map(({ subject, best }) => ({
      file,
      line: subject.line,
      name: subject.name,
      match: best,
    })),
  );
}

/** Every subject with its score: the right party's for a listed one, the best for another. */
export function screeningScoresCsv(passes: readonly ScreeningEvaluation[]): string {
  const rows = passes.flatMap((pass) => [
    ...pass.outcomes.map(({ subject, score, rank }) => [
      'positives',
      String(subject.line),
      subject.name,
      pass.evidence,
      String(score),
      rank === null ? '' : String(rank),
    ]),
    ...pass.negatives.flatMap(({ file, subjects, scores }) =>
      scores.map((score, at) => [
        file,
        String(subjects[at]?.line ?? ''),
        subjects[at]?.name ?? '',
        pass.evidence,
        String(score),
        '',
      ]),
    ),
  ]);
  return stringify([['file', 'line', 'screened_name', 'evidence', 'score', 'rank_of_right_party'], ...rows]);
}
