/** Forms that the same words of one reading of a question have led to. */
export interface FormGroup {
  readonly reading: number;
  /** The words, as bits. */
  readonly bits: number;
  size: number;
  /** Places of the first and the last of its forms. */
  first: number;
  last: number;
}

/**
 * What the words of a question have led to, in groups: what a group's words can come to at most need be reckoned once, and
 * most groups need no more. Reused from question to question.
 */
export class FormGroups {
  private count = 0;
  private forms = new Int32Array(1024);
  private shortfalls = new Int32Array(1024);
  /** The place of the next form of the group, or -1. */
  private next = new Int32Array(1024);
  private groups: FormGroup[] = [];
  /** Those of the reading that is being taken in. */
  private readonly byBits = new Map<number, FormGroup>();
  private reading = 0;

  /** Forgets the last question's. */
  begin(): void {
    this.count = 0;
    this.groups = [];
  }

  /** What is added from here on is of this reading of the question. */
  beginReading(reading: number): void {
    this.reading = reading;
    this.byBits.clear();
  }

  /** Takes in a form that words, given by their bits, have led to, and what those fall short of together. */
  add(bits: number, form: number, shortfall: number): void {
    if (this.count === this.forms.length) this.enlarge();
    const place = this.count++;
    this.forms[place] = form;
    this.shortfalls[place] = shortfall;
    this.next[place] = -1;
    const group = this.byBits.get(bits);
    if (group === undefined) {
      const fresh = { reading: this.reading, bits, size: 1, first: place, last: place };
      this.byBits.set(bits, fresh);
      this.groups.push(fresh);
      return;
    }
    this.next[group.last] = place;
    group.last = place;
    group.size++;
  }

  /** The groups, those of the most `promise` first. */
  fromBest(promise: (group: FormGroup) => number): readonly FormGroup[] {
    if (this.groups.length === 1) return this.groups;
    return this.groups
      .map((group) => ({ group, promised: promise(group) }))
      .sort((a, b) => b.promised - a.promised)
      .map(({ group }) => group);
  }

  forEachOf({ first }: FormGroup, visit: (form: number, shortfall: number) => void): void {
    for (let at = first; at >= 0; at = this.next[at] as number)
      visit(this.forms[at] as number, this.shortfalls[at] as number);
  }

  private enlarge(): void {
    const grown = (from: Int32Array): Int32Array<ArrayBuffer> => {
      const next = new Int32Array(from.length * 2);
      next.set(from);
      return next;
    };
    this.forms = grown(this.forms);
    this.shortfalls = grown(this.shortfalls);
    this.next = grown(this.next);
  }
}
