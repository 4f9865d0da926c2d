import { AliasStrength } from '../model/enums';
import type { AnalysedName, NameForm } from '../names/name-token';
import { TOKEN_WEIGHTS } from '../names/token-weights';
import { explainedParts, type ExplainedPart } from './explained-parts';
import type { NameScorer } from './name-scorer';
import type { PairScorer } from './pair-scorer';
import type { MatchExplanation, PartAlignment, ScoreAdjustment } from './search-types';
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
  const adjustments = adjust(raw, parts, about, settings);
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

/** What differs is not told to be left out as well, though one side has more of it. */
function summarise(explained: readonly ExplainedPart[], adjustments: readonly ScoreAdjustment[]): string {
  const differ = explained.some(({ part }) => part.relation === 'DIFFERENT');
  const words = explained
    .filter(({ part }) => !differ || (part.relation !== 'EXTRA' && part.relation !== 'MISSING'))
    .filter(({ part }) => part.weight * (TOKEN_WEIGHTS[0] as number) > 0.01)
    .map(({ phrase }) => phrase);
  const notes = adjustments.map((adjustment) => adjustment.note);
  return [words.join('; '), ...notes].filter((text) => text !== '').join('. ');
}
