import {
  ARABIC,
  ARMENIAN,
  ARMENIAN_DIGRAPHS,
  CYRILLIC,
  GEORGIAN,
  GREEK,
  GREEK_DIGRAPHS,
  HEBREW,
  UKRAINIAN,
} from './data/letter-tables';
import { joinArabic, joinHebrew } from './joined-letters';
import { letterMap } from './letter-map';
import { readBurmese } from './read-burmese';
import {
  readBengali,
  readDevanagari,
  readEthiopic,
  readForeignHangulSyllable,
  readHangulSyllable,
  readKana,
  readKhmer,
} from './read-syllables';
import { readThai } from './read-thai';

const cyrillic = letterMap(CYRILLIC);
const ukrainian = letterMap(CYRILLIC, UKRAINIAN);
const greek = letterMap(GREEK, GREEK_DIGRAPHS);
const armenian = letterMap(ARMENIAN, ARMENIAN_DIGRAPHS);
const georgian = letterMap(GEORGIAN);
const hebrew = letterMap(HEBREW);
const arabic = letterMap(ARABIC);

const UKRAINIAN_LETTERS = /[іїєґ]/;

/**
 * One folded word of one script in Latin letters, lower case. Arabic and Hebrew give their consonants and long
 * vowels only, letters parted by `-`, with `'` where a letter stands for a vowel nobody writes. A script without a table gives ''.
 */
export function transliterate(word: string, script: string): string {
  switch (script) {
    case 'Latn':
      return word;
    case 'Cyrl':
      return readLetters(word, UKRAINIAN_LETTERS.test(word) ? ukrainian : cyrillic);
    case 'Grek':
      return readLetters(word, greek).replace(/^(mp|nt|gk)/, (start) =>
        start === 'mp' ? 'b' : start === 'nt' ? 'd' : 'g',
      );
    case 'Armn':
      return readLetters(word, armenian);
    case 'Geor':
      return readLetters(word, georgian);
    case 'Hebr':
      return readLetters(joinHebrew(word), hebrew, LETTER_BREAK);
    case 'Arab':
      return readLetters(joinArabic(word), arabic, LETTER_BREAK);
    case 'Deva':
      return readDevanagari(word);
    case 'Beng':
      return readBengali(word);
    case 'Khmr':
      return readKhmer(word);
    case 'Mymr':
      return readBurmese(word);
    case 'Thai':
      return readThai(word);
    case 'Ethi':
      return readEthiopic(word);
    case 'Hira':
    case 'Kana':
      return readKana(word);
    case 'Hang':
      return [...word].map(readHangulSyllable).join(LETTER_BREAK);
    default:
      return '';
  }
}

/** A word of a foreign name in Hangul. */
export const readForeignHangul = (word: string): string =>
  [...word].map(readForeignHangulSyllable).join(LETTER_BREAK);

/** Between letters whose romanisations would otherwise run together: t and s are not ts. Has no sound. */
const LETTER_BREAK = '-';

/** Reads letter by letter, a pair of letters before a single one. */
function readLetters(word: string, table: ReadonlyMap<string, string>, between = ''): string {
  const letters = [...word];
  let out = '';
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? '';
    const pair = table.get(letter + (letters[at + 1] ?? '\u0000'));
    if (pair !== undefined) at++;
    if (out !== '') out += between;
    out += pair ?? table.get(letter) ?? (letter >= 'a' && letter <= 'z' ? letter : '');
  }
  return out;
}
