import { splitWords } from '../names/split-words';
import { legalFormOf, legalWordOf, LONGEST_LEGAL_FORM } from '../names/word-classes';

/** Whether what stands for an organisation's name is nothing but legal forms (GmbH, Ltd Co, GmbH & Co. KG), which thousands have. */
export function isOnlyLegalForms(name: string): boolean {
  const words = splitWords(name, false).map(legalWordOf);
  let at = 0;
  while (at < words.length) {
    const length = words[at] === '&' ? 1 : lengthOfForm(words, at);
    if (length === 0) return false;
    at += length;
  }
  return words.some((word) => word !== '&');
}

/** How many words the longest legal form has that begins at `at`. */
function lengthOfForm(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST_LEGAL_FORM, words.length - at); length > 0; length--)
    if (legalFormOf(words.slice(at, at + length).join(' ')) !== undefined) return length;
  return 0;
}
