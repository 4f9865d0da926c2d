import { TokenKind } from '../names/name-token';
import { MAX_SOUNDS, joinSounds, openJoints, opensJoint } from '../names/sounds';
import type { AlignmentBoard } from './alignment-board';
import { hushesIn, isSyllable } from './hushed';
import { endOfInitials, hasGeneric } from './initials';
import { MAX_ABBREVIATION, spanWeight, type ScoringSide } from './scoring-side';
import { DistanceLimits, soundSimilarity } from './token-similarity';

/** Words run together on one side are tried against runs of at most this many on the other. */
export const LONGEST_RUN = 4;
const JOINED_LEAST = 0.9;
/** The same where one side leaves its vowels out. */
const JOINED_UNVOWELLED_LEAST = 0.85;
/** The same for names of one syllable each that make a short word: Li Na is Lina, but not Lena. */
const SYLLABLES_LEAST = 0.95;
const LONGEST_STRICT = 4;
/** Sounds of the shortest word that is tried as one that was divided. */
export const SHORTEST_JOINED = 4;
/** Sounds that words run together may have more or less than what they stand for, where both sides write vowels or neither. */
export const JOINED_PLAY = 2;
/** Within these, words run together can agree enough with what they stand for. */
export const JOINED = new DistanceLimits(JOINED_LEAST, JOINED_UNVOWELLED_LEAST);

/** What words run together must agree with what they stand for. */
export const leastJoined = (sameVowelling: boolean): number =>
  sameVowelling ? JOINED_LEAST : JOINED_UNVOWELLED_LEAST;

/** Abbreviations of fewer letters abbreviate too much. */
export const SHORTEST_ABBREVIATION = 3;
/** How much more than the word that it is an abbreviation says at most, however many words it stands for. */
const MOST_ABBREVIATED = 1.25;
/** What letters agree with the words they abbreviate. */
export const ABBREVIATED = 0.9;

/** Aligns words that are divided differently on the two sides: spaces lost, gained or slipped, and abbreviations. */
export class RunAligner {
  private readonly run = new Uint8Array(MAX_SOUNDS * LONGEST_RUN);
  private readonly other = new Uint8Array(2 * MAX_SOUNDS * LONGEST_RUN);

  /** `threeLetters` is what an abbreviation of only three letters agrees with what it stands for. */
  constructor(
    private readonly board: AlignmentBoard,
    private readonly threeLetters: number,
  ) {}

  /** Spaces lost and gained: runs of words without a good partner against single words without one. */
  alignRuns(runs: ScoringSide, words: ScoringSide, swapped: boolean): void {
    if (runs.count < 2) return;
    for (let j = 0; j < words.count; j++) {
      if (!isWord(words.kind[j] as number) || (words.length[j] as number) < SHORTEST_JOINED) continue;
      if (this.board.isSettled(j, !swapped)) continue;
      this.alignRun(runs, words, j, swapped);
    }
  }

  private alignRun(runs: ScoringSide, words: ScoringSide, j: number, swapped: boolean): void {
    const wanted = words.length[j] as number;
    const wordUnvowelled = words.unvowelled[j] === 1;
    let best = 0;
    let from = -1;
    let span = 0;
    for (let i = 0; i + 1 < runs.count; i++) {
      const unvowelled = runs.unvowelled[i] === 1;
      const least = leastJoined(unvowelled === wordUnvowelled);
      const play = unvowelled === wordUnvowelled ? JOINED_PLAY : wanted;
      let length = 0;
      let opens = false;
      let syllables = true;
      const strict = runs.person && wanted <= LONGEST_STRICT && runs.script[i] === words.script[j];
      for (let n = 0; n < LONGEST_RUN && i + n < runs.count; n++) {
        const at = i + n;
        if (!this.mayRun(runs, at, swapped)) break;
        opens ||= opensJoint(this.run, length, runs.pool, runs.from[at] as number, runs.length[at] as number);
        length = this.appendRun(runs, at, length);
        if (length > wanted + play) break;
        syllables &&= isSyllable(runs.pool, runs.from[at] as number, runs.length[at] as number);
        if (n === 0 || length < wanted - play) continue;
        if (syllables && this.isHushed(length, words, j)) continue;
        const similar = this.likeWord(length, unvowelled, opens, words, j, least);
        if (similar > best && similar >= (syllables && strict ? SYLLABLES_LEAST : least)) {
          best = similar;
          from = i;
          span = n + 1;
        }
      }
    }
    if (from < 0) return;
    const apart = spanWeight(runs, from, span);
    const whole = words.weight[j] as number;
    // Parts of a word weigh no more together than the word: "Sa Id" is no more of a name than Said.
    const weight = apart < whole ? (apart + whole) / 2 : whole;
    if (swapped) this.board.take(j, 1, from, span, best, weight);
    else this.board.take(from, span, j, 1, best, weight);
  }

  /** Whether the run, of single syllables, and word `j` differ by an h that one of them lacks: Jong Un is not Jonghun. */
  private isHushed(length: number, { pool, from, length: lengths }: ScoringSide, j: number): boolean {
    const longer = length - (lengths[j] as number);
    return (
      longer !== 0 &&
      longer === hushesIn(this.run, 0, length) - hushesIn(pool, from[j] as number, lengths[j] as number)
    );
  }

