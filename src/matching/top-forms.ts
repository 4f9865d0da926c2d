const BINS = 256;
/** Forms scored in full for one question, however many are estimated alike. Bounds the time of a very common name. */
const MAX_BEST = 2000;

/** Keeps the forms with the best estimates, up to a number, without sorting all that are offered. */
export class TopForms {
  private limit = 0;
  private count = 0;
  private questions = new Uint8Array(1024);
  private forms = new Int32Array(1024);
  private bins = new Uint8Array(1024);
  private readonly inBin = new Int32Array(BINS);

  /** Forgets the last question's. */
  begin(limit: number): void {
    this.limit = limit;
    this.count = 0;
    this.inBin.fill(0);
  }

  offer(question: number, form: number, estimate: number): void {
    if (this.count === this.forms.length) this.enlarge();
    const bin = Math.max(0, Math.min(BINS - 1, Math.floor(estimate * BINS)));
    this.questions[this.count] = question;
    this.forms[this.count] = form;
    this.bins[this.count++] = bin;
    this.inBin[bin] = (this.inBin[bin] as number) + 1;
  }

  /** The best of what was offered: whole bins from the top until the limit is reached. A bin is cut only at `MAX_BEST`. */
  best(): [number, number][] {
    let least = BINS - 1;
    let kept = this.inBin[least] as number;
    while (least > 0 && kept < this.limit) kept += this.inBin[--least] as number;
    const best: [number, number][] = [];
    const atLeast: [number, number][] = [];
    for (let at = 0; at < this.count; at++) {
      const bin = this.bins[at] as number;
      if (bin >= least)
        (bin > least ? best : atLeast).push([this.questions[at] as number, this.forms[at] as number]);
    }
    return best.concat(atLeast.slice(0, Math.max(0, MAX_BEST - best.length)));
  }

  private enlarge(): void {
    const grow = <T extends Uint8Array | Int32Array>(next: T, from: T): T => {
      next.set(from);
      return next;
    };
    this.questions = grow(new Uint8Array(this.count * 2), this.questions);
    this.forms = grow(new Int32Array(this.count * 2), this.forms);
    this.bins = grow(new Uint8Array(this.count * 2), this.bins);
  }
}
