import { grown } from './grown';
import type { NameBudget } from './name-budget';

const BINS = 256;
const NONE = -1;

/** Orders forms by the most they may score, to a 256th, without comparing them with each other. */
export class TopForms {
  private count = 0;
  private reading = 0;
  private readings = new Uint8Array(1024);
  private forms = new Int32Array(1024);
  /** The place of the next form of the same bin, or `NONE`. */
  private next = new Int32Array(1024);
  /** By bin, how many forms it has, and the places of its first and its last one. */
  private readonly size = new Int32Array(BINS);
  private readonly first = new Int32Array(BINS);
  private readonly last = new Int32Array(BINS);

  /** `rankOf` tells which of forms that may score alike go first where it matters: those of the least rank. */
  constructor(private readonly rankOf: (form: number) => number) {}

  /** Forgets the last question's. */
  begin(): void {
    this.count = 0;
    this.size.fill(0);
    this.first.fill(NONE);
  }

  /** What is offered from here on is of this reading of the question. */
  beginReading(reading: number): void {
    this.reading = reading;
  }

  /** Takes in a form that may score as much as this. */
  offer(form: number, most: number): void {
    if (this.count === this.forms.length) this.enlarge();
    const place = this.count++;
    const bin = binOf(most);
    this.readings[place] = this.reading;
    this.forms[place] = form;
    this.next[place] = NONE;
    if (this.first[bin] === NONE) this.first[bin] = place;
    else this.next[this.last[bin] as number] = place;
    this.last[bin] = place;
    this.size[bin] = (this.size[bin] as number) + 1;
  }

  /**
   * Visits the forms, the best first, until `visit` says false. What the budget may not last for comes in the order of the
   * ranks. Those of a bin are visited with the same `atMost`.
   */
  forEachFromBest(
    budget: NameBudget,
    visit: (reading: number, form: number, atMost: number) => boolean,
  ): void {
    for (let bin = BINS - 1; bin >= 0; bin--) {
      if (this.first[bin] === NONE) continue;
      const atMost = (bin + 1) / BINS;
      if ((this.size[bin] as number) > budget.left) this.sort(bin);
      for (let at = this.first[bin] as number; at !== NONE; at = this.next[at] as number)
        if (!visit(this.readings[at] as number, this.forms[at] as number, atMost)) return;
    }
  }

  /** Puts the forms of a bin in the order of their ranks. */
  private sort(bin: number): void {
    const ranked: { place: number; rank: number; reading: number }[] = [];
    for (let at = this.first[bin] as number; at !== NONE; at = this.next[at] as number)
      ranked.push({
        place: at,
        rank: this.rankOf(this.forms[at] as number),
        reading: this.readings[at] as number,
      });
    ranked.sort((a, b) => a.rank - b.rank || a.reading - b.reading);
    ranked.forEach(({ place }, n) => (this.next[place] = ranked[n + 1]?.place ?? NONE));
    this.first[bin] = ranked[0]?.place ?? NONE;
  }

  private enlarge(): void {
    const size = this.count * 2;
    this.readings = grown(new Uint8Array(size), this.readings);
    this.forms = grown(new Int32Array(size), this.forms);
    this.next = grown(new Int32Array(size), this.next);
  }
}

const binOf = (score: number): number => Math.max(0, Math.min(BINS - 1, Math.floor(score * BINS)));
