import { MAX_TOKENS, TokenKind } from '../names/name-token';
import { TOKEN_WEIGHTS, WeightClass } from '../names/token-weights';
import { AlignmentBoard, type Alignment } from './alignment-board';
import { goesFirst } from './goes-first';
import { tellAbbreviationsApart } from './spelled-words';
import { ABBREVIATED, RunAligner } from './run-aligner';
import type { ScoringSide } from './scoring-side';
import type { MatchSettings } from './settings';

/** What the last scoring came to; all in weights, so that each word's contribution can be told. */
export interface Tally {
  score: number;
  /** The sum the contributions are shares of. */
  denominator: number;
  /** How much weight without partner stands against each other, and what either side has beyond it. */
  opposed: number;
  omittedA: number;
  omittedB: number;
  /** Cost of a unit of omitted weight. */
  omissionRate: number;
  /** Cost of what aligned words do not agree in: `settings.disagreement`, more where little agrees. */
  disagreement: number;
}

/** Weight of two legal forms, numbers or initials that contradict each other, beyond that of the words. */
const OPPOSED_LEGAL_FORMS = 0.45;
const OPPOSED_INITIALS = 0.6;
const OPPOSED_NUMBERS = 0.8;
/** A seat and another, or a name: a branch in one country and in another are two parties as often as not. */
const OPPOSED_SEATS = 0.85;
const SEAT = TOKEN_WEIGHTS[WeightClass.SEAT];
/** What is left of the agreement of an initial out of order: surnames first and lists of forenames change it, seldom. */
const CROSSED = 0.6;

/**
 * Aligns the words of two names and scores the alignment. The caller loads both sides and fills `board.matrix` with the
 * agreement of every two words (`a * MAX_TOKENS + b`). Holds its scratch space: create one and use it for many pairs,
 * one at a time. The formula is in docs/matching.md.
 */
export class NameScorer {
  readonly board = new AlignmentBoard();
  readonly tally: Tally = {
    score: 0,
    denominator: 0,
    opposed: 0,
    omittedA: 0,
    omittedB: 0,
    omissionRate: 0,
    disagreement: 0,
  };
  private readonly runs: RunAligner;

  /** `threeLetters` is what an abbreviation of only three letters agrees with what it stands for. */
  constructor(
    private readonly settings: MatchSettings,
    threeLetters = ABBREVIATED,
  ) {
    this.runs = new RunAligner(this.board, threeLetters);
  }

  /** The aligned pairs of the last scoring; copies. */
  alignments(): Alignment[] {
    return this.board.pairs.slice(0, this.board.count).map((pair) => ({ ...pair }));
  }

  /** The score in [0, 1] of the loaded sides; `tally` and `alignments()` hold the particulars until the next call. */
  score(a: ScoringSide, b: ScoringSide): number {
    if (!a.person && !b.person) tellAbbreviationsApart(a, b, this.board.matrix);
    this.board.begin(a.count, b.count);
    const freeA = this.board.unsettled(a.count, false);
    const freeB = this.board.unsettled(b.count, true);
    // The score must not hang on who is compared with whom.
    const aFirst = goesFirst(a, b);
    // A word of one side may be several of the other.
    const ofA = freeA >= 1 && freeB >= 2;
    const ofB = freeB >= 1 && freeA >= 2;
    if (ofA && aFirst) this.runs.alignRuns(b, a, true);
    if (ofB) this.runs.alignRuns(a, b, false);
    if (ofA && !aFirst) this.runs.alignRuns(b, a, true);
    if (ofA && ofB) this.runs.alignShifted(a, b, aFirst);
    if (ofA && aFirst) this.runs.alignAbbreviations(a, b, false);
    if (ofB) this.runs.alignAbbreviations(b, a, true);
    if (ofA && !aFirst) this.runs.alignAbbreviations(a, b, false);
    this.alignWords(a, b, aFirst);
    return this.sum(a, b);
  }

