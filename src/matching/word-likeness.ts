import type { Lexeme } from '../names/lexeme';
import { emitSoundKeys, groupKey, numberKey } from '../names/sound-keys';
import type { Lexicon } from './lexicon';
import { scriptNumber } from './scoring-side';
import { ALMOST, LEAST_SIMILARITY, equivalence, soundSimilarity, tempered } from './token-similarity';

const UNKNOWN = -1;
/** Words whose likes are remembered; then the memory starts afresh. */
const MAX_REMEMBERED = 20_000;
/** Words looked at under one key at most; beyond it the key is too common to say anything. */
const MAX_UNDER_KEY = 4000;

/**
 * How much the words of one question agree with the words of the lexicon, each pair worked out once. `begin` with the
 * question's words, then `find` those like one of them or ask for the `likeness` of any.
 */
export class WordLikeness {
  private stampOf = new Int32Array(0);
  private slotOf = new Int32Array(0);
  private stamp = 0;
  private slots = 0;
  private values = new Float64Array(4096);
  private asked: readonly Lexeme[] = [];
  private readonly remembered = new Map<
    string,
    { words: readonly number[]; likenesses: readonly number[] }
  >();
  private exact: number[] = [];

  constructor(private readonly lexicon: Lexicon) {}

  /** Forgets the last question. */
  begin(asked: readonly Lexeme[]): void {
    if (this.stampOf.length < this.lexicon.size) {
      this.stampOf = new Int32Array(this.lexicon.size + (this.lexicon.size >> 2));
      this.slotOf = new Int32Array(this.stampOf.length);
      this.stamp = 0;
    }
    this.stamp++;
    this.slots = 0;
    this.asked = asked;
    this.exact = asked.map(({ text }) => this.lexicon.find(text));
  }

  /** Forgets what was remembered between questions; needed when the lexicon has grown. */
  forget(): void {
    this.remembered.clear();
  }

  /** The words of the lexicon that count as like the question's word `q`. Remembered from question to question. */
  find(q: number): readonly number[] {
    const lexeme = this.asked[q];
    if (lexeme === undefined) return [];
    const known = this.remembered.get(lexeme.text);
    if (known) {
      known.words.forEach((id, at) => {
        const cell = this.cell(q, id);
        this.values[cell] = known.likenesses[at] as number;
      });
      return known.words;
    }
    const words = this.search(q, lexeme);
    const likenesses = words.map((id) => this.knownLikeness(q, id));
    if (this.remembered.size >= MAX_REMEMBERED) this.remembered.clear();
    this.remembered.set(lexeme.text, { words, likenesses });
    return words;
  }

  private search(q: number, lexeme: Lexeme): number[] {
    const found: number[] = [];
    const exact = this.exact[q] ?? -1;
    if (exact >= 0) this.accept(q, exact, 1, found);
    if (lexeme.number >= 0) {
      this.lexicon.forEachOf(numberKey(lexeme.number), (id) => this.accept(q, id, ALMOST, found));
      return found;
    }
    const script = scriptNumber(lexeme.script);
    for (const group of lexeme.groups) {
      this.lexicon.forEachOf(groupKey(group), (id) => {
        this.accept(
          q,
          id,
          equivalence(this.lexicon.script.data[id] === script, this.soundLikeness(lexeme, id)),
          found,
        );
      });
    }
    this.findByKeys(q, lexeme, found);
    return found;
  }

  private findByKeys(q: number, lexeme: Lexeme, found: number[]): void {
    emitSoundKeys(lexeme.sounds, lexeme.unvowelled, true, (key) => {
      let seen = 0;
      this.lexicon.forEachOf(key, (id) => {
        if (++seen > MAX_UNDER_KEY) return;
        const cell = this.cell(q, id);
        if (this.values[cell] !== UNKNOWN) return;
        const likeness = this.compute(q, id);
        this.values[cell] = likeness;
        if (likeness >= LEAST_SIMILARITY) found.push(id);
      });
    });
  }

  private accept(q: number, id: number, likeness: number, found: number[]): void {
    const cell = this.cell(q, id);
    if (this.values[cell] !== UNKNOWN) return;
    this.values[cell] = likeness;
    found.push(id);
  }

  /** How much word `q` of the question agrees with a word of the lexicon. */
  likeness(q: number, id: number): number {
    const cell = this.cell(q, id);
    const known = this.values[cell] as number;
    if (known !== UNKNOWN) return known;
    return (this.values[cell] = this.compute(q, id));
  }

  /** The same if it has been worked out, else 0. */
  knownLikeness(q: number, id: number): number {
    if (this.stampOf[id] !== this.stamp) return 0;
    const known = this.values[(this.slotOf[id] as number) * this.asked.length + q] as number;
    return known === UNKNOWN ? 0 : known;
  }

  /** Whether anything about a word of the lexicon has been worked out for this question. */
  isKnown(id: number): boolean {
    return this.stampOf[id] === this.stamp;
  }

  isExact(q: number, id: number): boolean {
    return this.exact[q] === id;
  }

  private compute(q: number, id: number): number {
    if (this.exact[q] === id) return 1;
    const lexeme = this.asked[q] as Lexeme;
    const { lexicon } = this;
    const number = lexicon.number.data[id] as number;
    if (lexeme.number >= 0 || number >= 0) return lexeme.number === number ? ALMOST : 0;
    const sounding = this.soundLikeness(lexeme, id);
    if (sounding === 0) return 0;
    const flags = lexicon.flags.data[id] as number;
    const from = lexicon.soundsFrom.data[id] as number;
    const length = lexicon.soundsLength.data[id] as number;
    const { sounds } = lexeme;
    return tempered(sounding, lexeme.flags, sounds, 0, sounds.length, flags, lexicon.pool.data, from, length);
  }

  private soundLikeness(lexeme: Lexeme, id: number): number {
    const { lexicon } = this;
    return soundSimilarity(
      lexeme.sounds,
      0,
      lexeme.sounds.length,
      lexeme.unvowelled,
      lexicon.pool.data,
      lexicon.soundsFrom.data[id] as number,
      lexicon.soundsLength.data[id] as number,
      ((lexicon.flags.data[id] as number) & 1) === 1,
    );
  }

  private cell(q: number, id: number): number {
    const width = this.asked.length;
    if (this.stampOf[id] !== this.stamp) {
      this.stampOf[id] = this.stamp;
      this.slotOf[id] = this.slots++;
      if (this.slots * width > this.values.length) this.enlarge();
      this.values.fill(UNKNOWN, (this.slots - 1) * width, this.slots * width);
    }
    return (this.slotOf[id] as number) * width + q;
  }

  private enlarge(): void {
    const next = new Float64Array(this.values.length * 2 + this.asked.length);
    next.set(this.values);
    this.values = next;
  }
}