  /** How much the run agrees with word `j`; one that `opens` may be spelled with the n and g of its joints apart. */
  private likeWord(
    length: number,
    unvowelled: boolean,
    opens: boolean,
    { pool, from, length: lengths, unvowelled: areUnvowelled }: ScoringSide,
    j: number,
    least: number,
  ): number {
    const start = from[j] as number;
    const wanted = lengths[j] as number;
    const other = areUnvowelled[j] === 1;
    const { run, other: opened } = this;
    const similar = soundSimilarity(run, 0, length, unvowelled, pool, start, wanted, other, JOINED);
    if (!opens || similar >= least) return similar;
    const longer = openJoints(run, length, opened);
    return soundSimilarity(opened, 0, longer, unvowelled, pool, start, wanted, other, JOINED);
  }

  /** A word made of the initials of words in a row, one of them a word of organisations, on the other side; never for people. */
  alignAbbreviations(short: ScoringSide, long: ScoringSide, swapped: boolean): void {
    if (short.spelledOut || long.count < SHORTEST_ABBREVIATION) return;
    for (let at = 0; at < short.count; at++) {
      const length = short.abbreviation[at] as number;
      if (length < SHORTEST_ABBREVIATION || short.kind[at] !== TokenKind.NAME) continue;
      if (this.board.isSettled(at, swapped)) continue;
      for (let from = 0; from < long.count; from++) {
        const end = this.endOfAbbreviated(short, at, long, from, !swapped);
        if (end < 0) continue;
        const own = short.weight[at] as number;
        const weight = Math.min((own + spanWeight(long, from, end - from)) / 2, MOST_ABBREVIATED * own);
        const similar = length === SHORTEST_ABBREVIATION ? this.threeLetters : ABBREVIATED;
        if (swapped) this.board.take(from, end - from, at, 1, similar, weight, true);
        else this.board.take(at, 1, from, end - from, similar, weight, true);
        break;
      }
    }
  }

  private endOfAbbreviated(
    short: ScoringSide,
    at: number,
    long: ScoringSide,
    from: number,
    longIsB: boolean,
  ): number {
    const first = at * MAX_ABBREVIATION;
    // Words that are passed over stand between, never before.
    if (long.initial[from] !== short.letters[first]) return -1;
    const end = endOfInitials(long, from, short.letters, first, short.abbreviation[at] as number);
    if (end < 0 || !hasGeneric(long, from, end)) return -1;
    for (let word = from; word < end; word++) if (this.board.isSettled(word, longIsB)) return -1;
    return end;
  }

  /** A space that slipped: two or three words against two, where only their sum agrees. */
  alignShifted(a: ScoringSide, b: ScoringSide, aFirst: boolean): void {
    const [first, second] = aFirst ? [a, b] : [b, a];
    const shift = (i: number, span: number, j: number, other: number): boolean =>
      aFirst ? this.shift(a, i, span, b, j, other) : this.shift(a, j, other, b, i, span);
    for (let i = 0; i + 1 < first.count; i++)
      for (let j = 0; j + 1 < second.count; j++)
        if (shift(i, 2, j, 2) || shift(i, 3, j, 2) || shift(i, 2, j, 3)) break;
  }

  private shift(a: ScoringSide, i: number, aSpan: number, b: ScoringSide, j: number, bSpan: number): boolean {
    if (i + aSpan > a.count || j + bSpan > b.count || a.script[i] !== b.script[j]) return false;
    for (let n = 0; n < aSpan; n++)
      if (!isWord(a.kind[i + n] as number) || this.board.isSettled(i + n, false)) return false;
    for (let n = 0; n < bSpan; n++)
      if (!isWord(b.kind[j + n] as number) || this.board.isSettled(j + n, true)) return false;
    if (areSyllables(a, i, aSpan) && areSyllables(b, j, bSpan)) return false;
    let length = 0;
    for (let n = 0; n < bSpan; n++) length = this.appendRun(b, j + n, length);
    this.other.set(this.run.subarray(0, length));
    const otherLength = length;
    length = 0;
    for (let n = 0; n < aSpan; n++) length = this.appendRun(a, i + n, length);
    const unvowelled = a.unvowelled[i] === 1;
    if (Math.abs(length - otherLength) > JOINED_PLAY) return false;
    const similar = soundSimilarity(
      this.run,
      0,
      length,
      unvowelled,
      this.other,
      0,
      otherLength,
      unvowelled,
      JOINED,
    );
    if (similar < JOINED_LEAST) return false;
    this.board.take(i, aSpan, j, bSpan, similar, (spanWeight(a, i, aSpan) + spanWeight(b, j, bSpan)) / 2);
    return true;
  }

  private appendRun(runs: ScoringSide, at: number, length: number): number {
    return joinSounds(this.run, length, runs.pool, runs.from[at] as number, runs.length[at] as number);
  }

  private mayRun(runs: ScoringSide, at: number, swapped: boolean): boolean {
    return runs.kind[at] !== TokenKind.LEGAL_FORM && !this.board.isSettled(at, swapped);
  }
}

/** Whether words are names of one syllable each, of which a letter more or less makes others: Min Thu is not Myint Oo. */
function areSyllables(
  { person, pool, from, length, unvowelled }: ScoringSide,
  at: number,
  span: number,
): boolean {
  if (!person || unvowelled[at] === 1) return false;
  for (let n = at; n < at + span; n++)
    if (!isSyllable(pool, from[n] as number, length[n] as number)) return false;
  return true;
}

/** Whether a word of this kind can be divided. */
export const isWord = (kind: number): boolean =>
  kind === TokenKind.NAME || kind === TokenKind.GENERIC || kind === TokenKind.TITLE;
