import { MAX_SOUNDS } from '../names/sounds';
import { WordFlag } from '../names/lexeme';
import type { Lexicon } from './lexicon';
import type { NameTable } from './name-table';
import { JOINED, JOINED_PLAY, leastJoined, SHORTEST_JOINED } from './run-aligner';
import { soundSimilarity } from './token-similarity';

/** Words of a name that are joined at most. */
const LONGEST = 3;

/** Tells whether words of the index, run together, sound like words of the question run together, as the scorer judges it. */
export class JoinedWords {
  private readonly asked = new Uint8Array(MAX_SOUNDS * LONGEST);
  private readonly listed = new Uint8Array(MAX_SOUNDS * LONGEST);
  private length = 0;
  private unvowelled = false;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly names: NameTable,
  ) {}

  /** Joins words of the question, one or more, given their sounds. */
  ask(words: readonly Uint8Array[], unvowelled: boolean): void {
    this.length = 0;
    this.unvowelled = unvowelled;
    for (const sounds of words) this.length = append(this.asked, this.length, sounds, 0, sounds.length);
  }

  /** Whether a word of the lexicon sounds like them. */
  isWord(id: number): boolean {
    if ((this.lexicon.soundsLength.data[id] as number) < SHORTEST_JOINED) return false;
    return this.sounds(this.appendWord(id, 0), id);
  }

  /** Whether neighbours in a form do. */
  isIn(form: number): boolean {
    const { words, formEnd } = this.names;
    const end = formEnd.data[form] as number;
    for (let from = this.names.start(form); from + 1 < end; from++) {
      const first = words.data[from] as number;
      let length = this.appendWord(first, 0);
      for (let at = from + 1; at < end && at < from + LONGEST; at++) {
        length = this.appendWord(words.data[at] as number, length);
        if (this.sounds(length, first)) return true;
      }
    }
    return false;
  }

  private sounds(length: number, first: number): boolean {
    const unvowelled = ((this.lexicon.flags.data[first] as number) & WordFlag.UNVOWELLED) !== 0;
    const { asked, listed } = this;
    const same = unvowelled === this.unvowelled;
    if (same && Math.abs(length - this.length) > JOINED_PLAY) return false;
    return (
      soundSimilarity(asked, 0, this.length, this.unvowelled, listed, 0, length, unvowelled, JOINED) >=
      leastJoined(same)
    );
  }

  private appendWord(id: number, length: number): number {
    const { pool, soundsFrom, soundsLength } = this.lexicon;
    return append(
      this.listed,
      length,
      pool.data,
      soundsFrom.data[id] as number,
      soundsLength.data[id] as number,
    );
  }
}

/** Appends sounds, the one in which two words meet once, and answers how many there are then. */
function append(joined: Uint8Array, length: number, pool: Uint8Array, from: number, count: number): number {
  const met = length > 0 && count > 0 && joined[length - 1] === pool[from] ? 1 : 0;
  let end = length;
  for (let at = from + met; at < from + count; at++) joined[end++] = pool[at] as number;
  return end;
}
