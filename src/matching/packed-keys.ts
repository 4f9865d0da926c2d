import { isOutgrown } from './is-outgrown';
import { KeyTable, mix } from './key-table';

/**
 * From 32-bit keys to any number of integers, for keys of many: what is under one lies side by side, so that a walk reads
 * memory in a row. Mostly packed, with a small loose part for what came since.
 */
export class PackedKeys {
  private readonly loose = new KeyTable();
  /** Packed: the keys of slot `s`, each with its value, are at `2 * starts[s] … 2 * starts[s + 1]`. */
  private entries = new Int32Array(new SharedArrayBuffer(0));
  private starts = new Int32Array(new SharedArrayBuffer(2 * 4));

  add(key: number, value: number): void {
    this.loose.add(key, value);
  }

  /** Packs when the loose part has grown too large. */
  settle(): void {
    if (isOutgrown(this.entries.length / 2, this.loose.size)) this.pack();
  }

  has(key: number): boolean {
    if (this.loose.first(key) >= 0) return true;
    const { entries, starts } = this;
    const slot = slotOf(key, starts);
    const end = 2 * (starts[slot + 1] as number);
    for (let at = 2 * (starts[slot] as number); at < end; at += 2) if (entries[at] === key) return true;
    return false;
  }

  /** Visits the values of a key, latest first. */
  forEach(key: number, visit: (value: number) => void): void {
    const { loose, entries, starts } = this;
    if (loose.size > 0)
      for (let at = loose.first(key); at >= 0; at = loose.after(at)) visit(loose.valueAt(at));
    const slot = slotOf(key, starts);
    const end = 2 * (starts[slot + 1] as number);
    for (let at = 2 * (starts[slot] as number); at < end; at += 2)
      if (entries[at] === key) visit(entries[at + 1] as number);
  }

  /** A counting sort by slot; the latest first. */
  private pack(): void {
    const packed = this.entries.length / 2;
    const count = packed + this.loose.size;
    const starts = new Int32Array(new SharedArrayBuffer((slotsFor(count) + 1) * 4));
    const next = new Int32Array(starts.length);
    this.forEachEntry((key) => {
      const after = slotOf(key, starts) + 1;
      next[after] = (next[after] as number) + 1;
    });
    for (let slot = 1; slot < next.length; slot++) {
      next[slot] = (next[slot] as number) + (next[slot - 1] as number);
      starts[slot] = next[slot] as number;
    }
    const entries = new Int32Array(new SharedArrayBuffer(count * 2 * 4));
    this.forEachEntry((key, value) => {
      const slot = slotOf(key, starts);
      const at = next[slot] as number;
      next[slot] = at + 1;
      entries[2 * at] = key;
      entries[2 * at + 1] = value;
    });
    this.starts = starts;
    this.entries = entries;
    this.loose.clear();
  }

  /** Every key with its value; of equal keys, the latest first. */
  private forEachEntry(visit: (key: number, value: number) => void): void {
    this.loose.forEachFromLatest(visit);
    const { entries } = this;
    for (let at = 0; at < entries.length; at += 2) visit(entries[at] as number, entries[at + 1] as number);
  }

  get bytes(): number {
    return this.loose.bytes + this.entries.byteLength + this.starts.byteLength;
  }

  trim(): void {
    this.loose.trim();
  }
}

/** As many slots, a power of two, as there are entries, or fewer. */
const slotsFor = (entries: number): number => 2 ** Math.floor(Math.log2(Math.max(1, entries)));

const slotOf = (key: number, starts: Int32Array): number => mix(key) & (starts.length - 2);
