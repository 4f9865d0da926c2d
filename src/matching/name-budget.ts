import { MAX_WORDINGS } from './wording-scores';

/**
 * How many names may still be looked at for a question, those of the same words counted as one. Bounds the time of words
 * that very many names hold.
 */
export class NameBudget {
  /** Names that may be scored in full. */
  toScore = 512;
  /** Names that may be looked at closely, to know whether they need be scored. */
  toEstimate = MAX_WORDINGS;
  /** Of these, names whose words may be compared that share no key with the question's. */
  toCompare = 1_024;

  get isSpent(): boolean {
    return this.toScore === 0 || this.toEstimate === 0;
  }

  /** For how many names all of it lasts. */
  get left(): number {
    return Math.min(this.toScore, this.toEstimate, this.toCompare);
  }
}