  /**
   * Takes the best pair left, again and again; among equals the one whose words stand closest, then the earliest word of the
   * side that goes first. Initials and what they stand for are in one order, however far the surname moves them: UGLOV A.A.
   */
  private alignWords(a: ScoringSide, b: ScoringSide, aFirst: boolean): void {
    for (;;) {
      let best = 0;
      let agreed = 0;
      let bestA = -1;
      let bestB = -1;
      for (let i = 0; i < a.count; i++) {
        if (this.board.takenA[i] === 1) continue;
        for (let j = 0; j < b.count; j++) {
          if (this.board.takenB[j] === 1) continue;
          const matching = this.board.matrix[i * MAX_TOKENS + j] as number;
          if (matching === 0) continue;
          const similar = this.crossesInitials(a, i, b, j) ? CROSSED * matching : matching;
          const later = isInitialPair(a, i, b, j) ? i + j : i > j ? i - j : j - i;
          const value = similar * 2 * wordPairWeight(a, i, b, j) - 0.001 * later;
          if (value > best || (value === best && !aFirst && j < bestB)) {
            best = value;
            agreed = similar;
            bestA = i;
            bestB = j;
          }
        }
      }
      if (bestA < 0) return;
      const weight = wordPairWeight(a, bestA, b, bestB);
      this.board.take(bestA, 1, bestB, 1, agreed, weight);
    }
  }

  /** Whether a pair with an initial would cross another: R. A. is rather Ramzan Akhmatovich than Aleksandr Romanovych. */
  private crossesInitials(a: ScoringSide, i: number, b: ScoringSide, j: number): boolean {
    const ofA = a.kind[i] === TokenKind.INITIAL;
    const ofB = b.kind[j] === TokenKind.INITIAL;
    if (!ofA && !ofB) return false;
    for (let at = 0; at < this.board.count; at++) {
      const pair = this.board.pairs[at] as Alignment;
      const both =
        (ofA && a.kind[pair.a] === TokenKind.INITIAL) || (ofB && b.kind[pair.b] === TokenKind.INITIAL);
      if (both && pair.a < i !== pair.b < j) return true;
    }
    return false;
  }

  private sum(a: ScoringSide, b: ScoringSide): number {
    const { settings } = this;
    const person = a.person && b.person;
    let unlike = 0;
    let total = 0;
    let solidity = 0;
    for (let at = 0; at < this.board.count; at++) {
      const pair = this.board.pairs[at] as Alignment;
      unlike += pair.weight * (1 - pair.similarity) * (1 - pair.similarity);
      solidity += pair.weight * pair.similarity;
      total += pair.weight;
    }
    const leftA = leftOver(a, this.board.takenA);
    const leftB = leftOver(b, this.board.takenB);
    const namesA = leftA - leftTitles(a, this.board.takenA);
    const namesB = leftB - leftTitles(b, this.board.takenB);
    const shared = namesA < namesB ? namesA : namesB;
    const opposed = shared + this.opposedMarks(a, b);
    const omittedA = leftA - shared;
    const omittedB = leftB - shared;
    const omitted = omittedA + omittedB + this.shortened(a, b);
    const thin = settings.solid > solidity ? settings.solid - solidity : 0;
    const rate = omissionRate(thin, person, settings);
    const disagreement = settings.disagreement * (1 + settings.thinDisagreement * thin);
    const denominator = total + opposed + rate * omitted;
    const score =
      denominator === 0
        ? 0
        : (solidity - disagreement * unlike) / denominator -
          costOf(opposed / denominator, settings.contradiction);
    const tally = this.tally;
    tally.denominator = denominator;
    tally.opposed = opposed;
    tally.omittedA = omittedA;
    tally.omittedB = omittedB;
    tally.omissionRate = rate;
    tally.disagreement = disagreement;
    tally.score = score < 0 ? 0 : score > 1 ? 1 : score;
    return tally.score;
  }

  /** Legal forms, numbers and initials on both sides that found no partner contradict each other outright. */
  private opposedMarks(a: ScoringSide, b: ScoringSide): number {
    let opposed = 0;
    if (
      hasLeft(a, this.board.takenA, TokenKind.LEGAL_FORM) &&
      hasLeft(b, this.board.takenB, TokenKind.LEGAL_FORM)
    )
      opposed += OPPOSED_LEGAL_FORMS;
    if (hasLeft(a, this.board.takenA, TokenKind.INITIAL) && hasLeft(b, this.board.takenB, TokenKind.INITIAL))
      opposed += OPPOSED_INITIALS;
    if (hasLeft(a, this.board.takenA, TokenKind.NUMBER) && hasLeft(b, this.board.takenB, TokenKind.NUMBER))
      opposed += OPPOSED_NUMBERS;
    if (this.opposeSeats(a, b)) opposed += OPPOSED_SEATS;
    return opposed;
  }

