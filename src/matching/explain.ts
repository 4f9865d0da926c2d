import { AliasStrength } from '../model/enums';
import type { AnalysedName, NameForm } from '../names/name-token';
import { explainedParts, joinTexts, type ExplainedPart } from './explained-parts';
import type { NameScorer } from './name-scorer';
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
  const explained = explainedParts(a, b, scorer, settings);
  const parts = explained.map(({ part }) => part);
  const adjustments = [...readAs(a, b), ...adjust(raw, parts, about, settings)];
  return {
    score: nameScore(raw, about.equal, about.weak, settings),
    explanation: { parts, adjustments, summary: summarise(explained, adjustments) },
  };
}

/** An explanation of the names with the evidence beside them; the summary tells of what moved the score. */
export function withEvidence(
  { parts, adjustments, summary }: MatchExplanation,
  evidence: readonly ScoreAdjustment[],
): MatchExplanation {
  const told = evidence.filter(({ contribution }) => contribution !== 0).map(({ note }) => note);
  return {
    parts,
    adjustments: [...adjustments, ...evidence],
    summary: [summary, ...told].filter((text) => text !== '').join('. '),
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

/** Says so where only part of what is written was compared: no part tells of the rest. It counts for nothing, and so costs nothing. */
function readAs(a: NameForm, b: NameForm): ScoreAdjustment[] {
  const told: ScoreAdjustment[] = [];
  if (a.part === true) {
    const query = joinTexts(a.tokens);
    told.push({ kind: 'READ_AS', query, contribution: 0, note: `Of the question only “${query}” was read` });
  }
  if (b.part === true) {
    const listed = joinTexts(b.tokens);
    told.push({
      kind: 'READ_AS',
      listed,
      contribution: 0,
      note: `Of the listed name only “${listed}” was read`,
    });
  }
  return told;
}

/** Parts that carry less are not told. */
const LEAST_TOLD = 0.01;

/** Words that differ are not told to be left out as well, though one side has more of them: what weighs more is told. */
function summarise(explained: readonly ExplainedPart[], adjustments: readonly ScoreAdjustment[]): string {
  const weightOf = (...relations: readonly PartRelation[]): number =>
    Math.max(0, ...explained.map(({ part }) => (relations.includes(part.relation) ? part.weight : 0)));
  const untold: readonly PartRelation[] =
    weightOf('DIFFERENT') >= weightOf('EXTRA', 'MISSING') ? ['EXTRA', 'MISSING'] : ['DIFFERENT'];
  const words = explained
    .filter(({ part }) => part.weight > LEAST_TOLD && !untold.includes(part.relation))
    .map(({ phrase }) => phrase);
  const notes = adjustments.map((adjustment) => adjustment.note);
  return [words.join('; '), ...notes].filter((text) => text !== '').join('. ');
}
