import type { Lexeme } from '../names/lexeme';
import { MAX_TOKENS, type AnalysedName, type NameForm, type NameToken } from '../names/name-token';
import { NameScorer } from './name-scorer';
import { ScoringSide } from './scoring-side';
import { mayBeSame } from '../names/sounds';
import type { MatchSettings } from './settings';
import { Comparison, comparisonOf, numberSimilarity } from './comparison';
import { similarity } from './token-similarity';

/** How much an initial agrees with a name it may stand for. */
export const INITIAL_SIMILARITY = 0.85;

/** Scores analysed names two at a time. Holds scratch space: one pair at a time. */
export class PairScorer {
  readonly scorer: NameScorer;
  private readonly a = new ScoringSide();
  private readonly b = new ScoringSide();

  constructor(settings: MatchSettings) {
    this.scorer = new NameScorer(settings);
  }

  /** The score of two forms; the scorer's tally and alignments hold the particulars. */
  score(a: NameForm, b: NameForm): number {
    this.a.load(a);
    this.b.load(b);
    for (let i = 0; i < a.tokens.length; i++) {
      for (let j = 0; j < b.tokens.length; j++) {
        this.scorer.board.matrix[i * MAX_TOKENS + j] = tokenSimilarity(
          a.tokens[i] as NameToken,
          b.tokens[j] as NameToken,
        );
      }
    }
    return this.scorer.score(this.a, this.b);
  }

  /** The pair of forms that agree best. Two readings are not compared: what is written alike is compared as written. */
  best(a: AnalysedName, b: AnalysedName): { a: number; b: number; score: number } {
    const best = { a: 0, b: 0, score: -1 };
    for (let i = 0; i < a.forms.length; i++) {
      for (let j = 0; j < b.forms.length; j++) {
        const formA = a.forms[i];
        const formB = b.forms[j];
        if (formA === undefined || formB === undefined || (formA.reading && formB.reading)) continue;
        const score = this.score(formA, formB);
        if (score > best.score) {
          best.a = i;
          best.b = j;
          best.score = score;
        }
      }
    }
    return best;
  }
}

/** How much two words agree in their places: kinds that cannot stand for each other do not. */
export function tokenSimilarity(a: NameToken, b: NameToken): number {
  switch (comparisonOf(a.kind, b.kind)) {
    case Comparison.LIKENESS:
      return similarity(a.lexeme, b.lexeme);
    case Comparison.EXACT:
      return a.lexeme.text === b.lexeme.text || (a.lexeme.number >= 0 && a.lexeme.number === b.lexeme.number)
        ? 1
        : 0;
    case Comparison.NUMBER:
      return numbersAgree(a.lexeme, b.lexeme);
    case Comparison.INITIAL:
      return initialSimilarity(a, b);
    default:
      return 0;
  }
}

const numbersAgree = (a: Lexeme, b: Lexeme): number =>
  numberSimilarity(a.number, a.sounds, 0, a.sounds.length, b.number, b.sounds, 0, b.sounds.length);

function initialSimilarity(a: NameToken, b: NameToken): number {
  if (a.lexeme.text === b.lexeme.text) return 1;
  if (a.kind === b.kind)
    return a.lexeme.script !== b.lexeme.script
      ? sharesInitial(0, 0, a.lexeme.sounds[0], b.lexeme.sounds[0], false)
      : 0;
  return sharesInitial(
    a.lexeme.text.charCodeAt(0),
    b.lexeme.text.charCodeAt(0),
    a.lexeme.sounds[0],
    b.lexeme.sounds[0],
    a.lexeme.script === b.lexeme.script,
  );
}

/** The agreement of an initial with a name: by letter (UTF-16 code) within a script, by sound across. */
export function sharesInitial(
  a: number,
  b: number,
  soundA: number | undefined,
  soundB: number | undefined,
  sameScript: boolean,
): number {
  const shared = sameScript
    ? a === b
    : soundA !== undefined && soundB !== undefined && mayBeSame(soundA, soundB);
  return shared ? INITIAL_SIMILARITY : 0;
}
