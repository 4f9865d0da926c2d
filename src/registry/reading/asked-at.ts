/** Under which revision an object was read, carried by the object itself: everything beneath it answers at the same one. */
const ASKED_AT = Symbol('askedAt');

/** Marks what was read at a revision, and hides what only later revisions know of it. */
export function stamp<Read extends object>(read: Read, revision: number): Read {
  const marked = read as Read & { [ASKED_AT]?: number; removedIn?: number | null };
  marked[ASKED_AT] = revision;
  // A row that a later revision closed was open as far as this one knew: the same answer then as now.
  if (typeof marked.removedIn === 'number' && marked.removedIn > revision) marked.removedIn = null;
  return read;
}

/** The revision an object was read at. Throws for one that no reader made, which is a bug. */
export function askedAt(read: object): number {
  const revision = (read as { [ASKED_AT]?: number })[ASKED_AT];
  if (revision === undefined)
    throw new Error(`A ${read.constructor.name} was not stamped with its revision.`);
  return revision;
}
