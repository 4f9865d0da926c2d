import { splitWords } from './split-words';

const ASCII = /^[\0-\x7f]*$/;
/** The Burmese vowel that is e to some (Ne, Me) and ay to others (Nay, May), which are told apart by a sign that is not written. */
const BURMESE_AY = /ေ(?![ာါ])/g;

/**
 * The words of a name as it is spelled elsewhere, where a letter has two usual spellings that no comparison of sounds
 * brings together. Russian prints ё as е nearly everywhere, while romanisations have both Artyom and Artem; Serbo-Croatian
 * đ (ђ) becomes dj where people are asked, d where machines strip marks.
 */
export function respellings(name: string, words: readonly string[], person: boolean): string[][] {
  if (ASCII.test(name)) return [];
  const respelled: string[][] = [];
  if (/[đĐ]/.test(name)) respelled.push(splitWords(name.replaceAll('đ', 'dj').replaceAll('Đ', 'Dj'), person));
  if (words.some((word) => /[ёђ]/.test(word)))
    respelled.push(words.map((word) => word.replaceAll('ё', 'е').replaceAll('ђ', 'д')));
  if (words.some((word) => word.search(BURMESE_AY) >= 0))
    respelled.push(words.map((word) => word.replace(BURMESE_AY, 'ေဲ')));
  return respelled;
}
