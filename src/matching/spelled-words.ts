import { MAX_TOKENS } from '../names/name-token';
import { isVowel, soundCode } from '../names/sounds';
import { slipsBetween } from '../names/slips-between';
import { MAX_ABBREVIATION, scriptNumber, type ScoringSide } from './scoring-side';

/** What two words agree in at most that are not the same, where one has no vowel and so is spoken letter by letter. */
const SPELLED = 0.5;
const LONGEST_SPELLED = 5;
/** The same of two words of three letters, which are abbreviations as often as words. */
const SHORT = 0.6;
const LONGEST_SHORT = 3;
/** Words of three letters that agree more sound the same: Qom and Kom, Zim and Zym. */
const SAME_SOUND = 0.95;
/** Words up to this long of which more than half of the letters differ are two, though they sound alike: Etsy and ECI. */
const LONGEST_BRAND = 5;

const LATIN = scriptNumber('Latn');
const Y = soundCode('y');

/**
 * Lowers, in the matrix of two organisations' names, what abbreviations and short names in Latin letters agree in that are not
 * the same: another letter makes another abbreviation (KBC, KDC; CIC, CEC), however near it sounds.
 */
export function tellAbbreviationsApart(a: ScoringSide, b: ScoringSide, matrix: Float64Array): void {
  for (let i = 0; i < a.count; i++) {
    if (!mayBeSpelled(a, i)) continue;
    for (let j = 0; j < b.count; j++) {
      if (!mayBeSpelled(b, j)) continue;
      const at = i * MAX_TOKENS + j;
      const similar = matrix[at] as number;
      if (similar <= SPELLED || similar === 1) continue;
      if (hasNoVowel(a, i) || hasNoVowel(b, j)) matrix[at] = SPELLED;
      else if (similar > SHORT && isAnother(a, i, b, j, similar)) matrix[at] = SHORT;
    }
  }
}

const mayBeSpelled = ({ abbreviation, script }: ScoringSide, at: number): boolean =>
  abbreviation[at] !== 0 && script[at] === LATIN;

const isAnother = (a: ScoringSide, i: number, b: ScoringSide, j: number, similar: number): boolean =>
  isShort(a, i) && isShort(b, j)
    ? !soundsTheSame(a, i, b, j, similar)
    : areSpelledApart(lettersOf(a, i), lettersOf(b, j));

function areSpelledApart(a: string, b: string): boolean {
  if (Math.max(a.length, b.length) > LONGEST_BRAND) return false;
  const [unitsA, unitsB] = [unitsOf(a), unitsOf(b)];
  const longer = Math.max(unitsA.length, unitsB.length);
  return longer > 2 && 2 * slipsBetween(unitsA, unitsB, longer) > longer;
}

const lettersOf = ({ letters, abbreviation }: ScoringSide, at: number): string => {
  const first = at * MAX_ABBREVIATION;
  return String.fromCharCode(...letters.subarray(first, first + (abbreviation[at] as number)));
};

/** The letters of a word, an x as two, doubled ones and vowels side by side as one: Noor and Nur differ in one of three, as do Saif and Seyf. */
const unitsOf = (letters: string): string =>
  letters
    .replaceAll('x', 'ks')
    .replace(/([^aeiouy])\1/g, '$1')
    .replace(/[aeiouy]+([aeiouy])/g, (_, last: string) => last.toUpperCase());

const isShort = ({ abbreviation }: ScoringSide, at: number): boolean =>
  (abbreviation[at] as number) <= LONGEST_SHORT;

/** Letters that are doubled are one sound in a word, and two in an abbreviation: ABB is not AAB. */
const soundsTheSame = (a: ScoringSide, i: number, b: ScoringSide, j: number, similar: number): boolean =>
  similar >= SAME_SOUND && a.length[i] === a.abbreviation[i] && b.length[j] === b.abbreviation[j];

function hasNoVowel({ pool, from, length }: ScoringSide, at: number): boolean {
  if ((length[at] as number) > LONGEST_SPELLED) return false;
  const start = from[at] as number;
  for (let sound = start; sound < start + (length[at] as number); sound++)
    if (pool[sound] === Y || isVowel(pool[sound] as number)) return false;
  return true;
}
