import { TokenKind, type NameForm, type NameToken } from '../names/name-token';
import { shownWord } from '../names/shown-word';
import { TOKEN_WEIGHTS } from '../names/token-weights';
import type { Alignment } from './alignment-board';
import { contributionOf, costOf, type NameScorer, type Tally } from './name-scorer';
import { DIFFERENT, EXTRA, MISSING, wordingOf, type PartWording } from './part-relation';
import type { PartAlignment } from './search-types';
import type { MatchSettings } from './settings';

/** A part of an explanation, with what is said of it. */
export interface ExplainedPart {
  readonly part: PartAlignment;
  readonly phrase: string;
}

/**
 * What the last scoring came to, part by part: what agrees, in the order of the second name, then what found no partner.
 *
 * The score divides what agrees by all the weight there is, so a word without a partner lowers it by making every other
 * share smaller. Nobody can see that in the shares. So what agrees is told as it would count if nothing were without a
 * partner, and the difference is told of the words that make it, each by the weight it adds: what is extra, missing or
 * different, and what an initial leaves out of the name it stands for. Nothing is gained or lost by telling it so: the
 * contributions sum to the score as before.
 */
export function explainedParts(
  a: NameForm,
  b: NameForm,
  scorer: NameScorer,
  settings: MatchSettings,
): ExplainedPart[] {
  const { tally } = scorer;
  const pairs = scorer.alignments().sort((x, y) => x.b - y.b);
  const leftA = tokensLeft(a, scorer.board.takenA);
  const leftB = tokensLeft(b, scorer.board.takenB);
  const omittedA = tally.omittedA * tally.omissionRate;
  const omittedB = tally.omittedB * tally.omissionRate;
  const shortened = pairs.map((pair) => shortenedBy(pair, a, b) * tally.omissionRate);
  const cost = lossPerWeight(pairs, omittedA + omittedB + tally.opposed + total(shortened), tally);
  const aligned = pairs.map((pair, at) => {
    const query = textOf(a, pair.a, pair.aSpan);
    const alias = textOf(b, pair.b, pair.bSpan);
    const contribution =
      contributionOf(pair, tally.disagreement) / cost.whole - (shortened[at] as number) * cost.loss;
    return told(wordingOf(pair, a, b, query, alias), query, alias, pair.weight, contribution, tally);
  });
  return [
    ...aligned,
    ...opposedPart(leftA, leftB, cost.loss, tally, settings),
    ...omittedPart(EXTRA, joinTexts(leftA), undefined, omittedA, cost.loss, tally),
    ...omittedPart(MISSING, undefined, joinTexts(leftB), omittedB, cost.loss, tally),
  ];
}

/**
 * What aligned parts are shares of, and what each unit of weight without a partner takes from their sum. Parts that come to
 * nothing or less have nothing to be taken away: they are told as shares of all there is.
 */
function lossPerWeight(
  pairs: readonly Alignment[],
  without: number,
  { denominator, disagreement }: Tally,
): { readonly whole: number; readonly loss: number } {
  const agreed = total(pairs.map((pair) => contributionOf(pair, disagreement)));
  if (agreed <= 0 || without <= 0) return { whole: denominator, loss: 0 };
  const whole = total(pairs.map(({ weight }) => weight));
  return { whole, loss: (agreed / whole - agreed / denominator) / without };
}

/** What stands against each other, on both sides. */
function opposedPart(
  leftA: readonly NameToken[],
  leftB: readonly NameToken[],
  loss: number,
  tally: Tally,
  settings: MatchSettings,
): ExplainedPart[] {
  const { opposed, denominator } = tally;
  if (leftA.length === 0 || leftB.length === 0 || opposed <= 0) return [];
  const contribution = -costOf(opposed / denominator, settings.contradiction) - opposed * loss;
  return [told(DIFFERENT, joinTexts(leftA), joinTexts(leftB), opposed, contribution, tally)];
}

/** What one side has, beyond what stands against the other's. */
function omittedPart(
  wording: PartWording,
  query: string | undefined,
  alias: string | undefined,
  omitted: number,
  loss: number,
  tally: Tally,
): ExplainedPart[] {
  return omitted > 0 ? [told(wording, query, alias, omitted, 0 - omitted * loss, tally)] : [];
}

function told(
  { relation, phrase }: PartWording,
  query: string | undefined,
  alias: string | undefined,
  among: number,
  contribution: number,
  { denominator }: Tally,
): ExplainedPart {
  const weight = among / denominator;
  // Written out: ten matches an answer are told so, and spreading what is there costs more than all else here.
  const part =
    query === undefined
      ? { ...(alias !== undefined && { alias }), relation, weight, contribution }
      : alias === undefined
        ? { query, relation, weight, contribution }
        : { query, alias, relation, weight, contribution };
  return { part, phrase: phrase(query ?? '', alias ?? '') };
}

/** How much of the weight of the name it stands for an initial leaves out. */
function shortenedBy(pair: Alignment, a: NameForm, b: NameForm): number {
  const x = a.tokens[pair.a];
  const y = b.tokens[pair.b];
  if (pair.aSpan > 1 || pair.bSpan > 1 || x === undefined || y === undefined) return 0;
  if (x.kind !== TokenKind.INITIAL && y.kind !== TokenKind.INITIAL) return 0;
  return Math.abs((TOKEN_WEIGHTS[x.weight] ?? 0) - (TOKEN_WEIGHTS[y.weight] ?? 0));
}

const tokensLeft = ({ tokens }: NameForm, taken: Uint8Array): NameToken[] =>
  tokens.filter((_, at) => taken[at] === 0);
/** The words of a stretch of a name; of one word, nearly always. */
const textOf = ({ tokens }: NameForm, from: number, span: number): string =>
  span === 1 ? shownWord(tokens[from]?.lexeme.text ?? '') : joinTexts(tokens.slice(from, from + span));
/** Words as people are shown them. */
export const joinTexts = (tokens: readonly NameToken[]): string =>
  tokens.map(({ lexeme }) => shownWord(lexeme.text)).join(' ');
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
