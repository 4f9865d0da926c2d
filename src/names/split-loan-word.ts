import { LOAN_WORDS } from './data/loan-words';
import { foldText } from './fold-text';
import { splitWord } from './split-word';
import { transliterate } from './transliterate';

const loanWords = new Map(
  LOAN_WORDS.split('|').flatMap((entry) => {
    const [latin = '', written = ''] = entry.split('=');
    return written.split(' ').map((word) => [foldText(word), latin.split(' ')] as const);
  }),
);

/** Scripts that write vowels and have no splitter of their own. */
const SCRIPTS = new Set(['Deva', 'Beng', 'Ethi', 'Kana', 'Hira', 'Thai', 'Geor', 'Armn']);
const SHARED_PARTS = new Set(['abd', 'allah', 'din']);

/**
 * Takes a Muslim name apart that is written in a script of other languages, by its romanisation: Abdul Rahim is a compound
 * in Devanagari too. Parts come in Latin letters, since tables know titles, particles and compounds in those; any other word
 * stays as it is written.
 */
export function splitLoanWord(word: string, script: string): readonly string[] {
  if (!SCRIPTS.has(script)) return [word];
  const known = loanWords.get(word);
  if (known) return known;
  const parts = splitWord(transliterate(word, script), 'Latn');
  return parts.length > 1 && parts.some((part) => SHARED_PARTS.has(part)) ? parts : [word];
}
