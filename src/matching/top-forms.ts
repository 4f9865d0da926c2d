import { grown } from './grown';

const BINS = 256;
const NONE = -1;

/** Orders forms by their estimates, to a 256th, without comparing them with each other. */
export class TopForms {
  private count = 0;
  private questions = new Uint8Array(1024);
  private forms = new Int32Array(1024);
  /** The place of the next form of the same bin, or `NONE`. */
  private next = new Int32Array(1024);
  /** By bin, the places of its first and its last form. */
  private readonly first = new Int32Array(BINS);
  private readonly last = new Int32Array(BINS);

  /** Forgets the last question's. */
  begin(): void {
    this.count = 0;
    this.first.fill(NONE);
  }

  /** Takes in a form of reading `question` of the question. */
  offer(question: number, form: number, estimate: number): void {
    if (this.count === this.forms.length) this.enlarge();
    const place = this.count++;
    const bin = binOf(estimate);
    this.questions[place] = question;
    this.forms[place] = form;
    this.next[place] = NONE;
    if (this.first[bin] === NONE) this.first[bin] = place;
    else this.next[this.last[bin] as number] = place;
    this.last[bin] = place;
  }

  /**
   * Gives out the forms that are estimated at `least` or more, the best first, equal ones as offered; until `visit` says
   * false, which is passed on.
   */
  takeFromBest(least: number, visit: (question: number, form: number, atMost: number) => boolean): boolean {
    for (let bin = BINS - 1; bin >= binOf(least); bin--) {
      const atMost = (bin + 1) / BINS;
      for (let at = this.first[bin] as number; at !== NONE; at = this.next[at] as number)
        if (!visit(this.questions[at] as number, this.forms[at] as number, atMost)) return false;
      this.first[bin] = NONE;
    }
    return true;
  }

  private enlarge(): void {
    const size = this.count * 2;
    this.questions = grown(new Uint8Array(size), this.questions);
    this.forms = grown(new Int32Array(size), this.forms);
    this.next = grown(new Int32Array(size), this.next);
  }
}

const binOf = (estimate: number): number => Math.max(0, Math.min(BINS - 1, Math.floor(estimate * BINS)));
