import { isGivenSyllable, isKoreanSurname } from './korean-syllables';
import { KOREAN_MARK } from './marks';
import { pinyinSyllables } from './pinyin-syllables';

/** Letters of the longest given name, two syllables. */
const LONGEST_GIVEN = 13;
/** Ways to divide a given name that are tried: Jeongeun is Jeong-eun and Jeon-geun. */
const MOST_DIVISIONS = 2;

/**
 * The syllables of a Korean name in Latin or Russian letters, each marked: a surname, first or last, beside a given name of two
 * syllables, in one word or two. There are as many spellings of each as ways to romanise, and South Korea writes given names
 * in one: Kim Jeongeun, Kim Jong Un. None for other names.
 */
export function readKorean(words: readonly string[]): string[][] {
  if (words.length === 3) {
    const [first = '', middle = '', last = ''] = words;
    const named =
      isGivenSyllable(middle) &&
      ((isKoreanSurname(first) && isGivenSyllable(last)) ||
        (isGivenSyllable(first) && isKoreanSurname(last)));
    return named ? [words.map(mark)] : [];
  }
  if (words.length !== 2) return [];
  const [first = '', last = ''] = words;
  return [
    ...(isKoreanSurname(first) ? divisions(last).map((given) => [first, ...given].map(mark)) : []),
    ...(isKoreanSurname(last) ? divisions(first).map((given) => [...given, last].map(mark)) : []),
  ];
}

const mark = (word: string): string => KOREAN_MARK + word;

/** The ways to divide a given name into two syllables, the longest first syllable first; what is one of Chinese is not two. */
function divisions(word: string): string[][] {
  const ways: string[][] = [];
  if (word.length > LONGEST_GIVEN || pinyinSyllables.has(word)) return ways;
  for (let at = word.length - 1; at > 0 && ways.length < MOST_DIVISIONS; at--) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every(isGivenSyllable)) ways.push(parts);
  }
  return ways;
}
