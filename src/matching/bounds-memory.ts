import type { Lexeme } from '../names/lexeme';
import type { Lexicon } from './lexicon';
import { WordBounds } from './word-bounds';

/** Words whose bounds are remembered, a few thousand bytes each; more than one question has. */
const MAX_REMEMBERED = 1_000;

/**
 * The bounds of words asked lately. When the memory is full it starts afresh, in the same place: bounds live too long to be
 * garbage that is cheap to collect.
 */
export class BoundsMemory {
  private readonly known = new Map<string, WordBounds>();
  private readonly places: WordBounds[] = [];

  constructor(private readonly lexicon: Lexicon) {}

  /** To be told before a question of so many words, whose bounds stay what they are while it is answered. */
  makeRoom(words: number): void {
    if (this.known.size + words > MAX_REMEMBERED) this.known.clear();
  }

  of(word: Lexeme): WordBounds {
    const known = this.known.get(word.text);
    if (known) return known;
    const bounds = (this.places[this.known.size] ??= new WordBounds(this.lexicon));
    bounds.fill(word);
    this.known.set(word.text, bounds);
    return bounds;
  }
}
