import { CHINESE_SURNAMES } from './data/han-readings';
import { pinyinSyllables as syllables } from './pinyin-syllables';

const surnames = new Map(
  CHINESE_SURNAMES.split(' ').map((entry) => {
    const [surname = '', pinyin = surname] = entry.split('=');
    return [surname, pinyin] as const;
  }),
);

/** The words of a name, with the marks by which Wade–Giles tells aspirated consonants: `Hsiao-p'ing`. */
const WORDS = /[a-zêü]+(?:['’‘ʻʼ`][a-zêü]+)?/g;
const MARK = /['’‘ʻʼ`]/;
const MAY_BE_CHINESE = /^[a-zêü'’‘ʻʼ`,\s.-]+$/;

/**
 * A Chinese name in Wade–Giles, the romanisation of Taiwan and of older documents, as pinyin has it: `Mao Tse-tung` is
 * `mao zedong`. None for other names: one is in Wade–Giles where a surname stands beside one or two syllables, and those are
 * joined by a hyphen, or a word is none of pinyin. Most documents leave out the marks of aspiration: without any, ch may be j
 * or q, which are two readings; b and p, d and t, g and k are near to the comparison of sounds. `words` are those that
 * `splitWords` gives of the name.
 */
export function readWadeGiles(name: string, words: readonly string[]): readonly string[] {
  if (words.length < 2 || words.length > 3) return [];
  if (!surnames.has(words[0] ?? '') && !surnames.has(words.at(-1) ?? '')) return [];
  const lower = name.normalize('NFC').toLowerCase();
  const written = MAY_BE_CHINESE.test(lower) ? (lower.match(WORDS) ?? []) : [];
  if (written.length !== words.length) return [];
  const hyphen = /[a-z]-/.test(lower);
  if (!hyphen && written.every((word) => syllables.has(plain(word)))) return [];
  // A list that writes "SURNAME, Given" says which is which.
  const isFirst = surnames.has(plain(written[0] ?? ''));
  if (!isFirst && lower.includes(',')) return [];
  const given = isFirst ? written.slice(1) : written.slice(0, -1);
  return withGiven(plain((isFirst ? written[0] : written.at(-1)) ?? ''), given, MARK.test(lower));
}

function withGiven(surname: string, given: readonly string[], isMarked: boolean): readonly string[] {
  const spellings = isMarked ? [given] : [given, given.map(aspirated)];
  const read = new Set<string>();
  for (const spelling of spellings) {
    const pinyin = spelling.map(pinyinOf);
    if (!pinyin.includes(undefined)) read.add(`${surnames.get(surname) ?? surname} ${pinyin.join('')}`);
  }
  read.delete(`${surname} ${given.map(plain).join('')}`);
  return [...read];
}

/** A syllable with the mark that was left out, where that makes another letter of pinyin altogether. */
const aspirated = (syllable: string): string => syllable.replace(/^ch(?=i(?!h)|ü|ueh?$)/, "ch'");

const plain = (syllable: string): string => syllable.replace(MARK, '').replace('ê', 'e').replace('ü', 'u');

const PARTS = /^(hs|sh|ss|sz|tz|ts|ch|[bpmfdtnlgkhjsyw])?(['’‘ʻʼ`])?([aeiouêü].*)$/;

/** Finals of pinyin and of Korean names that Wade–Giles lacks. */
const FOREIGN_FINALS = new Set(['ong', 'iong', 'ian']);

/** A syllable of Wade–Giles in pinyin; undefined where it is none. */
export function pinyinOf(syllable: string): string | undefined {
  const [, initial = '', mark, rest = ''] = PARTS.exec(syllable) ?? [];
  const final = rest.replace('ê', 'e');
  if (FOREIGN_FINALS.has(final)) return undefined;
  const read = join(initial, mark !== undefined, final.replace(/(?<=^e)h$|(?<=[iu]e)h$/, ''));
  return read !== undefined && syllables.has(read) ? read : undefined;
}

const ASPIRATED: Readonly<Record<string, string>> = { p: 'p', t: 't', k: 'k', ts: 'c', tz: 'c' };
const INITIALS: Readonly<Record<string, string>> = {
  ...{ p: 'b', t: 'd', k: 'g', ts: 'z', tz: 'z', ss: 's', sz: 's', hs: 'x', j: 'r' },
  ...{ m: 'm', f: 'f', n: 'n', l: 'l', h: 'h', sh: 'sh', s: 's', y: 'y', w: 'w', '': '' },
};

/** Finals that are written otherwise in pinyin, whatever stands before them. */
const FINALS: Readonly<Record<string, string>> = {
  ih: 'i',
  ien: 'ian',
  ung: 'ong',
  iung: 'iong',
  uei: 'ui',
  erh: 'er',
  üeh: 'ue',
  üe: 'ue',
  üan: 'uan',
  ün: 'un',
  ü: 'u',
};

function join(initial: string, aspirated: boolean, written: string): string | undefined {
  const final = FINALS[written] ?? written;
  if (initial === 'ch') return chOf(aspirated, written, final);
  const letter = aspirated ? ASPIRATED[initial] : INITIALS[initial];
  if (letter === undefined) return undefined;
  // Buzzing u: tzu, tz'u and ssu.
  if (written === 'u' && (initial === 'tz' || initial === 'ss' || initial === 'sz')) return `${letter}i`;
  if (initial === '' || initial === 'y') return WITHOUT_INITIAL[initial + written] ?? letter + final;
  if (final === 'o') return letter + ('gkh'.includes(letter) ? 'e' : 'bpmfw'.includes(letter) ? 'o' : 'uo');
  return letter + final;
}

/** Before i and ü, ch stands for j and q; elsewhere for zh and ch. */
function chOf(aspirated: boolean, written: string, final: string): string {
  if (written === 'ih') return aspirated ? 'chi' : 'zhi';
  const isSoft = /^(?:i|ü|ueh?$)/.test(written);
  const letter = isSoft ? (aspirated ? 'q' : 'j') : aspirated ? 'ch' : 'zh';
  return letter + (final === 'o' ? 'uo' : final);
}

const WITHOUT_INITIAL: Readonly<Record<string, string>> = {
  i: 'yi',
  yen: 'yan',
  yu: 'you',
  yü: 'yu',
  yung: 'yong',
  erh: 'er',
  o: 'e',
};
