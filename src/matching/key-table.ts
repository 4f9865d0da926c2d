import { IntColumn } from './columns';

/**
 * From 32-bit keys to any number of integers: a hash table of chains in typed arrays. Walk one with
 * `for (let at = table.first(key); at >= 0; at = table.after(at)) table.valueAt(at)`.
 */
export class KeyTable {
  private heads = new Int32Array(new SharedArrayBuffer(4096 * 4)).fill(-1);
  private readonly keys = new IntColumn();
  private readonly next = new IntColumn();
  private readonly values = new IntColumn();

  get size(): number {
    return this.keys.length;
  }

  add(key: number, value: number): void {
    if (this.keys.length >= this.heads.length) this.rehash(this.heads.length * 2);
    const slot = mix(key) & (this.heads.length - 1);
    this.keys.push(key | 0);
    this.next.push(this.heads[slot] as number);
    this.values.push(value);
    this.heads[slot] = this.keys.length - 1;
  }

  /** The place of a key's first value, or -1. Latest first. */
  first(key: number): number {
    return this.skip(this.heads[mix(key) & (this.heads.length - 1)] as number, key | 0);
  }

  /** The place of the next value of the same key, or -1. */
  after(at: number): number {
    return this.skip(this.next.data[at] as number, this.keys.data[at] as number);
  }

  valueAt(at: number): number {
    return this.values.data[at] as number;
  }

  get bytes(): number {
    return this.heads.byteLength + this.keys.bytes + this.next.bytes + this.values.bytes;
  }

  trim(): void {
    for (const column of [this.keys, this.next, this.values]) column.trim();
  }

  clear(): void {
    this.heads.fill(-1);
    this.keys.length = this.next.length = this.values.length = 0;
  }

  private skip(from: number, key: number): number {
    let at = from;
    while (at >= 0 && this.keys.data[at] !== key) at = this.next.data[at] as number;
    return at;
  }

  private rehash(capacity: number): void {
    this.heads = new Int32Array(new SharedArrayBuffer(capacity * 4)).fill(-1);
    for (let at = 0; at < this.keys.length; at++) {
      const slot = mix(this.keys.data[at] as number) & (capacity - 1);
      this.next.data[at] = this.heads[slot] as number;
      this.heads[slot] = at;
    }
  }
}

/** Spreads the bits of a key over the slots (the finaliser of MurmurHash3). */
function mix(key: number): number {
  let h = key;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
