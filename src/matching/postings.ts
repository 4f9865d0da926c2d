import { IntColumn } from './columns';
import type { FormRows } from './form-rows';
import { storedWeightIn } from './form-traits';
import { isOutgrown } from './is-outgrown';
import { KeyTable } from './key-table';
import { formIn } from './posting';

/** Takes a stretch of postings, see `postingOf`, and of what their forms weigh, as stored. */
export type StretchVisitor = (postings: Int32Array, weights: Uint16Array, from: number, to: number) => void;

/**
 * Which forms hold a word. Mostly packed (one stretch of numbers a word, the lightest forms first), with a small
 * loose part for what came since, so that taking in a revision costs what the revision holds.
 */
export class Postings {
  /** Packed: postings of word `w` are `postings[start[w] … start[w + 1])`. */
  postings = new Int32Array(new SharedArrayBuffer(0));
  /** What each of these forms weighs, here as well: looked up form by form, it would be read from all over the memory. */
  weights = new Uint16Array(new SharedArrayBuffer(0));
  start = new Int32Array(new SharedArrayBuffer(4));
  readonly loose = new KeyTable();
  /** What is not packed yet, in order of arrival. */
  private readonly looseWords = new IntColumn();
  private readonly loosePostings = new IntColumn();
  private words = 0;

  constructor(private readonly rows: FormRows) {}

  add(word: number, posting: number): void {
    if (word >= this.words) this.words = word + 1;
    this.looseWords.push(word);
    this.loosePostings.push(posting);
  }

  /** Makes what was added since findable. Packs when the loose part has grown too large. */
  settle(): void {
    if (isOutgrown(this.postings.length, this.looseWords.length)) {
      this.pack();
      return;
    }
    for (let at = this.loose.size; at < this.looseWords.length; at++) {
      this.loose.add(this.looseWords.data[at] as number, this.loosePostings.data[at] as number);
    }
  }

  /** Visits the forms that hold a word and weigh no more than `heaviest`, as stored. */
  forEachStretch(word: number, heaviest: number, visit: StretchVisitor): void {
    const { postings, weights, start, loose } = this;
    if (word + 1 < start.length) {
      const from = start[word] as number;
      const to = this.endOfLight(from, start[word + 1] as number, heaviest);
      if (to > from) visit(postings, weights, from, to);
    }
    if (loose.size === 0) return;
    const lately: number[] = [];
    for (let at = loose.first(word); at >= 0; at = loose.after(at)) {
      const form = loose.valueAt(at);
      if (this.weightOf(form) <= heaviest) lately.push(form);
    }
    if (lately.length === 0) return;
    const looseWeights = Uint16Array.from(lately, (form) => this.weightOf(form));
    visit(Int32Array.from(lately), looseWeights, 0, lately.length);
  }

  /** Where, in a stretch of packed forms, those end that weigh no more than `heaviest`. */
  private endOfLight(from: number, to: number, heaviest: number): number {
    const { weights } = this;
    if (to === from || (weights[to - 1] as number) <= heaviest) return to;
    let low = from;
    let high = to - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((weights[middle] as number) <= heaviest) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private weightOf(posting: number): number {
    return storedWeightIn(this.rows.traitsOf(formIn(posting)));
  }

  /** How many forms hold a word. */
  countOf(word: number): number {
    let count =
      word + 1 < this.start.length ? (this.start[word + 1] as number) - (this.start[word] as number) : 0;
    if (this.loose.size === 0) return count;
    for (let at = this.loose.first(word); at >= 0; at = this.loose.after(at)) count++;
    return count;
  }

  /** Sorts everything by weight, then by word. */
  private pack(): void {
    const { words, postings } = this.everything();
    const byWeight = orderOf(postings.map((form) => this.weightOf(form)));
    const wordsByWeight = byWeight.map((at) => words[at] as number);
    const order = orderOf(wordsByWeight);
    const packed = new Int32Array(new SharedArrayBuffer(words.length * 4));
    for (let at = 0; at < order.length; at++)
      packed[at] = postings[byWeight[order[at] as number] as number] as number;
    this.postings = packed;
    this.weights = new Uint16Array(new SharedArrayBuffer(packed.length * 2));
    packed.forEach((form, at) => (this.weights[at] = this.weightOf(form)));
    this.start = startsOf(words, this.words);
    this.loose.clear();
    this.looseWords.length = this.loosePostings.length = 0;
  }

  /** Every word with every form that holds it, packed and loose. */
  private everything(): { words: Int32Array; postings: Int32Array } {
    const { start, looseWords, loosePostings } = this;
    const packed = this.postings.length;
    const words = new Int32Array(packed + looseWords.length);
    for (let word = 0; word + 1 < start.length; word++) words.fill(word, start[word], start[word + 1]);
    words.set(looseWords.data.subarray(0, looseWords.length), packed);
    const postings = new Int32Array(words.length);
    postings.set(this.postings);
    postings.set(loosePostings.data.subarray(0, loosePostings.length), packed);
    return { words, postings };
  }

  get bytes(): number {
    return (
      this.postings.byteLength +
      this.weights.byteLength +
      this.start.byteLength +
      this.loose.bytes +
      this.looseWords.bytes +
      this.loosePostings.bytes
    );
  }

  trim(): void {
    this.looseWords.trim();
    this.loosePostings.trim();
  }
}

/** The places of keys, those of the least keys first, of equal ones as they came: a counting sort. */
function orderOf(keys: Int32Array): Int32Array {
  const most = keys.reduce((a, b) => Math.max(a, b), 0);
  const next = startsOf(keys, most + 1);
  const order = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at++) order[bump(next, keys[at] as number)] = at;
  return order;
}

/** Where the run of each key below `count` begins when keys are sorted, and where the last one ends; in shared memory. */
function startsOf(keys: Int32Array, count: number): Int32Array<SharedArrayBuffer> {
  const starts = new Int32Array(new SharedArrayBuffer((count + 1) * 4));
  for (const key of keys) bump(starts, key + 1);
  for (let key = 0; key < count; key++)
    starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  return starts;
}

/** Adds one to a cell and answers what it was. */
function bump(cells: Int32Array, at: number): number {
  const value = cells[at] as number;
  cells[at] = value + 1;
  return value;
}
