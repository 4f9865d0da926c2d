import type { ScreeningHit } from './screened-registry';
import type { ScreeningPositive, ScreeningSubject } from './screening-subjects';

/** A file of subjects that are not listed: every answer above the threshold is a false alarm. */
export interface NegativeFile {
  readonly file: string;
  readonly subjects: readonly ScreeningSubject[];
}

/** What of each row is asked beside the name. */
export type EvidenceUse = 'none' | 'birth-date' | 'all';

/** How one listed subject fared. */
export interface PositiveOutcome {
  readonly subject: ScreeningPositive;
  /** Place of the right party among the answers, from 1; null where it is not among those returned. */
  readonly rank: number | null;
  readonly aboveThreshold: boolean;
  /** Score of the right party; 0 where it was not returned. */
  readonly score: number;
  /** The first answer that is not the right party. */
  readonly rival: ScreeningHit | undefined;
}

export interface NegativeOutcome {
  readonly subject: ScreeningSubject;
  readonly best: ScreeningHit | undefined;
}

export interface NegativeFileOutcome {
  readonly file: string;
  readonly subjects: readonly ScreeningSubject[];
  readonly n: number;
  readonly falsePositives: readonly NegativeOutcome[];
  readonly falsePositiveRate: number | null;
  /** Best score of every subject, in file order; 0 for no answer. */
  readonly scores: readonly number[];
}

export interface ScreeningEvaluation {
  readonly evidence: EvidenceUse;
  /** Subjects whose right answer the registry holds; the rates below are over these. */
  readonly positives: number;
  /** Rows whose right answer the registry does not hold: nothing can be said of them. */
  readonly notLoaded: readonly ScreeningPositive[];
  readonly rank1: number | null;
  readonly top10: number | null;
  readonly aboveThreshold: number | null;
  readonly outcomes: readonly PositiveOutcome[];
  /** Outcomes where the right party is not at rank 1, or is below the threshold. */
  readonly misses: readonly PositiveOutcome[];
  readonly negatives: readonly NegativeFileOutcome[];
  /** Keys `0.001`, `0.01`, `0.05`: the share of positives still found at a threshold that strict, over all negatives. */
  readonly recallAtFalsePositiveRate: Readonly<Record<string, number | null>>;
}
