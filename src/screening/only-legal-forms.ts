import { legalFormAt, legalWordOf } from '../names/legal-forms';
import { splitWords } from '../names/split-words';

/** Legal forms are read behind a name. */
const NAME = 'name';

/** Whether what stands for an organisation's name is nothing but legal forms (GmbH, Ltd Co, GmbH & Co. KG), which thousands have. */
export function isOnlyLegalForms(name: string): boolean {
  const words = splitWords(name, false);
  const meant = [NAME, ...words].map(legalWordOf);
  let at = 1;
  while (at < meant.length) {
    const length = words[at - 1] === '&' ? 1 : (legalFormAt(meant, at)?.length ?? 0);
    if (length === 0) return false;
    at += length;
  }
  return words.some((word) => word !== '&');
}
