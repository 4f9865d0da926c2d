import { cleanText } from '../text';

/** Its schema's own default for "not available", and what slipped into the edition of 2024-11-30. */
const NOTHING: ReadonlySet<string> = new Set(['na', 'null', '[object Object]']);

/** A printed value, cleaned, or undefined for the words the list prints where there is none. */
export function unText(raw: string | undefined): string | undefined {
  const text = cleanText(raw);
  return text === undefined || NOTHING.has(text) ? undefined : text;
}
