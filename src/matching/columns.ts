/*
 * Growing typed arrays. They live in shared memory, so that worker threads can read one index without copying it; only
 * the thread that built the index writes.
 */

const FIRST_CAPACITY = 1024;

/** A growing column of 32-bit integers. Read `data[0 … length)` directly; `data` is replaced when the column grows. */
export class IntColumn {
  data = new Int32Array(new SharedArrayBuffer(FIRST_CAPACITY * 4));
  length = 0;

  push(value: number): void {
    if (this.length === this.data.length) this.grow(this.length * 2);
    this.data[this.length++] = value;
  }

  get bytes(): number {
    return this.data.byteLength;
  }

  /** Gives back what is reserved and not used. */
  trim(): void {
    if (this.length < this.data.length) this.grow(Math.max(1, this.length));
  }

  private grow(capacity: number): void {
    const next = new Int32Array(new SharedArrayBuffer(capacity * 4));
    next.set(this.data.subarray(0, this.length));
    this.data = next;
  }
}

/** A growing column of bytes. */
export class ByteColumn {
  data = new Uint8Array(new SharedArrayBuffer(FIRST_CAPACITY));
  length = 0;

  push(value: number): void {
    if (this.length === this.data.length) this.grow(this.length * 2);
    this.data[this.length++] = value;
  }

  append(values: Uint8Array): void {
    const end = this.length + values.length;
    if (end > this.data.length) this.grow(Math.max(end, this.data.length * 2));
    this.data.set(values, this.length);
    this.length = end;
  }

  get bytes(): number {
    return this.data.byteLength;
  }

  trim(): void {
    if (this.length < this.data.length) this.grow(Math.max(1, this.length));
  }

  private grow(capacity: number): void {
    const next = new Uint8Array(new SharedArrayBuffer(capacity));
    next.set(this.data.subarray(0, this.length));
    this.data = next;
  }
}

/** Texts numbered from 0, in UTF-8 behind one another. */
export class TextColumn {
  readonly ends = new IntColumn();
  readonly pool = new ByteColumn();

  get length(): number {
    return this.ends.length;
  }

  /** Appends a text and answers its number. */
  push(text: string): number {
    this.pool.append(Buffer.from(text, 'utf8'));
    this.ends.push(this.pool.length);
    return this.ends.length - 1;
  }

  get(at: number): string {
    const from = at === 0 ? 0 : (this.ends.data[at - 1] as number);
    const to = this.ends.data[at] as number;
    return Buffer.from(this.pool.data.buffer, from, to - from).toString('utf8');
  }

  /** Whether text `at` is this one. */
  equals(at: number, text: string): boolean {
    const from = at === 0 ? 0 : (this.ends.data[at - 1] as number);
    const length = (this.ends.data[at] as number) - from;
    const pool = this.pool.data;
    // Most texts are ASCII, whose bytes are their letters.
    for (let i = 0; i < text.length; i++) {
      const letter = text.charCodeAt(i);
      if (letter > LAST_ASCII) return this.get(at) === text;
      if (i >= length || pool[from + i] !== letter) return false;
    }
    return length === text.length;
  }

  get bytes(): number {
    return this.ends.bytes + this.pool.bytes;
  }

  trim(): void {
    this.ends.trim();
    this.pool.trim();
  }
}

const LAST_ASCII = 0x7f;

/** A hash of a text: FNV-1a over its UTF-8. */
export function hashText(text: string): number {
  let h = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    if (letter > LAST_ASCII) return hashBytes(Buffer.from(text, 'utf8'));
    h = Math.imul(h ^ letter, 0x01000193);
  }
  return h;
}

function hashBytes(bytes: Uint8Array): number {
  let h = 0x811c9dc5 | 0;
  for (let at = 0; at < bytes.length; at++) h = Math.imul(h ^ (bytes[at] as number), 0x01000193);
  return h;
}
