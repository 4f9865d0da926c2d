import { BURMESE_INITIALS, BURMESE_RHYMES } from './data/burmese-rhymes';
import { letterMap } from './letter-map';

const initials = letterMap(BURMESE_INITIALS);
const rhymes = letterMap(BURMESE_RHYMES);

/** A consonant or a vowel letter, its medials, its vowel signs (an aa may carry an asat), its final consonant, its tone. */
const SYLLABLE =
  /([\u1000-\u102a\u103f])([\u103b-\u103e]*)([\u102b-\u1032]*)\u103a?(\u1036?)[\u1037\u1038]*(?:([\u1000-\u1021])\u1037?(?:\u103a|(?=\u1039)))?[\u1037-\u103a]*/gu;
const CREAKY = /\u1037/;
const HEAVY = /\u1038/;

/** Final consonants by the one of their class that the rhymes are listed under. */
const FINALS = letterMap('မ န ဏ န ံ န ပ တ ဖ တ ဗ တ ဘ တ ဋ တ ဌ တ ဍ တ ထ တ ဒ တ ဓ တ သ တ ခ က ဂ က ဃ က ဆ စ ဇ စ ဉ င');

/** U and Daw, which stand before the names of men and women; ဦး elsewhere is the name Oo. */
const TITLES: Readonly<Record<string, string>> = { ဦး: 'u', ဒေါ်: 'daw' };

/**
 * The syllables of a Burmese word, which is written without spaces between the names it is made of; a title before them
 * as it is written in Latin letters. What is no Burmese text is one.
 */
export function burmeseNames(word: string): readonly string[] {
  const syllables = word.match(SYLLABLE);
  if (!syllables || syllables.join('').length !== word.length) return [word];
  const names: string[] = [];
  for (const syllable of syllables) {
    const before = names.at(-1);
    if (before !== undefined && (BOUND.test(syllable) || before.endsWith(STACKED)))
      names.splice(-1, 1, before + syllable);
    else names.push(names.length > 0 || syllables.length === 1 ? syllable : (TITLES[syllable] ?? syllable));
  }
  return names;
}

/** A syllable of a bare consonant ends a name of Indian origin (Thura, Thiha, Zeya); one below another letter does too. */
const BOUND = /^[\u1000-\u1021]\u103b?$/;
const STACKED = '\u1039';

/** Burmese as the bearers of its names romanise them: by rhymes, not by letters. */
export function readBurmese(text: string): string {
  let out = '';
  for (const [syllable, initial = '', medials = '', vowels = '', dot = '', last = ''] of text.matchAll(
    SYLLABLE,
  )) {
    if (out !== '') out += '-';
    out += readSyllable(syllable, initial, medials, vowels, dot !== '' ? dot : last, out !== '');
  }
  return out;
}

function readSyllable(
  syllable: string,
  initial: string,
  medials: string,
  vowels: string,
  final: string,
  follows: boolean,
): string {
  const hushed = medials.includes('ှ') ? initials.get(`${initial}${medials.replace('ွ', '')}`) : undefined;
  const palatal = /[ျြ]/.exec(medials)?.[0] ?? '';
  const changed = hushed ?? (palatal === '' ? undefined : initials.get(initial + palatal));
  const flat = vowels.replaceAll('ါ', 'ာ');
  let out = changed ?? (medials.includes('ှ') ? 'h' : '') + (initials.get(initial) ?? '');
  if (initial === 'ရ' && medials === '' && follows && final === '' && /^[ို]?$/.test(flat)) out = 'r';
  if (changed === undefined && palatal !== '') out += 'y';
  const rhyme = readRhyme(medials.includes('ွ'), flat, FINALS.get(final) ?? final, isVowelLetter(initial));
  // A nasal in the short creaky tone is spelled as it is cut off: Myint, Thant.
  if (rhyme.endsWith('n') && CREAKY.test(syllable)) return `${out}${rhyme}t`;
  return out + (rhyme === 'o' && HEAVY.test(syllable) ? 'oe' : rhyme);
}

const isVowelLetter = (letter: string): boolean => letter >= '\u1023' && letter <= '\u102a';

/** The rhyme as it is with its medial w, else a w before the rhyme without. */
function readRhyme(rounded: boolean, vowels: string, final: string, vowelLetter: boolean): string {
  if (vowels === '' && final === '') return vowelLetter ? '' : rounded ? 'wa' : 'a';
  const whole = rounded ? rhymes.get(`ွ${vowels}${final}`) : undefined;
  return whole ?? (rounded ? 'w' : '') + (rhymes.get(vowels + final) ?? rhymes.get(vowels) ?? '');
}
