import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import iconv from 'iconv-lite';
import { DesignataError } from '../model/errors';

/** What the option `--encoding` says of itself. */
export const ENCODING_OPTION = 'of a file that is not UTF-8 or UTF-16 with a byte order mark: windows-1252 …';

/** What one piece of a file says: its text up to the first bytes that are none, and what came instead. */
interface Piece {
  readonly text: string;
  readonly came?: string;
}

interface Reader {
  readonly expected: string;
  /** `last` for the end of the file, where nothing may be left half read. */
  read(bytes: Buffer, last: boolean): Piece;
}

/**
 * The text of a file that a person hands over, piece by piece, without its byte order mark: UTF-8, or UTF-16 where a
 * byte order mark says so, or else the encoding that is named. A name that lost a character resembles nobody, so bytes
 * are never replaced.
 *
 * @param encoding a label that iconv knows, such as `windows-1252`. A byte order mark knows better.
 * @throws DesignataError `BAD_USER_INPUT` for a file that cannot be read, an encoding nobody knows, and bytes that are
 * no text, with their line.
 */
export async function* textFile(path: string, encoding?: string): AsyncGenerator<string, void, undefined> {
  if (encoding !== undefined && !iconv.encodingExists(encoding)) {
    throw new DesignataError(
      'BAD_USER_INPUT',
      `--encoding: expected an encoding such as utf-8, windows-1252 or iso-8859-2, came ${encoding}.`,
      { argument: 'encoding' },
    );
  }
  let reader: Reader | undefined;
  let line = 1;
  const next = (bytes: Buffer, last: boolean): string => {
    reader ??= readerFor(bytes, encoding);
    const { text, came } = reader.read(bytes, last);
    line += text.split('\n').length - 1;
    if (came === undefined) return text;
    throw new DesignataError(
      'BAD_USER_INPUT',
      `${path} line ${line}: expected ${reader.expected}, ${came}. Save it as UTF-8, or name its encoding, such as --encoding windows-1252.`,
      { path, line },
    );
  };
  for await (const chunk of bytesOf(path)) yield next(chunk, false);
  yield next(Buffer.alloc(0), true);
}

async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk as Buffer;
  } catch (error) {
    throw new DesignataError(
      'BAD_USER_INPUT',
      `${path}: expected a file to read, but ${(error as Error).message}.`,
      { path },
    );
  }
}

function readerFor(head: Buffer, encoding: string | undefined): Reader {
  if (head[0] === 0xff && head[1] === 0xfe) return utf16Reader('utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return utf16Reader('utf-16be');
  const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  return marked || encoding === undefined || /^utf-?8$/i.test(encoding)
    ? utf8Reader()
    : namedReader(encoding);
}

function utf8Reader(): Reader {
  let carried: Buffer = Buffer.alloc(0);
  let begun = false;
  return {
    expected: 'UTF-8 (or UTF-16 with a byte order mark)',
    read: (bytes, last) => {
      const all = Buffer.concat([carried, bytes]);
      const end = last ? all.length : all.length - unfinishedBytes(all);
      const whole = all.subarray(0, end);
      carried = all.subarray(end);
      const good = isUtf8(whole) && !whole.includes(0) ? whole.length : firstBadByte(whole);
      const text = whole.toString('utf8', 0, good);
      const bare = begun ? text : text.replace(/^\uFEFF/, '');
      begun ||= text !== '';
      const bad = whole[good];
      return bad === undefined
        ? { text: bare }
        : { text: bare, came: `came byte 0x${bad.toString(16).toUpperCase().padStart(2, '0')}` };
    },
  };
}

/** How many bytes at the end begin a character whose rest is still to come. */
function unfinishedBytes(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

/** Where the first character begins that UTF-8 does not have, or a zero byte, which no text has. */
function firstBadByte(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let begins = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === 0) return at;
    try {
      if (decoder.decode(bytes.subarray(at, at + 1), { stream: true }) !== '') begins = at + 1;
    } catch {
      return begins;
    }
  }
  return begins;
}

function utf16Reader(encoding: 'utf-16le' | 'utf-16be'): Reader {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return {
    expected: 'UTF-16, as its byte order mark says',
    read: (bytes, last) => {
      try {
        return { text: decoder.decode(bytes, { stream: !last }) };
      } catch {
        return { text: '', came: 'came something else on it or after it' };
      }
    },
  };
}

function namedReader(encoding: string): Reader {
  const decoder = iconv.getDecoder(encoding);
  return {
    expected: `text in ${encoding}`,
    read: (bytes, last) => {
      const text = decoder.write(bytes) + (last ? (decoder.end() ?? '') : '');
      const lost = text.search(/[\uFFFD\0]/);
      return lost < 0
        ? { text }
        : { text: text.slice(0, lost), came: 'came bytes that are no character of it' };
    },
  };
}
