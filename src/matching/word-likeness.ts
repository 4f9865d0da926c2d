import { WordFlag, type Lexeme } from '../names/lexeme';
import { emitSoundKeys, groupKey, numberKey } from '../names/sound-keys';
import { BoundsMemory } from './bounds-memory';
import { grown } from './grown';
import type { Lexicon } from './lexicon';
import { nextStamp } from './next-stamp';
import { scriptNumber } from './scoring-side';
import { ALMOST, equivalence, DistanceLimits, LIKE, soundSimilarity, tempered } from './token-similarity';
import type { WordBounds } from './word-bounds';

const UNKNOWN = -1;
/**
 * The least likeness that leads to names. A name none of whose words agrees more comes to less than the suggestion floor:
 * what such words add is about what they cost.
 */
export const HALF = 0.5;
/** Sounds of the longest word that is compared with words that share no key with it. */
const MOST_UNKEYED = 7;
const HALF_LIKE = new DistanceLimits(HALF);
/** Words whose likes are remembered; then the memory starts afresh. */
const MAX_REMEMBERED = 20_000;
/** Words compared with a question's only word at most, about, beyond those that share a key with it: those of the nearest shapes. */
const MAX_COMPARED = 12_000;
/** Words whose consonants alone use up more of the distance allowed are seldom near enough. */
const CONSONANT_SHARE = 0.6;

/**
 * How much the words of one question agree with the words of the lexicon, each pair worked out once. `begin` with the
 * question's words, then `find` those like one of them or ask for the `likeness` of any.
 */
export class WordLikeness {
  private stampOf = new Int32Array(0);
  private slotOf = new Int32Array(0);
  private stamp = 0;
  /** By word, the latest search of the lexicon that tried it. */
  private triedBy = new Int32Array(0);
  private searches = 0;
  private slots = 0;
  private values = new Float64Array(4096);
  /** By cell, whether `find` or `findOthers` has found the word. */
  private keyed = new Uint8Array(4096);
  private asked: readonly Lexeme[] = [];
  private revision = 0;
  private readonly remembered = new Map<
    string,
    { words: readonly number[]; likenesses: readonly number[] }
  >();
  private exact: number[] = [];
  /** How far other words are from those asked at least; made when first asked for. */
  private bounds: (WordBounds | undefined)[] = [];
  /** Those of words asked lately. */
  private readonly knownBounds: BoundsMemory;
  /** What `findOthers` has found for the question. */
  private others:
    { readonly q: number; readonly least: number; readonly words: readonly number[] } | undefined;

  constructor(private readonly lexicon: Lexicon) {
    this.knownBounds = new BoundsMemory(lexicon);
  }

  /** Forgets the last question, for the words of another, asked at a revision. */
  begin(asked: readonly Lexeme[], revision: number): void {
    this.revision = revision;
    if (this.stampOf.length < this.lexicon.size) {
      this.stampOf = new Int32Array(this.lexicon.size + (this.lexicon.size >> 2));
      this.slotOf = new Int32Array(this.stampOf.length);
      this.triedBy = new Int32Array(this.stampOf.length);
      this.stamp = 0;
    }
    this.stamp = nextStamp(this.stamp, this.stampOf);
    this.slots = 0;
    this.asked = asked;
    this.bounds = asked.map(() => undefined);
    this.knownBounds.makeRoom(asked.length);
    // Never while a question is answered: what it knows already would not be found again.
    if (this.remembered.size + asked.length > MAX_REMEMBERED) this.remembered.clear();
    this.others = undefined;
    this.exact = asked.map(({ text }) => this.lexicon.find(text));
    asked.forEach((lexeme, q) => this.markEquivalents(q, lexeme));
  }

  /** Forgets what was remembered between questions; needed when the lexicon has grown. */
  forget(): void {
    this.remembered.clear();
  }

