import { DIRECTIONS, LINKS_TO_TOWNS } from './data/written-around';
import { foldText } from './fold-text';
import { cities, cityPhrases, phrases, places } from './word-classes';

/** Towns and countries; of two words, Hong Kong and New York. */
const towns: ReadonlySet<string> = new Set([
  ...cities,
  ...places,
  ...cityPhrases.keys(),
  ...[...phrases].flatMap(([phrase, word]) => (places.has(word) ? [phrase] : [])),
]);
const directions: ReadonlySet<string> = new Set(DIRECTIONS.split(' '));

/** South Hong Kong: a town has so many words at most. */
const MOST_WORDS = 3;
const LAST_WORDS = new RegExp(`(?<![\\p{L}\\d])(?:[\\p{L}\\p{M}]+\\s){1,${MOST_WORDS}}$`, 'u');
/** "South Asia" is no Asia with a south before it. */
const BEHIND_LINK = new RegExp(
  `(?:(?<!\\p{L})(?:${`${LINKS_TO_TOWNS} ${DIRECTIONS}`.replaceAll(' ', '|')})|&|['’]s)\\s$`,
  'iu',
);

/**
 * Where the town or country begins that a text ends in, before a space; undefined where there is none. New Delhi is one, and
 * what is part of a name, as in Bank of Iran, is none. The words are looked up: an expression of all towns takes half a second to compile.
 */
export function townAtEnd(text: string): number | undefined {
  const [last] = LAST_WORDS.exec(text) ?? [];
  if (last === undefined) return undefined;
  const words = last.trimEnd().split(/\s/);
  for (let n = 0; n < words.length; n++) {
    const town = words.slice(n);
    const at = text.length - town.join(' ').length - 1;
    if (isTown(town.map(foldText)) && !BEHIND_LINK.test(text.slice(0, at))) return at;
  }
  return undefined;
}

const isTown = ([first = '', ...others]: readonly string[]): boolean =>
  towns.has([first, ...others].join(' ')) || (directions.has(first) && towns.has(others.join(' ')));
