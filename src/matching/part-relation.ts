import { TokenKind, type NameForm } from '../names/name-token';
import type { Alignment } from './alignment-board';
import type { PartRelation } from './search-types';

/** How two aligned parts relate, and what is said of it to a person. */
export interface PartWording {
  readonly relation: PartRelation;
  readonly phrase: (query: string, alias: string) => string;
}

/** From this agreement on two words are one name spelled twice, though no table knows it: Habib and Habeeb. */
const SPELLING = 0.95;
/** From this on they sound alike, and may be two names: Naseer and Nazir. */
const SOUNDS_ALIKE = 0.88;
/** Runs of fewer letters that differ in one are two words as often as not. */
const LEAST_LETTERS = 6;

const is = (relation: PartRelation, phrase: PartWording['phrase']): PartWording => ({ relation, phrase });

const WORDINGS = {
  equal: is('EQUAL', (query) => `“${query}” is the same`),
  spelling: is('VARIANT', (query, alias) => `“${query}” is a spelling of “${alias}”`),
  otherForm: is('VARIANT', (query, alias) => `“${query}” is another form of “${alias}”`),
  soundsLike: is('EDIT', (query, alias) => `“${query}” sounds like “${alias}”`),
  close: is('EDIT', (query, alias) => `“${query}” is close to “${alias}”`),
  reads: is('TRANSLITERATION', (query, alias) => `“${query}” reads “${alias}”`),
  initial: is('INITIAL', (query, alias) => `“${query}” and “${alias}” share their initial`),
  spaces: is('JOINED', (query, alias) => `“${query}” and “${alias}” differ in their spaces`),
  runTogether: is('JOINED', (query, alias) => `“${query}”, run together, is close to “${alias}”`),
  abbreviation: is('ABBREVIATION', (query, alias) => `“${query}” abbreviates “${alias}”`),
  stands: is('ABBREVIATION', (query, alias) => `“${query}” is abbreviated by “${alias}”`),
  missing: is('MISSING', (_, alias) => `“${alias}” is not in the question`),
  extra: is('EXTRA', (query) => `“${query}” is not in the listed name`),
  different: is('DIFFERENT', (query, alias) => `“${query}” differs from “${alias}”`),
} as const satisfies Readonly<Record<string, PartWording>>;

/** What is said of parts that found no partner. */
export const { missing: MISSING, extra: EXTRA, different: DIFFERENT } = WORDINGS;

/**
 * What is said of two aligned parts, by the words that they are shown as. No more than what is known: a spelling is what a
 * table has as one, or what sounds the same; only the spaces differ where the letters are the same but for one.
 */
export function wordingOf(
  pair: Alignment,
  a: NameForm,
  b: NameForm,
  query: string,
  alias: string,
): PartWording {
  if (pair.aSpan > 1 || pair.bSpan > 1) {
    if (pair.abbreviated) return pair.aSpan > pair.bSpan ? WORDINGS.stands : WORDINGS.abbreviation;
    return areSameButSpaces(query, alias) ? WORDINGS.spaces : WORDINGS.runTogether;
  }
  const x = a.tokens[pair.a];
  const y = b.tokens[pair.b];
  if (x === undefined || y === undefined) return WORDINGS.different;
  if (x.kind === TokenKind.INITIAL || y.kind === TokenKind.INITIAL)
    return pair.similarity === 1 ? WORDINGS.equal : WORDINGS.initial;
  if (a.reading || b.reading || x.lexeme.script !== y.lexeme.script) return WORDINGS.reads;
  if (pair.similarity === 1) return WORDINGS.equal;
  const isKnown = x.lexeme.groups.some((group) => y.lexeme.groups.includes(group));
  if (isKnown && pair.similarity < SOUNDS_ALIKE) return WORDINGS.otherForm;
  if (isKnown || pair.similarity >= SPELLING) return WORDINGS.spelling;
  return pair.similarity >= SOUNDS_ALIKE ? WORDINGS.soundsLike : WORDINGS.close;
}

/** Whether two texts are the same without their spaces; of longer ones one letter may be another, or be lacking. */
function areSameButSpaces(one: string, other: string): boolean {
  const a = Array.from(one.replaceAll(' ', ''));
  const b = Array.from(other.replaceAll(' ', ''));
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const unlike = longer - start - end;
  return unlike === 0 || (unlike === 1 && shorter >= LEAST_LETTERS);
}
