import { PINYIN } from './data/pinyin';

/** The syllables of pinyin, without tones. */
export const pinyinSyllables: ReadonlySet<string> = new Set(
  PINYIN.flatMap((line) => line.split('|').map((entry) => entry.split(' ')[0] ?? '')),
);
