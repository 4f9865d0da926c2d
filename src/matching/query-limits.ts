import { DesignataError } from '../model/errors';
import { splitWords } from '../names/split-words';
import { readPartialDate } from './partial-date';
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
  checkedName(name);
  checkedLimit(limit);
  for (const date of [evidence?.birthDate, filter?.birthDate]) if (date !== undefined) readPartialDate(date);
}

/**
 * Checks a name question's text. Throws `BAD_USER_INPUT` for an empty name, one without a letter or digit, one longer
 * than `MAX_QUERY_LENGTH` and one with control characters or U+FFFD. Tabs and line breaks count as spaces; lone
 * surrogates are passed over.
 */
export function checkedName(name: string): string {
  if (typeof name !== 'string' || name.trim() === '') throw refused('a name', 'an empty one', { length: 0 });
  if (name.length > MAX_QUERY_LENGTH) {
    throw refused(`a name of at most ${MAX_QUERY_LENGTH} characters`, `one of ${name.length}`, {
      length: name.length,
    });
  }
  const bad = NO_TEXT.exec(name);
  if (bad) {
    const code = (name.codePointAt(bad.index) ?? 0).toString(16).padStart(4, '0').toUpperCase();
    throw refused(`a name without ${NO_TEXT_IS}`, `U+${code} at position ${bad.index}`, { at: bad.index });
  }
  // Letters that are marks, such as the ayn of romanisations and the tatweel, say nothing by themselves.
  if (!HAS_LETTER_OR_DIGIT.test(name) || splitWords(name, false).length === 0)
    throw refused('a name with at least one letter or digit', 'only punctuation', {});
  return name;
}

/** Checks how many matches are asked for: a whole number from 1 to `MAX_LIMIT`. */
export function checkedLimit(limit: number): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    throw refused(`a limit from 1 to ${MAX_LIMIT}`, String(limit), { limit });
  }
  return limit;
}

function refused(expected: string, came: string, details: Readonly<Record<string, unknown>>): DesignataError {
  return new DesignataError('BAD_USER_INPUT', `Expected ${expected}, came ${came}.`, details);
}