  private opposeSeats(a: ScoringSide, b: ScoringSide): boolean {
    const { takenA, takenB } = this.board;
    const ofA = hasSeatLeft(a, takenA);
    const ofB = hasSeatLeft(b, takenB);
    if (ofA && ofB) return true;
    return (ofA && hasLeft(b, takenB, TokenKind.NAME)) || (ofB && hasLeft(a, takenA, TokenKind.NAME));
  }

  /** What initials leave out of the names they stand for. */
  private shortened(a: ScoringSide, b: ScoringSide): number {
    let omitted = 0;
    for (let at = 0; at < this.board.count; at++) {
      const pair = this.board.pairs[at] as Alignment;
      if (pair.aSpan > 1 || pair.bSpan > 1) continue;
      if (a.kind[pair.a] !== TokenKind.INITIAL && b.kind[pair.b] !== TokenKind.INITIAL) continue;
      omitted += Math.abs((a.weight[pair.a] as number) - (b.weight[pair.b] as number));
    }
    return omitted;
  }
}

/** Where names contradict each other so far that they are no match anyway, more of it costs no more. */
const DEAREST = 0.15;

/**
 * What a share of the names that stands against each other costs. The first word that differs costs most; from a fifth
 * on, more of it adds nothing, so that a rare surname in common shows among the suggestions, before what only sounds
 * alike. Below the threshold lies all that this moves: a name of which a fifth is another scores less than 0.67.
 */
export function costOf(share: number, contradiction: number): number {
  const cost = share * (1 - share);
  return contradiction * (cost < DEAREST ? cost : DEAREST);
}

/** Cost of a unit of omitted weight where agreement falls short of a solid name by `thin`. */
export const omissionRate = (thin: number, person: boolean, settings: MatchSettings): number =>
  person
    ? settings.omission + settings.thinOmission * thin
    : settings.organizationOmission + settings.organizationThinOmission * thin;

/** What an aligned pair adds, in units of weight: its agreement less what the disagreement costs. */
export const contributionOf = (pair: Alignment, disagreement: number): number =>
  pair.weight * (pair.similarity - disagreement * (1 - pair.similarity) * (1 - pair.similarity));

const isInitialPair = (a: ScoringSide, i: number, b: ScoringSide, j: number): boolean =>
  a.kind[i] === TokenKind.INITIAL || b.kind[j] === TokenKind.INITIAL;

function wordPairWeight(a: ScoringSide, i: number, b: ScoringSide, j: number): number {
  const x = a.weight[i] as number;
  const y = b.weight[j] as number;
  return isInitialPair(a, i, b, j) ? (x < y ? x : y) : (x + y) / 2;
}

function leftOver(side: ScoringSide, taken: Uint8Array): number {
  let weight = 0;
  for (let at = 0; at < side.count; at++) {
    if (taken[at] === 0 && side.kind[at] !== TokenKind.LEGAL_FORM) weight += side.leftOut[at] as number;
  }
  return weight;
}

/** Titles are left out, but stand against nothing: Mr Ivanov may well have the patronymic that the other name has. */
function leftTitles(side: ScoringSide, taken: Uint8Array): number {
  let weight = 0;
  for (let at = 0; at < side.count; at++) {
    if (taken[at] === 0 && side.kind[at] === TokenKind.TITLE) weight += side.leftOut[at] as number;
  }
  return weight;
}

function hasSeatLeft({ count, kind, weight }: ScoringSide, taken: Uint8Array): boolean {
  for (let at = 0; at < count; at++)
    if (taken[at] === 0 && kind[at] === TokenKind.GENERIC && weight[at] === SEAT) return true;
  return false;
}

function hasLeft(side: ScoringSide, taken: Uint8Array, kind: number): boolean {
  for (let at = 0; at < side.count; at++) {
    if (side.kind[at] === kind && taken[at] === 0 && (side.weight[at] as number) > 0.1) return true;
  }
  return false;
}
