import { DesignataError } from '../model/errors';
import { splitWords } from '../names/split-words';
import { checkBirthDate } from './partial-date';
import type { NameQuery } from './search-types';

/** Longest name question, in UTF-16 code units. The longest name on any list we read has 372. */
export const MAX_QUERY_LENGTH = 500;
/** Most matches one question can ask for. */
export const MAX_LIMIT = 1000;

const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** What no name has: a name that lost a letter resembles nobody, and its answer would look like a clearance. */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for.
const NO_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/;
const NO_TEXT_IS = 'control characters or U+FFFD, which stands where a wrong encoding lost a letter';

/** Checks all of a name question. Throws `BAD_USER_INPUT`. */
export function checkQuery({ name, limit, evidence, filter }: NameQuery): void {
  checkName(name);
  checkLimit(limit);
  if (evidence?.birthDate !== undefined) checkBirthDate(evidence.birthDate, 'evidence.birthDate');
  if (filter?.birthDate !== undefined) checkBirthDate(filter.birthDate, 'filter.birthDate');
}

/** What was expected of an argument and what came, in words that do not repeat it. */
export interface Problem {
  readonly expected: string;
  readonly came: string;
  /** Particulars for programs. */
  readonly details?: Readonly<Record<string, number>>;
}

/** Checks a name question's text: throws `BAD_USER_INPUT` for what `nameProblem` finds. */
function checkName(name: string): void {
  const problem = nameProblem(name);
  if (problem !== undefined) throw refused('name', problem);
}

/**
 * Why nobody can be asked for by a name: it is empty, has no letter or digit, more than `MAX_QUERY_LENGTH` characters, or
 * control characters or U+FFFD; undefined for a good one. Tabs and line breaks count as spaces; lone surrogates are passed
 * over. The name is not repeated, since errors end up in logs.
 */
export function nameProblem(name: string): Problem | undefined {
  if (typeof name !== 'string' || name.trim() === '')
    return { expected: 'a name', came: 'an empty one', details: { length: 0 } };
  const { length } = name;
  if (length > MAX_QUERY_LENGTH) {
    const expected = `a name of at most ${MAX_QUERY_LENGTH} characters`;
    return { expected, came: `one of ${length}`, details: { length } };
  }
  const bad = NO_TEXT.exec(name);
  if (bad) {
    const code = (name.codePointAt(bad.index) ?? 0).toString(16).padStart(4, '0').toUpperCase();
    const came = `U+${code} at position ${bad.index}`;
    return { expected: `a name without ${NO_TEXT_IS}`, came, details: { at: bad.index } };
  }
  // Letters that are marks, such as the ayn of romanisations and the tatweel, say nothing by themselves.
  if (!HAS_LETTER_OR_DIGIT.test(name) || splitWords(name, false).length === 0)
    return { expected: 'a name with at least one letter or digit', came: 'only punctuation' };
  return undefined;
}

/** Checks how many matches are asked for: a whole number from 1 to `MAX_LIMIT`. */
function checkLimit(limit: number): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    throw refused('limit', {
      expected: `a limit from 1 to ${MAX_LIMIT}`,
      came: String(limit),
      details: { limit },
    });
  }
}

function refused(argument: string, { expected, came, details }: Problem): DesignataError {
  const message = `${argument}: expected ${expected}, came ${came}.`;
  return new DesignataError('BAD_USER_INPUT', message, { argument, expected, came, ...details });
}
