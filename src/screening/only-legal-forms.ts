import { withLegalForms } from '../names/legal-forms';
import { splitWords } from '../names/split-words';

/** Legal forms are read behind a name. */
const NAME = 'name';

/** Whether what stands for an organisation's name is nothing but legal forms (GmbH, Ltd Co, GmbH & Co. KG), which thousands have. */
export function isOnlyLegalForms(name: string): boolean {
  const words = splitWords(name, false);
  const [, ...behind] = withLegalForms([NAME, ...words]);
  const saysNobody = behind.every((part) => part === '&' || typeof part !== 'string');
  return saysNobody && words.some((word) => word !== '&');
}
