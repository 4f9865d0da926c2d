import { MAX_TOKENS } from '../names/name-token';

/** One aligned pair: words `[a, a + aSpan)` of one name with `[b, b + bSpan)` of the other. */
export interface Alignment {
  a: number;
  aSpan: number;
  b: number;
  bSpan: number;
  similarity: number;
  /** How much of the names' identity the pair carries. */
  weight: number;
  /** One side is the initials of the other. */
  abbreviated: boolean;
}

/** A partner this good leaves nothing to gain from running words together. */
const GOOD_PARTNER = 0.85;

/** The agreement of every two words of two names, and which of them have been aligned. Reused from pair to pair. */
export class AlignmentBoard {
  /** `a * MAX_TOKENS + b`: how much word `a` of the first name agrees with word `b` of the second. */
  readonly matrix = new Float64Array(MAX_TOKENS * MAX_TOKENS);
  readonly takenA = new Uint8Array(MAX_TOKENS);
  readonly takenB = new Uint8Array(MAX_TOKENS);
  /** The first `count` are those of the current pair of names. */
  readonly pairs: Alignment[] = Array.from({ length: MAX_TOKENS }, () => ({
    a: 0,
    aSpan: 0,
    b: 0,
    bSpan: 0,
    similarity: 0,
    weight: 0,
    abbreviated: false,
  }));
  count = 0;

  /** Words of either name that have a good partner, or are taken. */
  private readonly settledA = new Uint8Array(MAX_TOKENS);
  private readonly settledB = new Uint8Array(MAX_TOKENS);

  /** Starts on the names whose agreement is in `matrix`, of this many words each. */
  begin(countA: number, countB: number): void {
    this.count = 0;
    this.takenA.fill(0);
    this.takenB.fill(0);
    this.settledA.fill(0);
    this.settledB.fill(0);
    for (let a = 0; a < countA; a++) {
      for (let b = 0; b < countB; b++) {
        if ((this.matrix[a * MAX_TOKENS + b] as number) < GOOD_PARTNER) continue;
        this.settledA[a] = 1;
        this.settledB[b] = 1;
      }
    }
  }

  /** Whether a word of the first name (`ofB` false) or the second is taken or has a partner it should rather have. */
  isSettled(at: number, ofB: boolean): boolean {
    return (ofB ? this.settledB : this.settledA)[at] === 1;
  }

  /** How many words of a name of `count` words are not. */
  unsettled(count: number, ofB: boolean): number {
    const settled = ofB ? this.settledB : this.settledA;
    let free = 0;
    for (let at = 0; at < count; at++) if (settled[at] === 0) free++;
    return free;
  }

  take(
    a: number,
    aSpan: number,
    b: number,
    bSpan: number,
    similar: number,
    weight: number,
    abbreviated = false,
  ): void {
    for (let at = a; at < a + aSpan; at++) this.takenA[at] = this.settledA[at] = 1;
    for (let at = b; at < b + bSpan; at++) this.takenB[at] = this.settledB[at] = 1;
    const pair = this.pairs[this.count++] as Alignment;
    pair.a = a;
    pair.aSpan = aSpan;
    pair.b = b;
    pair.bSpan = bSpan;
    pair.similarity = similar;
    pair.weight = weight;
    pair.abbreviated = abbreviated;
  }
}
