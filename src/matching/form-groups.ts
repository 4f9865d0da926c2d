import { grown } from './grown';
import { roundedDown } from './shortfall';

/** Forms that the same words of one reading of a question have led to, with about the same shortfall. */
export interface FormGroup {
  readonly reading: number;
  /** The words, as bits. */
  readonly bits: number;
  /** What they fall short of together at least. */
  readonly shortfall: number;
  /** Places of the first and the last of its forms. */
  first: number;
  last: number;
  /** The most that any of its forms may score. */
  ceiling: number;
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
  /** Those of the reading that is being taken in, by bits, then by shortfall. */
  private readonly byBits = new Map<number, Map<number, FormGroup>>();
  /** The one that was added to last: forms that a word led to come in a row. */
  private latest: FormGroup | undefined;
  private reading = 0;

  /** Forgets the last question's. */
  begin(): void {
    this.count = 0;
    this.groups = [];
  }

  /** What is added from here on is of this reading of the question. */
  beginReading(reading: number): void {
    this.reading = reading;
    this.latest = undefined;
    this.byBits.clear();
  }

  /** Takes in a form that words, given by their bits, have led to, and what those fall short of together. */
  add(bits: number, form: number, shortfall: number): void {
    if (this.count === this.forms.length) this.enlarge();
    const place = this.count++;
    this.forms[place] = form;
    this.shortfalls[place] = shortfall;
    this.next[place] = -1;
    const group = this.groupOf(bits, roundedDown(shortfall));
    if (group.last >= 0) this.next[group.last] = place;
    else group.first = place;
    group.last = place;
  }

  private groupOf(bits: number, shortfall: number): FormGroup {
    const { latest } = this;
    if (latest?.bits === bits && latest.shortfall === shortfall) return latest;
    let byShortfall = this.byBits.get(bits);
    if (byShortfall === undefined) this.byBits.set(bits, (byShortfall = new Map()));
    let group = byShortfall.get(shortfall);
    if (group === undefined) {
      group = { reading: this.reading, bits, shortfall, first: -1, last: -1, ceiling: 1 };
      byShortfall.set(shortfall, group);
      this.groups.push(group);
    }
    return (this.latest = group);
  }

  /** Visits the groups, those of the highest ceiling first, which `ceilingOf` tells; until `visit` says false, which is passed on. */
  forEachFromBest(ceilingOf: (group: FormGroup) => number, visit: (group: FormGroup) => boolean): boolean {
    const { groups } = this;
    for (const group of groups) group.ceiling = ceilingOf(group);
    groups.sort((a, b) => b.ceiling - a.ceiling);
    for (const group of groups) if (!visit(group)) return false;
    return true;
  }

  forEachOf({ first }: FormGroup, visit: (form: number, shortfall: number) => void): void {
    for (let at = first; at >= 0; at = this.next[at] as number)
      visit(this.forms[at] as number, this.shortfalls[at] as number);
  }

  private enlarge(): void {
    const size = this.count * 2;
    this.forms = grown(new Int32Array(size), this.forms);
    this.shortfalls = grown(new Int32Array(size), this.shortfalls);
    this.next = grown(new Int32Array(size), this.next);
  }
}
