import type { PartyKind } from '../../model/enums';
import {
  bestPoint,
  type BinaryMetrics,
  type CurvePoint,
  metricsAt,
  precisionRecallCurve,
} from './binary-metrics';
import { kindOfSchema, type LabelledPair } from './labelled-pairs';

/** How alike two names are, in [0, 1]; `kind` is undefined where the pair may be persons or bodies. */
export type NameComparison = (name1: string, name2: string, kind: PartyKind | undefined) => number;

export interface ScoredPair extends LabelledPair {
  readonly score: number;
}

export interface PairsEvaluation extends BinaryMetrics {
  readonly threshold: number;
  /** The same figures for each schema of the file, at the same threshold. */
  readonly schemas: Readonly<Record<string, BinaryMetrics>>;
  readonly curve: readonly CurvePoint[];
  /**
   * Where F1 would have been highest on this very file: the threshold itself, where no other is better. Undefined where all
   * pairs are of one label, for then the lowest or every threshold is. One picked here and judged here flatters itself.
   */
  readonly best: CurvePoint | undefined;
  /** Pairs on the wrong side of the threshold, the furthest from it first. */
  readonly wrong: readonly ScoredPair[];
  /** Every pair with its score, in the file's order. */
  readonly scored: readonly ScoredPair[];
}

/** Scores labelled pairs and measures the verdicts `score >= threshold` against the labels. Pure. */
export function evaluatePairs(
  pairs: readonly LabelledPair[],
  compare: NameComparison,
  threshold: number,
): PairsEvaluation {
  const scored = pairs.map((pair) => ({
    ...pair,
    score: compare(pair.name1, pair.name2, kindOfSchema(pair.schema)),
  }));
  const curve = precisionRecallCurve(scored);
  const metrics = metricsAt(threshold, scored);
  const isMixed = metrics.matches > 0 && metrics.matches < metrics.n;
  const { precision, recall, f1 } = metrics;
  return {
    threshold,
    ...metrics,
    schemas: metricsBySchema(scored, threshold),
    curve,
    best: isMixed ? bestPoint(curve, { threshold, precision, recall, f1 }) : undefined,
    wrong: scored
      .filter((pair) => pair.score >= threshold !== pair.isMatch)
      .sort((a, b) => Math.abs(b.score - threshold) - Math.abs(a.score - threshold)),
    scored,
  };
}

function metricsBySchema(scored: readonly ScoredPair[], threshold: number): Record<string, BinaryMetrics> {
  const schemas = [...new Set(scored.map((pair) => pair.schema))].sort();
  return Object.fromEntries(
    schemas.map((schema) => [
      schema,
      metricsAt(
        threshold,
        scored.filter((pair) => pair.schema === schema),
      ),
    ]),
  );
}
