import { IntColumn } from './columns';

/**
 * From 32-bit keys to any number of integers: a hash table of chains in typed arrays. Walk one with
 * `for (let at = table.first(key); at >= 0; at = table.after(at)) table.valueAt(at)`.
 */
export class KeyTable {
  private heads = new Int32Array(new SharedArrayBuffer(FIRST_SLOTS * 4)).fill(-1);
  /** By place, the key, the place after it in the chain, and the value: side by side, since a walk asks for all three. */
  private readonly links = new IntColumn();

  get size(): number {
    return this.links.length / LINK;
  }

  add(key: number, value: number): void {
    const at = this.size;
    if (at >= this.heads.length) this.rehash(this.heads.length * 2);
    const slot = mix(key) & (this.heads.length - 1);
    this.links.push(key | 0);
    this.links.push(this.heads[slot] as number);
    this.links.push(value);
    this.heads[slot] = at;
  }

  /** The place of a key's first value, or -1. Latest first. */
  first(key: number): number {
    return this.skip(this.heads[mix(key) & (this.heads.length - 1)] as number, key | 0);
  }

  /** The place of the next value of the same key, or -1. */
  after(at: number): number {
    const { data } = this.links;
    return this.skip(data[at * LINK + NEXT] as number, data[at * LINK] as number);
  }

  valueAt(at: number): number {
    return this.links.data[at * LINK + VALUE] as number;
  }

  /** Visits every key with its value, the latest first. */
  forEachFromLatest(visit: (key: number, value: number) => void): void {
    const { data } = this.links;
    for (let at = this.size - 1; at >= 0; at--)
      visit(data[at * LINK] as number, data[at * LINK + VALUE] as number);
  }

  get bytes(): number {
    return this.heads.byteLength + this.links.bytes;
  }

  trim(): void {
    this.links.trim();
  }

  /** Forgets everything, and gives back the memory. */
  clear(): void {
    this.heads = new Int32Array(new SharedArrayBuffer(FIRST_SLOTS * 4)).fill(-1);
    this.links.length = 0;
    this.links.trim();
  }

  private skip(from: number, key: number): number {
    const { data } = this.links;
    let at = from;
    while (at >= 0 && data[at * LINK] !== key) at = data[at * LINK + NEXT] as number;
    return at;
  }

  private rehash(capacity: number): void {
    const { data } = this.links;
    this.heads = new Int32Array(new SharedArrayBuffer(capacity * 4)).fill(-1);
    for (let at = 0; at < this.size; at++) {
      const slot = mix(data[at * LINK] as number) & (capacity - 1);
      data[at * LINK + NEXT] = this.heads[slot] as number;
      this.heads[slot] = at;
    }
  }
}

const FIRST_SLOTS = 4096;
const LINK = 3;
const NEXT = 1;
const VALUE = 2;

/** Spreads the bits of a key over the slots (the finaliser of MurmurHash3). */
export function mix(key: number): number {
  let h = key;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
