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

  /** Words of either name that have a good partner to themselves, or are taken. */
  private readonly settledA = new Uint8Array(MAX_TOKENS);
  private readonly settledB = new Uint8Array(MAX_TOKENS);
  /** How many good partners each word has. */
  private readonly partnersA = new Uint8Array(MAX_TOKENS);
  private readonly partnersB = new Uint8Array(MAX_TOKENS);

  /** Starts on the names whose agreement is in `matrix`, of this many words each. */
  begin(countA: number, countB: number): void {
    this.count = 0;
    this.takenA.fill(0);
    this.takenB.fill(0);
    this.settledA.fill(0);
    this.settledB.fill(0);
    this.partnersA.fill(0);
    this.partnersB.fill(0);
    let shared = false;
    for (let a = 0; a < countA; a++) {
      for (let b = 0; b < countB; b++) {
        if (!this.areGoodPartners(a, b)) continue;
        this.settledA[a] = this.settledB[b] = 1;
        shared = ++(this.partnersA[a] as number) > 1 || shared;
        shared = ++(this.partnersB[b] as number) > 1 || shared;
      }
    }
    if (shared) this.freeRivals(countA, countB);
  }

  private areGoodPartners(a: number, b: number): boolean {
    return (this.matrix[a * MAX_TOKENS + b] as number) >= GOOD_PARTNER;
  }

  /**
   * Where several words of one name have the same one partner in the other, all but one of them will be without: 장 is Jang
   * and Chang, and Chang may be the beginning of 창하. Which one is told later; until then none of them is settled.
   */
  private freeRivals(countA: number, countB: number): void {
    for (let a = 0; a < countA; a++) {
      for (let b = 0; b < countB; b++) {
        if (!this.areGoodPartners(a, b)) continue;
        if ((this.partnersA[a] as number) > 1 && this.partnersB[b] === 1) this.settledB[b] = 0;
        if ((this.partnersB[b] as number) > 1 && this.partnersA[a] === 1) this.settledA[a] = 0;
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
