import { lexemeOf } from '../names/lexeme';
import { isPinyinGivenName, pinyinSurnames } from '../names/pinyin-syllables';
import { wholeKey } from '../names/sound-keys';
import { splitWords } from '../names/split-words';
import type { NameTable } from './name-table';
import { formIn } from './posting';

/** Letters of the shortest and the longest word that may be a whole name, and of its shortest part; of Chinese names, which are shorter. */
const SHORTEST = 8;
const LONGEST = 32;
const SHORTEST_PART = 3;
const SHORTEST_CHINESE = 5;
const SHORTEST_SURNAME = 2;
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
  if (others.length > 0 || word.length < SHORTEST_CHINESE || word.length > LONGEST || !LETTERS.test(word))
    return [];
  const turned: string[] = [];
  for (let at = SHORTEST_SURNAME; at <= word.length - SHORTEST_SURNAME && turned.length < MOST; at++) {
    if (!mayPart(word, at)) continue;
    const candidate = word.slice(at) + word.slice(0, at);
    let found = false;
    names.pairs.forEach(wholeKey([lexemeOf(candidate).sounds]), (posting) => {
      found ||= counts(formIn(posting));
    });
    if (found) turned.push(candidate);
  }
  return turned;
}

/** Whether a word may be a surname of so many letters and given names; short ones are Chinese, or ordinary words. */
function mayPart(word: string, at: number): boolean {
  const left = word.length - at;
  if (word.length >= SHORTEST && at >= SHORTEST_PART && left >= SHORTEST_PART) return true;
  return pinyinSurnames.has(word.slice(0, at)) && isPinyinGivenName(word.slice(at));
}
