import { MAX_SOUNDS, joinSounds, openJoints } from '../names/sounds';
import { WordFlag } from '../names/lexeme';
import type { Lexicon } from './lexicon';
import type { NameTable } from './name-table';
import { JOINED, JOINED_PLAY, leastJoined, LONGEST_RUN, SHORTEST_JOINED } from './run-aligner';
import { soundSimilarity } from './token-similarity';

/** Words of a form in a row, by their places in it. */
export interface FormSpan {
  readonly from: number;
  readonly end: number;
}

/** Tells whether words of the index, run together, sound like words of the question run together, as the scorer judges it. */
export class JoinedWords {
  private readonly asked = new Uint8Array(MAX_SOUNDS * LONGEST_RUN);
  private readonly listed = new Uint8Array(MAX_SOUNDS * LONGEST_RUN);
  private readonly askedOpened = new Uint8Array(2 * MAX_SOUNDS * LONGEST_RUN);
  private readonly listedOpened = new Uint8Array(2 * MAX_SOUNDS * LONGEST_RUN);
  private length = 0;
  private openedLength = 0;
  private unvowelled = false;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly names: NameTable,
  ) {}

  /** Joins words of the question, one or more, given their sounds. */
  ask(words: readonly Uint8Array[], unvowelled: boolean): void {
    this.length = 0;
    this.unvowelled = unvowelled;
    for (const sounds of words) this.length = joinSounds(this.asked, this.length, sounds, 0, sounds.length);
    this.openedLength = openJoints(this.asked, this.length, this.askedOpened);
  }

  /** Whether a word of the lexicon sounds like them. */
  isWord(id: number): boolean {
    if (this.lexicon.soundsLength(id) < SHORTEST_JOINED) return false;
    return this.sounds(this.appendWord(id, 0), id);
  }

  /** Where neighbours in a form do. */
  placeIn(form: number): FormSpan | undefined {
    const { rows, words } = this.names;
    const start = rows.start(form);
    const end = rows.end(form);
    for (let from = start; from + 1 < end; from++) {
      const first = words.data[from] as number;
      const longest = this.longest(first);
      let length = this.appendWord(first, 0);
      for (let at = from + 1; at < end && at < from + LONGEST_RUN; at++) {
        length = this.appendWord(words.data[at] as number, length);
        if (length > longest) break;
        if (this.sounds(length, first)) return { from: from - start, end: at + 1 - start };
      }
    }
    return undefined;
  }

  /** Sounds that words run together have at most, of which this is the first, to be compared at all. */
  private longest(first: number): number {
    return this.isUnvowelled(first) === this.unvowelled ? this.openedLength + JOINED_PLAY : Infinity;
  }

  private isUnvowelled(id: number): boolean {
    return (this.lexicon.flags(id) & WordFlag.UNVOWELLED) !== 0;
  }

  private sounds(length: number, first: number): boolean {
    const unvowelled = this.isUnvowelled(first);
    const { asked, listed, askedOpened, listedOpened } = this;
    if (this.alike(asked, this.length, listed, length, unvowelled)) return true;
    const listedLength = openJoints(listed, length, listedOpened);
    if (this.openedLength === this.length && listedLength === length) return false;
    return this.alike(askedOpened, this.openedLength, listedOpened, listedLength, unvowelled);
  }

  private alike(
    asked: Uint8Array,
    askedLength: number,
    listed: Uint8Array,
    length: number,
    unvowelled: boolean,
  ): boolean {
    const same = unvowelled === this.unvowelled;
    if (same && Math.abs(length - askedLength) > JOINED_PLAY) return false;
    return (
      soundSimilarity(asked, 0, askedLength, this.unvowelled, listed, 0, length, unvowelled, JOINED) >=
      leastJoined(same)
    );
  }

  private appendWord(id: number, length: number): number {
    const { lexicon } = this;
    return joinSounds(
      this.listed,
      length,
      lexicon.pool.data,
      lexicon.soundsFrom(id),
      lexicon.soundsLength(id),
    );
  }
}
