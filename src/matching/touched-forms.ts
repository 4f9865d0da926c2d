import { grown } from './grown';
import { WITH_TWINS } from './posting';

/** The names that words of a question have led to, each with the words that did. Reused from question to question. */
export class TouchedForms {
  count = 0;
  /** The forms in the order they were touched, each with the bits of the words and what those come to together, see `shortfallOf`. */
  forms = new Int32Array(1024);
  bits = new Int32Array(1024);
  shortfalls = new Int32Array(1024);
  /** What they weigh, as stored. */
  weights = new Int32Array(1024);
  /** By form, whether it is touched: a bit, since this is asked for every name that a common word leads to. */
  private marked = new Int32Array(0);
  private placeOf = new Int32Array(0);

  /** To be told how many forms there are. */
  fit(forms: number): void {
    if (this.placeOf.length >= forms) return;
    this.clear();
    this.placeOf = new Int32Array(forms + (forms >> 2));
    this.marked = new Int32Array((this.placeOf.length >> 5) + 1);
  }

  /**
   * Touches a form of this weight by a word (0 for none that is counted); of two words of the form that are like one word, the first counts.
   * `mark` becomes one of its bits when it is touched first.
   */
  touch(form: number, bit: number, shortfall: number, weight: number, mark: number): void {
    if (this.isTouched(form)) this.addAt(this.placeOf[form] as number, bit, shortfall);
    else this.touchFirst(form, bit | mark, shortfall, weight);
  }

  /** The place of a form if it is touched, else -1. */
  find(form: number): number {
    return this.isTouched(form) ? (this.placeOf[form] as number) : -1;
  }

  private isTouched(form: number): boolean {
    return ((this.marked[form >> 5] as number) & (1 << (form & 31))) !== 0;
  }

  private touchFirst(form: number, bit: number, shortfall: number, weight: number): void {
    if (this.count === this.forms.length) this.enlarge();
    const place = this.count++;
    this.marked[form >> 5] = (this.marked[form >> 5] as number) | (1 << (form & 31));
    this.placeOf[form] = place;
    this.forms[place] = form;
    this.bits[place] = bit;
    this.shortfalls[place] = shortfall;
    this.weights[place] = weight;
  }

  /** Touches the form at a place by a further word. */
  addAt(place: number, bit: number, shortfall: number): void {
    const before = this.bits[place] as number;
    if ((before & bit) !== 0) {
      this.markTwins(place);
      return;
    }
    this.bits[place] = before | bit;
    this.shortfalls[place] = (this.shortfalls[place] as number) + shortfall;
  }

  /** Marks the form at a place as having two words that are like one of the question's. */
  markTwins(place: number): void {
    this.bits[place] = (this.bits[place] as number) | WITH_TWINS;
  }

  clear(): void {
    for (let at = 0; at < this.count; at++) this.marked[(this.forms[at] as number) >> 5] = 0;
    this.count = 0;
  }

  private enlarge(): void {
    const size = this.count * 2;
    this.forms = grown(new Int32Array(size), this.forms);
    this.bits = grown(new Int32Array(size), this.bits);
    this.shortfalls = grown(new Int32Array(size), this.shortfalls);
    this.weights = grown(new Int32Array(size), this.weights);
  }
}
