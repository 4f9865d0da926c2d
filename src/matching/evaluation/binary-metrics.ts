/** One judged question: the score that was given, and the truth. */
export interface ScoredLabel {
  readonly score: number;
  readonly isMatch: boolean;
}

/** Rates in [0, 1]; null where there is nothing to divide by (no answer given, or none to be found). */
export interface BinaryMetrics {
  readonly n: number;
  readonly matches: number;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface CurvePoint {
  readonly threshold: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** Counts a score at or above the threshold as "the same party" and compares with the truth. */
export function metricsAt(threshold: number, labels: readonly ScoredLabel[]): BinaryMetrics {
  let matches = 0;
  let called = 0;
  let truePositives = 0;
  for (const { score, isMatch } of labels) {
    if (isMatch) matches += 1;
    if (score >= threshold) {
      called += 1;
      if (isMatch) truePositives += 1;
    }
  }
  return {
    n: labels.length,
    matches,
    truePositives,
    falsePositives: called - truePositives,
    falseNegatives: matches - truePositives,
    precision: ratio(truePositives, called),
    recall: ratio(truePositives, matches),
    f1: ratio(2 * truePositives, called + matches),
  };
}

/** Precision, recall and F1 at every hundredth from 0 to 1. */
export function precisionRecallCurve(labels: readonly ScoredLabel[]): CurvePoint[] {
  return Array.from({ length: 101 }, (_, hundredth) => {
    const threshold = hundredth / 100;
    const { precision, recall, f1 } = metricsAt(threshold, labels);
    return { threshold, precision, recall, f1 };
  });
}

/**
 * The point with the highest F1: `present`, the threshold in use, where none of the curve's is better; of several better
 * ones the highest threshold. For orientation only.
 */
export function bestPoint(curve: readonly CurvePoint[], present: CurvePoint): CurvePoint {
  let best = present;
  for (const point of curve) {
    const isNoWorse = (point.f1 ?? 0) >= (best.f1 ?? 0);
    const isBetter = (point.f1 ?? 0) > (present.f1 ?? 0);
    if (isBetter && isNoWorse) best = point;
  }
  return best;
}

/** `part / whole`, null for an empty whole. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
