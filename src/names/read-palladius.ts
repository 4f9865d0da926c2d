import { WordFlag, lexemeOf } from './lexeme';
import { pinyinSurnames, pinyinSyllables } from './pinyin-syllables';
import { transliterate } from './transliterate';

const INITIALS: Readonly<Record<string, string>> = {
  ...{
    b: 'б',
    p: 'п',
    m: 'м',
    f: 'ф',
    d: 'д',
    t: 'т',
    n: 'н',
    l: 'л',
    g: 'г',
    k: 'к',
    h: 'х',
    j: 'цз',
    q: 'ц',
  },
  ...{ x: 'с', zh: 'чж', ch: 'ч', sh: 'ш', r: 'ж', z: 'цз', c: 'ц', s: 'с' },
};
const FINALS: Readonly<Record<string, string>> = {
  ...{ a: 'а', e: 'э', ai: 'ай', ei: 'эй', ao: 'ао', ou: 'оу', an: 'ань', en: 'энь', ang: 'ан', eng: 'эн' },
  ...{
    ong: 'ун',
    i: 'и',
    ia: 'я',
    ie: 'е',
    iao: 'яо',
    iu: 'ю',
    ian: 'янь',
    in: 'инь',
    iang: 'ян',
    ing: 'ин',
  },
  ...{ iong: 'юн', u: 'у', ua: 'уа', uo: 'о', uai: 'уай', ui: 'уй', uan: 'уань', un: 'унь', uang: 'уан' },
};
/** What u is behind j, q and x, and ue everywhere. */
const FRONTED: Readonly<Record<string, string>> = { u: 'юй', uan: 'юань', un: 'юнь', ue: 'юэ' };
/** Syllables that begin with a vowel or glide, and those that follow no rule. */
const WHOLE: Readonly<Record<string, string>> = {
  ...{
    a: 'а',
    ai: 'ай',
    an: 'ань',
    ang: 'ан',
    ao: 'ао',
    e: 'э',
    en: 'энь',
    er: 'эр',
    ou: 'оу',
    yi: 'и',
    ya: 'я',
  },
  ...{
    ye: 'е',
    yao: 'яо',
    you: 'ю',
    yan: 'янь',
    yin: 'инь',
    yang: 'ян',
    ying: 'ин',
    yong: 'юн',
    yu: 'юй',
    yue: 'юэ',
  },
  ...{
    yuan: 'юань',
    yun: 'юнь',
    wu: 'у',
    wa: 'ва',
    wo: 'во',
    wai: 'вай',
    wei: 'вэй',
    wan: 'вань',
    wen: 'вэнь',
  },
  ...{
    wang: 'ван',
    weng: 'вэн',
    hui: 'хуэй',
    bo: 'бо',
    po: 'по',
    mo: 'мо',
    fo: 'фо',
    zi: 'цзы',
    ci: 'цы',
    si: 'сы',
  },
};

/** Syllables of Palladius by what pinyin makes of them. */
const syllables = new Map<string, string>();
for (const pinyin of pinyinSyllables) {
  const russian = palladiusOf(pinyin);
  if (russian !== undefined) syllables.set(russian, pinyin);
}
syllables.set('вей', 'wei');

const RUSSIAN = /^[а-я]+$/;

function palladiusOf(pinyin: string): string | undefined {
  const whole = WHOLE[pinyin];
  if (whole !== undefined) return whole;
  const [, initial = '', final = ''] = /^([zcs]h|[bpmfdtnlgkhjqxrzcs])(.+)$/.exec(pinyin) ?? [];
  const isFronted = 'jqx'.includes(initial) || final === 'ue';
  const ending = (isFronted ? FRONTED[final] : undefined) ?? FINALS[final];
  return initial === '' || ending === undefined ? undefined : `${INITIALS[initial] ?? ''}${ending}`;
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
