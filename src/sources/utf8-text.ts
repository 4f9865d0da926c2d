import { isUtf8 } from 'node:buffer';

/** What some bytes say: their text up to the first that is none, and that byte. */
export interface Utf8Piece {
  readonly text: string;
  readonly badByte?: number;
}

/**
 * Reads UTF-8 piece by piece, without its byte order mark. Bytes are never replaced: a name that lost a character
 * resembles nobody. A zero byte, which no text has, is as bad as one that UTF-8 lacks.
 */
export class Utf8Text {
  private carried: Buffer = Buffer.alloc(0);
  private begun = false;
  private lines = 0;

  /** The line that the text read so far ends on, from 1. */
  get line(): number {
    return this.lines + 1;
  }

  /** `last` for the end of the text, where no character may be left half read. */
  read(bytes: Uint8Array, last: boolean): Utf8Piece {
    const all = Buffer.concat([this.carried, bytes]);
    const end = last ? all.length : all.length - unfinishedBytes(all);
    const whole = all.subarray(0, end);
    this.carried = all.subarray(end);
    const good = isUtf8(whole) && !whole.includes(0) ? whole.length : firstBadByte(whole);
    const decoded = whole.toString('utf8', 0, good);
    const text = this.begun ? decoded : decoded.replace(/^\uFEFF/, '');
    this.begun ||= decoded !== '';
    this.lines += text.split('\n').length - 1;
    const badByte = whole[good];
    return badByte === undefined ? { text } : { text, badByte };
  }
}

/** A byte as messages name it: `0xE9`. */
export function hexByte(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
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

/** Where the first character begins that is no text. */
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
