import { IntColumn } from './columns';
import { KeyTable } from './key-table';

/** When the loose part outgrows this share of the packed part, it is packed in. */
const LOOSE_SHARE = 0.25;
const LOOSE_LEAST = 20_000;

/**
 * Which forms hold a word. Mostly packed (one stretch of form numbers a word, ascending), with a small loose part for
 * what came since, so that taking in a revision costs what the revision holds.
 */
export class Postings {
  /** Packed: forms of word `w` are `forms[start[w] … start[w + 1])`. */
  forms = new Int32Array(new SharedArrayBuffer(0));
  start = new Int32Array(new SharedArrayBuffer(4));
  readonly loose = new KeyTable();
  /** What is not packed yet, in order of arrival. */
  private readonly looseWords = new IntColumn();
  private readonly looseForms = new IntColumn();
  private words = 0;

  add(word: number, form: number): void {
    if (word >= this.words) this.words = word + 1;
    this.looseWords.push(word);
    this.looseForms.push(form);
  }

  /** Makes what was added since findable. Packs when the loose part has grown too large. */
  settle(): void {
    if (
      this.looseWords.length > Math.max(LOOSE_LEAST, this.forms.length * LOOSE_SHARE) ||
      this.forms.length === 0
    ) {
      this.pack();
      return;
    }
    for (let at = this.loose.size; at < this.looseWords.length; at++) {
      this.loose.add(this.looseWords.data[at] as number, this.looseForms.data[at] as number);
    }
  }

  /** Visits the forms that hold a word. */
  forEachForm(word: number, visit: (form: number) => void): void {
    const { forms, start, loose } = this;
    if (word + 1 < start.length) {
      const end = start[word + 1] as number;
      for (let at = start[word] as number; at < end; at++) visit(forms[at] as number);
    }
    if (loose.size === 0) return;
    for (let at = loose.first(word); at >= 0; at = loose.after(at)) visit(loose.valueAt(at));
  }

  /** Whether more forms than this hold a word. */
  isCommoner(word: number, forms: number): boolean {
    let count = this.countOf(word);
    for (let at = this.loose.first(word); at >= 0 && count <= forms; at = this.loose.after(at)) count++;
    return count > forms;
  }

  /** How many forms hold a word in the packed part. */
  countOf(word: number): number {
    return word + 1 < this.start.length ? (this.start[word + 1] as number) - (this.start[word] as number) : 0;
  }

  /** A counting sort of everything. */
  private pack(): void {
    const { words, looseWords, looseForms } = this;
    const counts = new Int32Array(new SharedArrayBuffer((words + 1) * 4));
    for (let word = 0; word + 1 < this.start.length; word++) counts[word + 1] = this.countOf(word);
    for (let at = 0; at < looseWords.length; at++) bump(counts, (looseWords.data[at] as number) + 1);
    for (let word = 0; word < words; word++)
      counts[word + 1] = (counts[word + 1] as number) + (counts[word] as number);
    const forms = new Int32Array(new SharedArrayBuffer((counts[words] as number) * 4));
    const fill = counts.slice();
    for (let word = 0; word + 1 < this.start.length; word++) {
      for (let at = this.start[word] as number; at < (this.start[word + 1] as number); at++) {
        forms[bump(fill, word)] = this.forms[at] as number;
      }
    }
    for (let at = 0; at < looseWords.length; at++)
      forms[bump(fill, looseWords.data[at] as number)] = looseForms.data[at] as number;
    this.forms = forms;
    this.start = counts;
    this.loose.clear();
    looseWords.length = looseForms.length = 0;
  }

  get bytes(): number {
    return (
      this.forms.byteLength +
      this.start.byteLength +
      this.loose.bytes +
      this.looseWords.bytes +
      this.looseForms.bytes
    );
  }

  trim(): void {
    this.looseWords.trim();
    this.looseForms.trim();
  }
}

/** Adds one to a cell and answers what it was. */
function bump(cells: Int32Array, at: number): number {
  const value = cells[at] as number;
  cells[at] = value + 1;
  return value;
}
