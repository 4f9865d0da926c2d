import {
  BENGALI,
  DEVANAGARI,
  ETHIOPIC_ROWS,
  ETHIOPIC_VOWELS,
  FOREIGN_HANGUL_FINALS,
  FOREIGN_HANGUL_INITIALS,
  FOREIGN_HANGUL_VOWELS,
  HANGUL_FINALS,
  HANGUL_INITIALS,
  HANGUL_VOWELS,
  HIRAGANA,
  KHMER,
  SMALL_KANA,
  type Abugida,
} from './data/syllable-tables';
import { KANA_NAMES } from './data/kana-names';
import { letterMap } from './letter-map';

const KHMER_COENG = '\u17d2';
const NUKTA = /[\u093c\u09bc]/;

/** A reader of one abugida: a consonant keeps its own vowel unless a sign replaces it or a virama mutes it. */
function abugidaReader(script: Abugida, dropsFinalVowel: boolean): (text: string) => string {
  const consonants = letterMap(script.consonants);
  const signs = letterMap(script.signs);
  const letters = letterMap(script.letters);
  return (text) => {
    const units = clusters(text);
    let out = '';
    for (let at = 0; at < units.length; at++) {
      const unit = units[at] ?? '';
      const consonant = consonants.get(unit);
      if (consonant === undefined) {
        out += signs.get(unit) ?? letters.get(unit) ?? '';
        continue;
      }
      out += consonant;
      const next = units[at + 1];
      if (next === undefined) out += dropsFinalVowel ? '' : script.inherent;
      else if (next === script.virama || next === KHMER_COENG) at++;
      else if (consonants.has(next) || letters.has(next))
        out += inherentBetween(script, units, at, consonants);
    }
    return out;
  };
}

/** A nukta makes one letter with its consonant. */
function clusters(text: string): string[] {
  const units: string[] = [];
  for (const letter of text.normalize('NFC')) {
    if (NUKTA.test(letter) && units.length > 0) units.push(((units.pop() ?? '') + letter).normalize('NFC'));
    else units.push(letter);
  }
  return units;
}

/** The last consonant of a closed syllable is not followed by the inherent vowel where its script marks or drops it. */
function inherentBetween(
  script: Abugida,
  units: readonly string[],
  at: number,
  consonants: ReadonlyMap<string, string>,
): string {
  const own = script.second?.consonants.includes(units[at] ?? '') ? script.second.inherent : script.inherent;
  const previous = units[at - 1];
  const closed = previous !== undefined && !consonants.has(previous) && script === KHMER;
  return closed ? '' : own;
}

export const readDevanagari = abugidaReader(DEVANAGARI, true);
export const readBengali = abugidaReader(BENGALI, true);
export const readKhmer = abugidaReader(KHMER, true);

const ethiopicRows = ETHIOPIC_ROWS.split(' ');

/**
 * Ethiopic: every letter is a consonant and one of seven vowels, in rows of eight code points from U+1200; gutturals turn the
 * first vowel to a, w may turn it to o. The short vowel is not spoken at the end.
 */
export function readEthiopic(text: string): string {
  let out = '';
  for (const letter of text) {
    const offset = (letter.codePointAt(0) ?? 0) - 0x1200;
    const row = ethiopicRows[offset >> 3];
    if (offset < 0 || row === undefined) continue;
    const order = offset & 7;
    const guttural = row === '-' || row === 'h';
    const first = guttural ? 'a' : row === 'w' ? 'ወ' : 'e';
    out += (row === '-' ? '' : row) + (order === 0 ? first : (ETHIOPIC_VOWELS[order] ?? ''));
  }
  return out.replace(/ɨ$/, '').replace(/e$/, endsInFirstOrder(text) ? 'ɨ' : 'e');
}

/** The first vowel at the end joins a name to the next (Gebre Selassie), and is left out by some: Gebrselassie. */
const endsInFirstOrder = (text: string): boolean => ((text.codePointAt(text.length - 1) ?? 0) & 7) === 0;

const hiragana = letterMap(HIRAGANA);
const smallKana = letterMap(SMALL_KANA);

/**
 * Kana, katakana read as hiragana, by the usual Latin spelling where it is a foreign name of the table; a long mark repeats
 * nothing, a small tsu doubles nothing: neither survives in names, nor does the u or o that makes an o long.
 */
export function readKana(text: string): string {
  const foreign = KANA_NAMES.get(text);
  if (foreign !== undefined) return foreign;
  let out = '';
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const kana = code >= 0x30a1 && code <= 0x30f4 ? String.fromCodePoint(code - 0x60) : letter;
    if ((kana === 'う' || kana === 'お') && /[oɵ]$/.test(out)) continue;
    const small = smallKana.get(kana);
    if (small !== undefined)
      out = out.slice(0, -1) + (small.length === 2 && /[שチジ].$/.test(out) ? small.slice(1) : small);
    else out += hiragana.get(kana) ?? '';
  }
  return out;
}

/** A reader of Hangul syllables: one in Latin letters, empty for anything else. */
function hangulReader(initials: readonly string[], vowels: readonly string[], finals: readonly string[]) {
  return (syllable: string): string => {
    const offset = (syllable.codePointAt(0) ?? 0) - 0xac00;
    if (offset < 0 || offset > 11171) return '';
    const initial = initials[Math.floor(offset / 588)] ?? '';
    const vowel = vowels[Math.floor((offset % 588) / 28)] ?? '';
    const final = finals[offset % 28] ?? '';
    return (initial === '-' ? '' : initial) + vowel + (final === '-' ? '' : final);
  };
}

export const readHangulSyllable = hangulReader(HANGUL_INITIALS, HANGUL_VOWELS, HANGUL_FINALS);

const readForeignSyllable = hangulReader(
  FOREIGN_HANGUL_INITIALS,
  FOREIGN_HANGUL_VOWELS,
  FOREIGN_HANGUL_FINALS,
);

const CONSONANTS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/** The same in a foreign name, also of a consonant that was parted from its vowel. */
export function readForeignHangulSyllable(letter: string): string {
  const consonant = CONSONANTS.indexOf(letter);
  if (consonant >= 0) return FOREIGN_HANGUL_INITIALS[consonant] ?? '';
  return readForeignSyllable(letter).replace(/^sy/, 'sh');
}