  /**
   * The words of the lexicon that share a key with the question's word `q` and are like it; the likest first. Remembered
   * from question to question.
   */
  find(q: number): readonly number[] {
    const lexeme = this.asked[q];
    if (lexeme === undefined) return [];
    const known = this.remembered.get(lexeme.text);
    if (known) {
      const { words, likenesses } = known;
      for (let at = 0; at < words.length; at++) {
        const cell = this.cell(q, words[at] as number);
        this.values[cell] = likenesses[at] as number;
        this.keyed[cell] = 1;
      }
      return words;
    }
    const words = this.search(q, lexeme);
    words.sort((a, b) => (this.values[this.cell(q, b)] as number) - (this.values[this.cell(q, a)] as number));
    const likenesses = words.map((id) => this.values[this.cell(q, id)] as number);
    for (const id of words) this.keyed[this.cell(q, id)] = 1;
    this.remembered.set(lexeme.text, { words, likenesses });
    return words;
  }

  /**
   * The other words of the lexicon that are like the question's word `q` by `least` or more, which must be more than half:
   * those that share no key with it but have similar consonants. Long words have keys enough.
   */
  findOthers(q: number, least: number): readonly number[] {
    const lexeme = this.asked[q] as Lexeme;
    if (lexeme.number >= 0 || lexeme.sounds.length > MOST_UNKEYED) return [];
    // Every reading of a question asks the same of its only word.
    if (this.others?.q === q && this.others.least <= least)
      return this.others.words.filter((id) => this.likeness(q, id) >= least);
    const words = this.searchOthers(q, least);
    this.others = { q, least, words };
    return words;
  }

  private searchOthers(q: number, least: number): readonly number[] {
    const found: number[] = [];
    const known = new Set(this.find(q));
    const limits = new DistanceLimits(least);
    const bounds = this.boundsOf(q);
    let compared = 0;
    for (const shape of this.nearShapes(bounds, limits)) {
      // Whole shapes, so that the order in which words came does not tell which are compared.
      if (compared > MAX_COMPARED) break;
      this.lexicon.forEachShaped(shape, (id) => {
        if (this.lexicon.isLater(id, this.revision)) return;
        compared++;
        if (bounds.isBeyond(limits, id) || known.has(id)) return;
        const likeness = this.isKnown(q, id) ? this.likeness(q, id) : this.compute(q, id, limits, true);
        if (likeness < least) return;
        const cell = this.cell(q, id);
        this.values[cell] = likeness;
        this.keyed[cell] = 1;
        found.push(id);
      });
    }
    return found;
  }

  /** The shapes of words that may be near enough, the nearest first. */
  private nearShapes(bounds: WordBounds, limits: DistanceLimits): number[] {
    const near: { shape: number; distance: number }[] = [];
    this.lexicon.forEachShape(
      (families) => bounds.areFamiliesApart(limits, CONSONANT_SHARE, families),
      (shape) => {
        const distance = bounds.shapeDistance(limits, shape);
        if (distance <= CONSONANT_SHARE) near.push({ shape, distance });
      },
    );
    near.sort((a, b) => a.distance - b.distance || a.shape - b.shape);
    return near.map(({ shape }) => shape);
  }

  private search(q: number, lexeme: Lexeme): number[] {
    const found: number[] = [];
    const exact = this.exact[q] ?? -1;
    if (exact >= 0) this.accept(q, exact, 1, found);
    if (lexeme.number >= 0) {
      this.lexicon.forEachOf(numberKey(lexeme.number), (id) => this.accept(q, id, ALMOST, found));
      return found;
    }
    for (const group of lexeme.groups) {
      this.lexicon.forEachOf(groupKey(group), (id) => {
        if (!found.includes(id)) found.push(id);
      });
    }
    const bounds = this.boundsOf(q);
    this.searches = nextStamp(this.searches, this.triedBy);
    emitSoundKeys(lexeme.sounds, lexeme.unvowelled, true, (key) => {
      this.lexicon.forEachOf(key, (id) => this.tryWord(q, id, bounds, found));
    });
    return found;
  }

