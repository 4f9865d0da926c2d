import { GIVEN_SYLLABLES, KOREAN_SURNAMES } from './data/korean-syllables';
import { FOREIGN_MARK, FOREIGN_NAME_MARK } from './marks';
import { scriptOf } from './script';
import { splitLoanWord } from './split-loan-word';

const given = new Set(GIVEN_SYLLABLES);
const surnames = new Set([
  ...KOREAN_SURNAMES.split(' ').flatMap((entry) => [...(entry.split('=')[0] ?? '')]),
  ...'남궁 제갈 황보 선우 독고 사공 서문 동방'.split(' '),
]);
/** Syllables of the longest Korean given name. */
const LONGEST_GIVEN = 2;
/** Syllables of the shortest organisation that is read so: two agree with too many. */
const SHORTEST_NAME = 3;

/**
 * A name in Hangul as that of a foreigner, of whose sounds Korean has not all: its words marked, those of Muslim names taken
 * apart. `phrases` are titles and words of companies, which are left as they are. Undefined for a name that has other
 * letters, and for one that is likely Korean.
 */
export function readForeignInHangul(
  words: readonly string[],
  person: boolean,
  phrases: ReadonlySet<string>,
): string[] | undefined {
  const named = words.filter((word) => !phrases.has(word));
  if (named.length === 0 || named.some((word) => scriptOf(word) !== 'Hang')) return undefined;
  if (isKorean(named) || named.join('').length < (person ? 2 : SHORTEST_NAME)) return undefined;
  const mark = person ? FOREIGN_MARK : FOREIGN_NAME_MARK;
  return words.flatMap((word) =>
    phrases.has(word)
      ? [word]
      : splitLoanWord(word, 'Hang').map((part) => (scriptOf(part) === 'Hang' ? mark + part : part)),
  );
}

/** Whether words are a Korean surname and a given name of syllables that Korean names have, in this order or the other. */
function isKorean(words: readonly string[]): boolean {
  const [first = '', ...others] = words;
  if (others.length === 0)
    return [1, 2].some((length) => surnames.has(first.slice(0, length)) && isGiven(first.slice(length)));
  if (surnames.has(first) && isGiven(others.join(''))) return true;
  return surnames.has(words.at(-1) ?? '') && words.slice(0, -1).every(isGiven);
}

const isGiven = (word: string): boolean =>
  word.length <= LONGEST_GIVEN && [...word].every((syllable) => given.has(syllable));
