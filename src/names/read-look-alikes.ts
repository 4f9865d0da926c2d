import { letterMap } from './letter-map';
import { scriptOfCodePoint } from './script';

/*
 * Letters of one script that look like those of another, small or capital, after Unicode's confusables (UTS #39). Folded
 * words have small letters only, so that в stands for the capital that looks like B.
 */
const CYRILLIC_AS_LATIN =
  'а a в b е e һ h н h і i ї i ј j к k м m о o р p с c ѕ s т t у y х x ԁ d ԛ q ԝ w ѵ v ғ f';
const GREEK_AS_LATIN = 'α a β b ε e η h ι i κ k μ m ν v ο o ρ p τ t υ u χ x ζ z γ y';
const LATIN_AS_CYRILLIC = 'a а b в e е h н i і j ј k к m м o о p р c с s ѕ t т y у x х';
const LATIN_AS_GREEK = 'a α b β e ε h η i ι k κ m μ v ν n ν o ο p ρ t τ u υ x χ z ζ y υ';

const lookAlikes: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  Latn: letterMap(CYRILLIC_AS_LATIN, GREEK_AS_LATIN),
  Cyrl: letterMap(LATIN_AS_CYRILLIC),
  Grek: letterMap(LATIN_AS_GREEK),
};

const ASCII = /^[\0-\x7f]*$/;

/**
 * A folded word in the letters of the script that most of its letters are of: a few Cyrillic letters in a Latin word are
 * there to deceive, or slipped in with the keyboard. A word of one script, or with a letter that looks like none, stays.
 */
export function readLookAlikes(word: string, script: string): string {
  const table = lookAlikes[script];
  if (table === undefined || ASCII.test(word)) return word;
  let read = '';
  for (const letter of word) {
    const own = scriptOfCodePoint(letter.codePointAt(0) ?? 0);
    const as = own === script || own === 'Zyyy' ? letter : table.get(letter);
    if (as === undefined) return word;
    read += as;
  }
  return read;
}
