const BINS = 256;

/** Orders forms by their estimates, to a 256th, without comparing them with each other. */
export class TopForms {
  private count = 0;
  private questions = new Uint8Array(1024);
  private forms = new Int32Array(1024);
  private bins = new Uint8Array(1024);
  private readonly inBin = new Int32Array(BINS);
  private ordered = new Int32Array(1024);

  /** Forgets the last question's. */
  begin(): void {
    this.count = 0;
    this.inBin.fill(0);
  }

  /** Takes in a form of reading `question` of the question. */
  offer(question: number, form: number, estimate: number): void {
    if (this.count === this.forms.length) this.enlarge();
    const bin = Math.max(0, Math.min(BINS - 1, Math.floor(estimate * BINS)));
    this.questions[this.count] = question;
    this.forms[this.count] = form;
    this.bins[this.count++] = bin;
    this.inBin[bin] = (this.inBin[bin] as number) + 1;
  }

  /** Visits the forms, those with the best estimates first, in equal ones as offered; until `visit` says false. */
  forEachFromBest(visit: (question: number, form: number, atMost: number) => boolean): void {
    this.order();
    for (let place = 0; place < this.count; place++) {
      const at = this.ordered[place] as number;
      const atMost = ((this.bins[at] as number) + 1) / BINS;
      if (!visit(this.questions[at] as number, this.forms[at] as number, atMost)) return;
    }
  }

  /** A counting sort. */
  private order(): void {
    const { inBin, bins, ordered } = this;
    let start = 0;
    for (let bin = BINS - 1; bin >= 0; bin--) {
      const size = inBin[bin] as number;
      inBin[bin] = start;
      start += size;
    }
    for (let at = 0; at < this.count; at++) {
      const bin = bins[at] as number;
      const place = inBin[bin] as number;
      ordered[place] = at;
      inBin[bin] = place + 1;
    }
  }

  private enlarge(): void {
    const size = this.count * 2;
    this.questions = grown(new Uint8Array(size), this.questions);
    this.forms = grown(new Int32Array(size), this.forms);
    this.bins = grown(new Uint8Array(size), this.bins);
    this.ordered = new Int32Array(size);
  }
}

function grown<T extends Uint8Array | Int32Array>(next: T, from: T): T {
  next.set(from);
  return next;
}
