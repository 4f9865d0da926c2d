import { linkInHebrew, mayLinkInHebrew } from './hebrew-links';
import { mayLean, partLeaning } from './leaning-article';
import { remembered } from './remembered';

/**
 * The words of a name as the parts they are, where only the word behind them tells: what is a t before Allah, where the
 * article leans on the word before, and which words are links in Hebrew.
 */
export function withMeetings(words: readonly string[]): readonly string[] {
  return words.some(mayMeet) ? words.flatMap(meetNext) : words;
}

const ALLAH = new Set(['الله', 'اله', 'لله']);
/** What is spoken with the word before it in one. */
const SPOKEN_IN_ONE = new Set([...ALLAH, 'الدين', 'الاسلام']);
/** The h of these is no ة: Wajhullah, Wajihullah, Nabihullah. */
const ENDS_IN_H = new Set(['وجه', 'وجيه', 'نبيه', 'فقيه', 'شبيه', 'نزيه']);

/** A word as it is spoken before Allah, where its final ة is a t: رحمة الله is Rahmatullah. */
export const beforeAllah = (word: string): string =>
  word.length >= 3 && word.endsWith('ه') && !ENDS_IN_H.has(word) && !ALLAH.has(word)
    ? `${word.slice(0, -1)}ت`
    : word;

/** آية الله, the title. */
const AYAT = new Set(['ايه', 'ايت']);
const AYATOLLAH = 'ايتالله';

const mayMeet = remembered(
  (word): boolean => SPOKEN_IN_ONE.has(word) || mayLinkInHebrew(word) || mayLean(word),
);

function meetNext(word: string, at: number, words: readonly string[]): readonly string[] {
  if (ALLAH.has(word) && AYAT.has(words[at - 1] ?? '')) return [];
  const next = words[at + 1];
  if (next === undefined) return [word];
  if (SPOKEN_IN_ONE.has(next)) return [AYAT.has(word) && ALLAH.has(next) ? AYATOLLAH : beforeAllah(word)];
  if (mayLinkInHebrew(word)) return [linkInHebrew(word, next, at === 0)];
  return mayMeet(word) ? partLeaning(word, next, at === 0) : [word];
}
