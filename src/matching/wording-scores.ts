import { mix } from './key-table';
import type { NameTable } from './name-table';
import { nextStamp } from './next-stamp';

/** Names that are remembered at most: half of the slots there are, a power of two. */
export const MAX_WORDINGS = 4_096;
const SLOTS = 2 * MAX_WORDINGS;

/**
 * What names have come to by their words in a question. Those of the same words come to the same, so that what several
 * lists print, or one list prints of several parties, is found out once. Reused from question to question.
 */
export class WordingScores {
  /** By slot, the question it was filled for, and a name that was scored for it in a reading of the question. */
  private readonly stamps = new Int32Array(SLOTS);
  private readonly readings = new Uint8Array(SLOTS);
  private readonly forms = new Int32Array(SLOTS);
  private readonly scores = new Float64Array(SLOTS);
  private stamp = 0;

  constructor(private readonly names: NameTable) {}

  /** Forgets the last question. */
  begin(): void {
    this.stamp = nextStamp(this.stamp, this.stamps);
  }

  /** The slot of a form's words, as compared with a reading of the question. */
  slotOf(reading: number, form: number): number {
    let slot = mix(this.names.rows.wordingOf(form) + reading) & (SLOTS - 1);
    while (this.isKnown(slot) && !this.isOf(slot, reading, form)) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }

  private isOf(slot: number, reading: number, form: number): boolean {
    return this.readings[slot] === reading && this.names.haveSameWords(this.forms[slot] as number, form);
  }

  /** Whether it is known what the words of a slot come to. */
  isKnown(slot: number): boolean {
    return this.stamps[slot] === this.stamp;
  }

  scoreOf(slot: number): number {
    return this.scores[slot] as number;
  }

  /** Takes in what the words of a slot come to: of a form that the slot was asked for. */
  set(slot: number, reading: number, form: number, score: number): void {
    this.stamps[slot] = this.stamp;
    this.readings[slot] = reading;
    this.forms[slot] = form;
    this.scores[slot] = score;
  }
}