  /** A table's equivalents of a word, whose likeness their sounds do not tell. */
  private markEquivalents(q: number, lexeme: Lexeme): void {
    if (lexeme.number >= 0) return;
    const { lexicon } = this;
    const script = scriptNumber(lexeme.script);
    for (const group of lexeme.groups) {
      lexicon.forEachOf(groupKey(group), (id) => {
        const cell = this.cell(q, id);
        if (this.values[cell] !== UNKNOWN || this.exact[q] === id || lexicon.number(id) >= 0) return;
        this.values[cell] = equivalence(lexicon.script.data[id] === script, this.soundLikeness(q, id, LIKE));
      });
    }
  }

  /** Each word is tried once for a word of the question, though several keys may lead to it. */
  private tryWord(q: number, id: number, bounds: WordBounds, found: number[]): void {
    if (this.triedBy[id] === this.searches) return;
    this.triedBy[id] = this.searches;
    if (this.isKnown(q, id) || bounds.isBeyond(HALF_LIKE, id)) return;
    const likeness = this.compute(q, id, HALF_LIKE, true);
    if (likeness < HALF) return;
    this.values[this.cell(q, id)] = likeness;
    found.push(id);
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
    return (this.values[cell] = this.compute(q, id, LIKE, false));
  }

  private isKnown(q: number, id: number): boolean {
    return this.rowOf(id) >= 0 && this.values[this.cell(q, id)] !== UNKNOWN;
  }

  /** Where what is known of a word of the lexicon stands, for `keyedInRow`; -1 where nothing is. */
  rowOf(id: number): number {
    return this.stampOf[id] === this.stamp ? (this.slotOf[id] as number) * this.asked.length : -1;
  }

  /** How much word `q` of the question agrees with the row's word if a search has found that, whatever else is known by now; else 0. */
  keyedInRow(row: number, q: number): number {
    return this.keyed[row + q] === 1 ? (this.values[row + q] as number) : 0;
  }

  isExact(q: number, id: number): boolean {
    return this.exact[q] === id;
  }

  /** What is not within `limits` may come to 0; `near` says that the bounds have been asked. */
  private compute(q: number, id: number, limits: DistanceLimits, near: boolean): number {
    if (this.exact[q] === id) return 1;
    const lexeme = this.asked[q] as Lexeme;
    const { lexicon } = this;
    const number = lexicon.number(id);
    if (lexeme.number >= 0 || number >= 0) return lexeme.number === number ? ALMOST : 0;
    if (!near && this.boundsOf(q).isBeyond(limits, id)) return 0;
    const sounding = this.soundLikeness(q, id, limits);
    if (sounding === 0) return 0;
    const flags = lexicon.flags(id);
    const from = lexicon.soundsFrom(id);
    const length = lexicon.soundsLength(id);
    const { sounds } = lexeme;
    return tempered(sounding, lexeme.flags, sounds, 0, sounds.length, flags, lexicon.pool.data, from, length);
  }

  private soundLikeness(q: number, id: number, limits: DistanceLimits): number {
    const { sounds, unvowelled } = this.asked[q] as Lexeme;
    const { lexicon } = this;
    const from = lexicon.soundsFrom(id);
    const length = lexicon.soundsLength(id);
    const otherUnvowelled = (lexicon.flags(id) & WordFlag.UNVOWELLED) !== 0;
    const pool = lexicon.pool.data;
    return soundSimilarity(sounds, 0, sounds.length, unvowelled, pool, from, length, otherUnvowelled, limits);
  }

  private boundsOf(q: number): WordBounds {
    return (this.bounds[q] ??= this.knownBounds.of(this.asked[q] as Lexeme));
  }

  private cell(q: number, id: number): number {
    const width = this.asked.length;
    if (this.stampOf[id] !== this.stamp) {
      this.stampOf[id] = this.stamp;
      this.slotOf[id] = this.slots++;
      if (this.slots * width > this.values.length) this.enlarge();
      this.values.fill(UNKNOWN, (this.slots - 1) * width, this.slots * width);
      this.keyed.fill(0, (this.slots - 1) * width, this.slots * width);
    }
    return (this.slotOf[id] as number) * width + q;
  }

  private enlarge(): void {
    const next = new Float64Array(this.values.length * 2 + this.asked.length);
    next.set(this.values);
    this.values = next;
    this.keyed = grown(new Uint8Array(next.length), this.keyed);
  }
}
