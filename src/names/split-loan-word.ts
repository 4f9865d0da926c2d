import { LOAN_WORDS } from './data/loan-words';
import { foldText } from './fold-text';
import { splitWord } from './split-word';
import { transliterate } from './transliterate';

const loanWords = new Map(
  LOAN_WORDS.split('|').flatMap((entry) => {
    const [latin = '', written = ''] = entry.split('=');
    return written.split(' ').map((word) => [foldText(word), latin.split(' ')] as const);
  }),
);

/** Scripts that write vowels and have no splitter of their own. */
const SCRIPTS = new Set(['Deva', 'Beng', 'Ethi', 'Kana', 'Hira', 'Hang', 'Thai', 'Geor', 'Armn']);
const SHARED_PARTS = new Set(['abd', 'allah', 'din']);

/**
 * Takes a Muslim name apart that is written in a script of other languages, by its romanisation: Abdul Rahim is a compound
 * in Devanagari too. Parts come in Latin letters, since tables know titles, particles and compounds in those; any other word
 * stays as it is written. Hangul is taken for that of a foreign name.
 */
export function splitLoanWord(word: string, script: string): readonly string[] {
  if (!SCRIPTS.has(script)) return [word];
  const known = loanWords.get(word);
  if (known) return known;
  if (script === 'Hang') return splitForeignHangul(word);
  if (script === 'Kana') {
    const kana = splitKana(word);
    if (kana) return kana;
  }
  const parts = splitWord(transliterate(word, script), 'Latn');
  return parts.length > 1 && parts.some((part) => SHARED_PARTS.has(part)) ? parts : [word];
}

const SERVANT_IN_HANGUL = /^압[둘두델달돌드](.{2,})$/;
const LAST_IN_HANGUL = /^(.+)(라흐?|딘)$/;
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
/** Places among the vowels and the finals of Hangul. */
const O = 8;
const U = 13;
const NO_FINAL = 0;
const L = 8;

/** Abdul-, -ullah and -uddin in a foreign name in Hangul, where the last two begin within a syllable: 하비불라 is 하비ㅂ and Allah. */
function splitForeignHangul(word: string): readonly string[] {
  const [, served] = SERVANT_IN_HANGUL.exec(word) ?? [];
  if (served !== undefined) return ['abd', served];
  const [, before = '', last = ''] = LAST_IN_HANGUL.exec(word) ?? [];
  if (before.length < 2) return [word];
  const offset = before.charCodeAt(before.length - 1) - 0xac00;
  const vowel = Math.floor((offset % 588) / 28);
  const final = offset % 28;
  const isPart =
    last === '딘' ? vowel === U && final === NO_FINAL : (vowel === U || vowel === O) && final === L;
  if (!isPart) return [word];
  const initial = INITIALS.charAt(Math.floor(offset / 588));
  return [before.slice(0, -1) + (initial === 'ㅇ' ? '' : initial), last === '딘' ? 'din' : 'allah'];
}

/** The same at the end of a word in katakana, behind a syllable with u: サナウッラー, ナスルッディーン. */
const LAST_IN_KANA = /^(.+)([ウクスツヌフムユルグズブプ])ッ(ラー?|ディーン|ディン)$/;

function splitKana(word: string): readonly string[] | undefined {
  const [, before = '', syllable = '', last = ''] = LAST_IN_KANA.exec(word) ?? [];
  if (before === '') return undefined;
  return [syllable === 'ウ' ? before : before + syllable, last.startsWith('ラ') ? 'allah' : 'din'];
}
