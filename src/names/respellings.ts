import { partGlued } from './part-glued';
import { readDigits } from './read-digits';
import { readKorean } from './read-korean';
import { readPalladius } from './read-palladius';
import { readSomali } from './read-somali';
import { readWadeGiles } from './read-wade-giles';
import { splitWords } from './split-words';

const ASCII = /^[\0-\x7f]*$/;
/** Letters that only Turkish and Azerbaijani have, where c is a j. */
const TURKISH = /[ğĞıİəƏ]/;
/** A capital I where a small letter stands in a word: a scanner's l. */
const CAPITAL_FOR_L = /(?<=\p{Ll}|(?<!\p{L})\p{Lu})I(?=\p{Ll}|(?<=\p{Ll}I)(?!\p{L}))/gu;
/** A final ة that is no t for certain: before Allah it is read so anyhow. */
const TEH = /[ةۃ](?![\p{L}\p{M}])(?!\s*ال(?:له|دين|إسلام|اسلام))/gu;
/** The Burmese vowel that is e to some (Ne, Me) and ay to others (Nay, May), which are told apart by a sign that is not written. */
const BURMESE_AY = /ေ(?![ာါ])/g;

/**
 * The words of a name as it is spelled elsewhere, where two usual spellings are further apart than any comparison of sounds
 * brings together, and as it was before a typist or a scanner had it. Wade–Giles and Palladius become pinyin, Korean the
 * syllables it may be, the Somali x and c what other languages write of them, a Turkish c a j, a capital I within a word an l. A final ة is a to most and at to some (Izzat, Midhat).
 * Russian prints ё as е nearly everywhere, while romanisations have both Artyom and Artem; Serbo-Croatian đ (ђ) becomes dj
 * where people are asked, d where machines strip marks.
 */
export function respellings(written: string, words: readonly string[], person: boolean): string[][] {
  const respelled = person
    ? [
        ...readWadeGiles(written, words).map((read) => read.split(' ')),
        ...readKorean(words),
        ...readSomali(words),
      ]
    : [partGlued(words)].filter((parted) => parted !== undefined);
  // The first reading of digits is the one that names of people have anyhow, see `readTyped`.
  if (/\d/.test(written)) respelled.push(...readDigits(words).slice(person ? 1 : 0));
  // Names run together have one too, BinIbrahim: as written they are read apart.
  const small = written.replace(CAPITAL_FOR_L, 'l');
  if (small !== written) respelled.push(splitWords(small, person));
  if (ASCII.test(written)) return respelled;
  if (person) respelled.push(...readPalladius(words));
  const name = written.normalize('NFC');
  if (/[đĐ]/.test(name)) respelled.push(splitWords(name.replaceAll('đ', 'dj').replaceAll('Đ', 'Dj'), person));
  if (TURKISH.test(name)) respelled.push(splitWords(name.replaceAll('c', 'j').replaceAll('C', 'J'), person));
  if (person && name.search(TEH) >= 0) respelled.push(splitWords(name.replace(TEH, 'ت'), person));
  if (words.some((word) => /[ёђ]/.test(word)))
    respelled.push(words.map((word) => word.replaceAll('ё', 'е').replaceAll('ђ', 'д')));
  if (words.some((word) => word.search(BURMESE_AY) >= 0))
    respelled.push(words.map((word) => word.replace(BURMESE_AY, 'ေဲ')));
  return respelled;
}
