import { bytesHeld } from './bytes-held';

/** What keeping one thing takes beside its key and itself. */
const KEPT_BYTES = 200;

interface Kept {
  readonly value: Promise<unknown>;
  /** Zero while it is being made. */
  bytes: number;
}

/**
 * What was done for one subscriber and serves the others, by what was asked for: the least recently used is forgotten
 * when all of it together would hold more than so many bytes. Nothing is held before somebody asks.
 */
export class SharedWork {
  private readonly kept = new Map<string, Kept>();
  private total = 0;

  constructor(private readonly limitBytes: number) {}

  /** What all that is kept holds, by estimate. */
  get bytes(): number {
    return this.total;
  }

  /**
   * What was made under this key, which is made where there is none.
   *
   * @param lasting whether it may be given to others later; what failed is given to those who waited for it, and to no
   * others
   */
  of<Value>(
    key: string,
    make: () => Value | Promise<Value>,
    lasting: (value: Value) => boolean = () => true,
  ): Promise<Value> {
    const known = this.kept.get(key);
    if (known !== undefined) {
      // Maps keep the order of setting: the least recently used is always first.
      this.kept.delete(key);
      this.kept.set(key, known);
      return known.value as Promise<Value>;
    }
    const value = Promise.resolve(make());
    const kept: Kept = { value, bytes: 0 };
    this.kept.set(key, kept);
    value.then(
      (made) => (lasting(made) ? this.weigh(key, kept, made) : this.forget(key, kept)),
      () => this.forget(key, kept),
    );
    return value;
  }

  private weigh(key: string, kept: Kept, made: unknown): void {
    if (this.kept.get(key) !== kept) return;
    kept.bytes = KEPT_BYTES + bytesHeld(key) + bytesHeld(made);
    this.total += kept.bytes;
    for (const [oldest, each] of this.kept) {
      if (this.total <= this.limitBytes) break;
      // What is being made is asked for now, and weighs nothing yet.
      if (each.bytes > 0) this.forget(oldest, each);
    }
  }

  private forget(key: string, kept: Kept): void {
    if (this.kept.get(key) !== kept) return;
    this.kept.delete(key);
    this.total -= kept.bytes;
  }
}
