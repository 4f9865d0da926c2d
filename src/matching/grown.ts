/** Fills a longer array with what a shorter one holds, and answers it. */
export function grown<T extends Uint8Array | Int32Array>(next: T, from: T): T {
  next.set(from);
  return next;
}
