import { remembered } from './remembered';
import { isLegalFormWord, isOrganizationWord, legalFormSpellings, legalWordOf } from './word-classes';

/** Letters of the shortest word of a legal form that may be meant by another. */
const LEAST_LETTERS = 5;

/** The words of legal forms, by themselves and by what is left of them without one of their letters. */
const spelled = new Map<string, string>();
for (const word of legalFormSpellings)
  if (word.length >= LEAST_LETTERS) for (const rest of [word, ...withoutOne(word)]) spelled.set(rest, word);

const LETTERS = /^[a-z]+$/;

/**
 * The word of a legal form that a word is, or is one slip away from, as `legalWordOf` gives them: Limted, Compay, Liabilty.
 * The word itself, as `legalWordOf` gives it, where it is neither, or begins with another letter: few slips do (point, joint).
 */
export const nearLegalWord = remembered((written): string => {
  const word = legalWordOf(written);
  if (isLegalFormWord(word) || isOrganizationWord(written)) return word;
  if (written.length < LEAST_LETTERS - 1 || !LETTERS.test(written)) return word;
  for (const rest of [written, ...withoutOne(written)]) {
    const meant = spelled.get(rest);
    if (meant?.startsWith(written.charAt(0)) && isOneSlip(written, meant)) return legalWordOf(meant);
  }
  return word;
});

function withoutOne(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Whether two words differ by one letter more, less or other, or by two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const inA = a.slice(start, a.length - end);
  const inB = b.slice(start, b.length - end);
  if (inA.length <= 1 && inB.length <= 1) return true;
  return inA.length === 2 && inB.length === 2 && inA[0] === inB[1] && inA[1] === inB[0];
}
