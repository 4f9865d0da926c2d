import { CHINESE_SURNAMES } from './data/han-readings';
import { PINYIN } from './data/pinyin';

/** The syllables of pinyin, without tones. */
export const pinyinSyllables: ReadonlySet<string> = new Set(
  PINYIN.flatMap((line) => line.split('|').map((entry) => entry.split(' ')[0] ?? '')),
);

/** Surnames that Wade–Giles spells as another surname, or that the table of its surnames lacks. */
const MORE_SURNAMES =
  'zheng zhuo huo you qin zhai zhan che qi bi bian ceng chai dou fei ge geng hou jian jin kuang leng miao mou nie pu qu rong shu tong xian yi zhen zuo';

/** The usual Chinese surnames, in pinyin. */
export const pinyinSurnames: ReadonlySet<string> = new Set([
  ...CHINESE_SURNAMES.split(' ').map((entry) => entry.split('=').at(-1) ?? ''),
  ...MORE_SURNAMES.split(' '),
]);

/** Whether a word is one or two syllables of pinyin, as Chinese given names are. */
export function isPinyinGivenName(word: string): boolean {
  if (pinyinSyllables.has(word)) return true;
  for (let at = 1; at < word.length; at++)
    if (pinyinSyllables.has(word.slice(0, at)) && pinyinSyllables.has(word.slice(at))) return true;
  return false;
}
