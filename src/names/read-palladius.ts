import { PALLADIUS_FINALS, PALLADIUS_FRONTED, PALLADIUS_INITIALS, PALLADIUS_WHOLE } from './data/palladius';
import { WordFlag, lexemeOf } from './lexeme';
import { pinyinSurnames, pinyinSyllables } from './pinyin-syllables';
import { transliterate } from './transliterate';

const tableOf = (entries: string): ReadonlyMap<string, string> =>
  new Map(
    entries.split(' ').map((entry) => {
      const [pinyin = '', russian = ''] = entry.split('=');
      return [pinyin, russian];
    }),
  );
const initials = tableOf(PALLADIUS_INITIALS);
const finals = tableOf(PALLADIUS_FINALS);
const fronted = tableOf(PALLADIUS_FRONTED);
const irregular = tableOf(PALLADIUS_WHOLE);

/** Syllables of Palladius by what pinyin makes of them. */
const syllables = new Map<string, string>();
for (const pinyin of pinyinSyllables) {
  const russian = palladiusOf(pinyin);
  if (russian !== undefined) syllables.set(russian, pinyin);
}
syllables.set('вей', 'wei');

const RUSSIAN = /^[а-я]+$/;

function palladiusOf(pinyin: string): string | undefined {
  const whole = irregular.get(pinyin);
  if (whole !== undefined) return whole;
  const [, initial = '', final = ''] = /^([zcs]h|[bpmfdtnlgkhjqxrzcs])(.+)$/.exec(pinyin) ?? [];
  const isFronted = 'jqx'.includes(initial) || final === 'ue';
  const ending = (isFronted ? fronted.get(final) : undefined) ?? finals.get(final);
  return initial === '' || ending === undefined ? undefined : `${initials.get(initial) ?? ''}${ending}`;
}

/**
 * A Chinese name in Russian letters, by the system of Palladius, as pinyin has it: Чжан Цзяньминь is Zhang Jianmin. Read letter
 * by letter, чж, цз and the soft н say other sounds. None for other names: one is Chinese where a surname stands, first or last,
 * beside a given name of one or two syllables that is no name of another language.
 */
export function readPalladius(words: readonly string[]): string[][] {
  if (words.length < 2 || words.length > 3 || !words.every((word) => RUSSIAN.test(word))) return [];
  const ways = [
    [words[0] ?? '', words.slice(1).join('')],
    [words.at(-1) ?? '', words.slice(0, -1).join('')],
  ] as const;
  for (const [family, given] of ways) {
    const surname = pinyinOf(family);
    if (surname === undefined || !pinyinSurnames.has(surname)) continue;
    const name = pinyinOf(given);
    if (name !== undefined && !isKnown(given)) return [[surname, name]];
  }
  return [];
}

const LONGEST_SYLLABLE = 6;

/** A word of one or two syllables of Palladius in pinyin, the longest first syllable first; undefined for any other. */
function pinyinOf(word: string): string | undefined {
  const whole = syllables.get(word);
  if (whole !== undefined) return whole;
  for (let at = Math.min(LONGEST_SYLLABLE, word.length - 1); at > 0; at--) {
    const first = syllables.get(word.slice(0, at));
    const last = syllables.get(word.slice(at).replace(/^ъ/, ''));
    if (first !== undefined && last !== undefined) return first + last;
  }
  return undefined;
}

/** Whether a name of two syllables is a usual one elsewhere: Анна. */
const isKnown = (name: string): boolean =>
  !syllables.has(name) && (lexemeOf(transliterate(name, 'Cyrl')).flags & WordFlag.KNOWN) !== 0;
