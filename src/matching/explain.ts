import { AliasStrength } from '../model/enums';
import { TokenKind, type AnalysedName, type NameForm, type NameToken } from '../names/name-token';
import { shownWord } from '../names/shown-word';
import { TOKEN_WEIGHTS } from '../names/token-weights';
import type { Alignment } from './alignment-board';
import { contributionOf, costOf, type NameScorer } from './name-scorer';
import type { PairScorer } from './pair-scorer';
import type { MatchExplanation, PartAlignment, PartRelation, ScoreAdjustment } from './search-types';
import type { MatchSettings } from './settings';

/** The most a name scores that is not equal after normalisation. */
const NOT_EQUAL_CAP = 0.99;

/** Scores two analysed names and tells why, part by part; the contributions sum to the score. */
export function explain(
  query: AnalysedName,
  alias: AnalysedName,
  scorer: PairScorer,
  settings: MatchSettings,
  strength: AliasStrength | undefined,
): { score: number; explanation: MatchExplanation } {
  const best = scorer.best(query, alias);
  const a = query.forms[best.a];
  const b = alias.forms[best.b];
  if (a === undefined || b === undefined || best.score < 0 || query.key === '' || alias.key === '') {
    return { score: 0, explanation: { parts: [], adjustments: [], summary: 'Nothing to compare.' } };
  }
  const about = { equal: query.key === alias.key, weak: strength === AliasStrength.WEAK };
  return explainScored(scorer.score(a, b), a, b, about, scorer.scorer, settings);
}

/** What is known of a pair of names beside their words. */
export interface PairFacts {
  /** Equal after normalisation. */
  readonly equal: boolean;
  /** The second is a weak alias. */
  readonly weak: boolean;
}

/** The same for a form of each that `scorer` has just scored, to `raw`. */
export function explainScored(
  raw: number,
  a: NameForm,
  b: NameForm,
  about: PairFacts,
  scorer: NameScorer,
  settings: MatchSettings,
): { score: number; explanation: MatchExplanation } {
  const parts = partsOf(a, b, scorer, settings);
  const adjustments = adjust(raw, parts, about, settings);
  return {
    score: nameScore(raw, about.equal, about.weak, settings),
    explanation: { parts, adjustments, summary: summarise(parts, adjustments) },
  };
}

/** The score of a name alone, from what its words came to. */
export function nameScore(raw: number, equal: boolean, weak: boolean, settings: MatchSettings): number {
  const score = equal ? raw : Math.min(raw, NOT_EQUAL_CAP);
  return weak ? score * settings.weakAliasCap : score;
}

function adjust(
  raw: number,
  parts: readonly PartAlignment[],
  about: PairFacts,
  settings: MatchSettings,
): ScoreAdjustment[] {
  const adjustments: ScoreAdjustment[] = [];
  const sum = parts.reduce((total, part) => total + part.contribution, 0);
  if (sum < 0) adjustments.push({ kind: 'FLOOR', contribution: -sum, note: 'A score is never below zero' });
  let score = raw;
  if (!about.equal && score > NOT_EQUAL_CAP) {
    adjustments.push({
      kind: 'NOT_EQUAL',
      contribution: NOT_EQUAL_CAP - score,
      note: 'The names are not written the same',
    });
    score = NOT_EQUAL_CAP;
  }
  if (about.weak) {
    const contribution = score * (settings.weakAliasCap - 1);
    adjustments.push({ kind: 'WEAK_ALIAS', contribution, note: 'A weak alias alone is never a match' });
  }
  return adjustments;
}

function partsOf(a: NameForm, b: NameForm, scorer: NameScorer, settings: MatchSettings): PartAlignment[] {
  const { denominator, disagreement } = scorer.tally;
  const parts: PartAlignment[] = [];
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  for (const pair of scorer.alignments().sort((x, y) => x.b - y.b)) {
    for (let at = pair.a; at < pair.a + pair.aSpan; at++) usedA.add(at);
    for (let at = pair.b; at < pair.b + pair.bSpan; at++) usedB.add(at);
    const weight = pair.weight / denominator;
    parts.push({
      query: textOf(a.tokens, pair.a, pair.aSpan),
      alias: textOf(b.tokens, pair.b, pair.bSpan),
      relation: relationOf(pair, a, b),
      weight,
      contribution: contributionOf(pair, disagreement) / denominator,
    });
  }
  const leftA = a.tokens.filter((_, at) => !usedA.has(at));
  const leftB = b.tokens.filter((_, at) => !usedB.has(at));
  parts.push(...leftOvers(leftA, leftB, scorer, settings));
  return parts;
}

