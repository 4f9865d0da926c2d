import type { EditionFile } from './edition-file';
import { isZip } from './zip-files';

/** Shown of a file that is something else. */
const SHOWN_CHARACTERS = 60;
const SHOWN_BYTES = 8;

/** What files are in which no reader found its list: what people mistake for one, by name, or else how the first begins. */
export function whatItIs(files: readonly EditionFile[]): string {
  const [first] = files;
  if (first === undefined || files.every((file) => file.size === 0)) return 'the file is empty';
  if (isZip(first)) return 'it is a zip archive that holds no such list, or lies in a folder';
  const { head } = first;
  if (head[0] === 0x1f && head[1] === 0x8b) return 'it is compressed with gzip: unpack it first';
  if (isUtf16(head)) return 'it is text in UTF-16: save it as UTF-8';
  if (head.includes(0)) {
    const bytes = head.subarray(0, SHOWN_BYTES).toString('hex').toUpperCase().match(/../g) ?? [];
    return `it is no text, but begins with the bytes ${bytes.join(' ')}`;
  }
  const start = head.toString('utf8').trimStart();
  if (/^<!doctype html|^<html/i.test(start)) return 'it is an HTML page';
  if (/^[{[]/.test(start)) return 'it is JSON';
  return `it begins with ${JSON.stringify(start.slice(0, SHOWN_CHARACTERS))}`;
}

/** By its byte order mark, or by the zero byte beside its first character, which is ASCII in every list. */
function isUtf16(head: Buffer): boolean {
  const [one = 0, two = 0] = head;
  const marked = (one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff);
  return marked || (head.length > 1 && (one === 0) !== (two === 0) && Math.max(one, two) < 0x80);
}
