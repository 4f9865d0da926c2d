import { lexemeOf } from '../names/lexeme';
import { wholeKey } from '../names/sound-keys';
import { splitWords } from '../names/split-words';
import type { NameTable } from './name-table';
import { formIn } from './posting';

/** Letters of the shortest and the longest word that may be a whole name, and of its shortest part. */
const SHORTEST = 6;
const LONGEST = 32;
const SHORTEST_PART = 2;
/** Ways to read one word that are tried. */
const MOST = 4;
/** Certainly two words, as most names are: told before anything is taken apart. */
const TWO_WORDS = /[A-Za-z]{2}[,.]?\s+[A-Za-z]{2}/;
const LETTERS = /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u;

/**
 * The ways to read a word as a surname and given names that lost their spaces, given names first, as names are listed:
 * konyjoseph as josephkony, where words of a name that `counts` sound like that in a row. Words run together are looked for in
 * that order alone.
 */
export function turnedNames(name: string, names: NameTable, counts: (form: number) => boolean): string[] {
  if (TWO_WORDS.test(name)) return [];
  const [word = '', ...others] = splitWords(name, true);
  if (others.length > 0 || word.length < SHORTEST || word.length > LONGEST || !LETTERS.test(word)) return [];
  const turned: string[] = [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART && turned.length < MOST; at++) {
    const candidate = word.slice(at) + word.slice(0, at);
    let found = false;
    names.pairs.forEach(wholeKey([lexemeOf(candidate).sounds]), (posting) => {
      found ||= counts(formIn(posting));
    });
    if (found) turned.push(candidate);
  }
  return turned;
}