/** What neither side found a partner for: opposed to each other as far as it goes, the rest left out by one side. */
function leftOvers(
  a: readonly NameToken[],
  b: readonly NameToken[],
  scorer: NameScorer,
  settings: MatchSettings,
): PartAlignment[] {
  const { leftA, leftB, opposed, denominator, omissionRate } = scorer.tally;
  const parts: PartAlignment[] = [];
  if (a.length > 0 && b.length > 0 && opposed > 0) {
    const weight = opposed / denominator;
    parts.push({
      query: joinTexts(a),
      alias: joinTexts(b),
      relation: 'DIFFERENT',
      weight,
      contribution: -costOf(weight, settings.contradiction),
    });
  }
  const omitted = Math.abs(leftA - leftB);
  if (omitted > 0) {
    const weight = (omitted * omissionRate) / denominator;
    if (leftA > leftB) parts.push({ query: joinTexts(a), relation: 'EXTRA', weight, contribution: 0 });
    else parts.push({ alias: joinTexts(b), relation: 'MISSING', weight, contribution: 0 });
  }
  return parts;
}

const joinTexts = (tokens: readonly NameToken[]): string =>
  tokens.map(({ lexeme }) => shownWord(lexeme.text)).join(' ');
const textOf = (tokens: readonly NameToken[], from: number, span: number): string =>
  joinTexts(tokens.slice(from, from + span));

function relationOf(pair: Alignment, a: NameForm, b: NameForm): PartRelation {
  if (pair.aSpan > 1 || pair.bSpan > 1) return pair.abbreviated ? 'ABBREVIATION' : 'JOINED';
  const x = a.tokens[pair.a];
  const y = b.tokens[pair.b];
  if (x === undefined || y === undefined) return 'DIFFERENT';
  if (x.kind === TokenKind.INITIAL || y.kind === TokenKind.INITIAL)
    return pair.similarity === 1 ? 'EQUAL' : 'INITIAL';
  if (a.reading || b.reading || x.lexeme.script !== y.lexeme.script) return 'TRANSLITERATION';
  if (pair.similarity === 1) return 'EQUAL';
  return pair.similarity >= 0.88 ? 'VARIANT' : 'EDIT';
}

/** What differs is not told to be left out as well, though one side has more of it. */
function summarise(parts: readonly PartAlignment[], adjustments: readonly ScoreAdjustment[]): string {
  const differ = parts.some(({ relation }) => relation === 'DIFFERENT');
  const words = parts
    .filter(({ relation }) => !differ || (relation !== 'EXTRA' && relation !== 'MISSING'))
    .filter((part) => part.weight * (TOKEN_WEIGHTS[0] as number) > 0.01)
    .map((part) => PHRASES[part.relation](part.query ?? '', part.alias ?? ''));
  const notes = adjustments.map((adjustment) => adjustment.note);
  return [words.join('; '), ...notes].filter((text) => text !== '').join('. ');
}

const PHRASES: Readonly<Record<PartRelation, (query: string, alias: string) => string>> = {
  EQUAL: (query) => `“${query}” is the same`,
  VARIANT: (query, alias) => `“${query}” is a spelling of “${alias}”`,
  TRANSLITERATION: (query, alias) => `“${query}” reads “${alias}”`,
  INITIAL: (query, alias) => `“${query}” and “${alias}” share their initial`,
  EDIT: (query, alias) => `“${query}” is close to “${alias}”`,
  JOINED: (query, alias) => `“${query}” and “${alias}” differ in their spaces`,
  ABBREVIATION: (query, alias) => `“${query}” abbreviates “${alias}”`,
  MISSING: (_, alias) => `“${alias}” is not in the question`,
  EXTRA: (query) => `“${query}” is not in the listed name`,
  DIFFERENT: (query, alias) => `“${query}” differs from “${alias}”`,
};
