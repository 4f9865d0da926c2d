import { createReadStream } from 'node:fs';
import iconv from 'iconv-lite';
import { DesignataError } from '../model/errors';
import { hexByte, Utf8Text } from '../sources/utf8-text';

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
  const utf8 = new Utf8Text();
  return {
    expected: 'UTF-8 (or UTF-16 with a byte order mark)',
    read: (bytes, last) => {
      const { text, badByte } = utf8.read(bytes, last);
      return badByte === undefined ? { text } : { text, came: `came byte ${hexByte(badByte)}` };
    },
  };
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
