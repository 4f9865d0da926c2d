import { WITH_INITIALS } from './form-traits';
import { grown } from './grown';

/** The names that words of a question have led to, each with the words that did. Reused from question to question. */
export class TouchedForms {
  count = 0;
  /** The forms in the order they were touched, each with the bits of the words and what those fall short of together. */
  forms = new Int32Array(1024);
  bits = new Int32Array(1024);
  shortfalls = new Int32Array(1024);
  /** What they weigh, as stored. */
  weights = new Int32Array(1024);
  /** By form, whether it is touched: a byte, since this is asked for every name that a common word leads to. */
  private marked = new Uint8Array(0);
  private placeOf = new Int32Array(0);

  /** To be told how many forms there are. */
  fit(forms: number): void {
    if (this.marked.length >= forms) return;
    this.clear();
    this.marked = new Uint8Array(forms + (forms >> 2));
    this.placeOf = new Int32Array(this.marked.length);
  }

  /** Touches a form of this weight by a word (0 for none that is counted); a second time by one word is as good as none. */
  touch(form: number, bit: number, shortfall: number, weight: number): void {
    if (this.marked[form] === 1) this.addAt(this.placeOf[form] as number, bit, shortfall);
    else this.touchFirst(form, bit, shortfall, weight);
  }

  /** The same for a stretch of forms, see `StretchVisitor`; their mark becomes one of their bits. */
  touchAll(
    forms: Int32Array,
    weights: Uint16Array,
    from: number,
    to: number,
    bit: number,
    shortfall: number,
  ): void {
    const { marked } = this;
    for (let at = from; at < to; at++) {
      const held = forms[at] as number;
      const form = held & ~WITH_INITIALS;
      if (marked[form] === 1) this.addAt(this.placeOf[form] as number, bit, shortfall);
      else this.touchFirst(form, bit | (held & WITH_INITIALS), shortfall, weights[at] as number);
    }
  }

  /** The same for those forms of a stretch that are touched already. */
  touchKnown(forms: Int32Array, from: number, to: number, bit: number, shortfall: number): void {
    const { marked } = this;
    for (let at = from; at < to; at++) {
      const form = (forms[at] as number) & ~WITH_INITIALS;
      if (marked[form] === 1) this.addAt(this.placeOf[form] as number, bit, shortfall);
    }
  }

  private touchFirst(form: number, bit: number, shortfall: number, weight: number): void {
    if (this.count === this.forms.length) this.enlarge();
    const place = this.count++;
    this.marked[form] = 1;
    this.placeOf[form] = place;
    this.forms[place] = form;
    this.bits[place] = bit;
    this.shortfalls[place] = shortfall;
    this.weights[place] = weight;
  }

  /** Touches the form at a place by a further word. */
  addAt(place: number, bit: number, shortfall: number): void {
    const before = this.bits[place] as number;
    if ((before & bit) !== 0) return;
    this.bits[place] = before | bit;
    this.shortfalls[place] = (this.shortfalls[place] as number) + shortfall;
  }

  clear(): void {
    for (let at = 0; at < this.count; at++) this.marked[this.forms[at] as number] = 0;
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
