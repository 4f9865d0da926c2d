/**
 * Thresholds of the guards (guarantee 4). A day's honest edition delists at most a few per cent of a list and touches
 * fewer facts still; a file that lost or mixed up part of itself does far more. `docs/lists.md` has what the lists' real
 * editions measure.
 */
export const GUARD_LIMITS = {
  /** Share of the standing entries that the list may lose on balance... */
  shrinkShare: 0.05,
  /** ...and share that one edition may delist, however many others it lists... */
  delistedShare: 0.1,
  /** ...but never fewer than this many, so that short lists can change. */
  delistedFree: 5,
  /** Share of the standing entries that may come to name somebody else under their old reference... */
  renamedShare: 0.01,
  /** ...but never fewer than this many. */
  renamedFree: 5,
  /** Share of the standing entries that may become of another kind, a person an organization... */
  reclassifiedShare: 0.01,
  /** ...but never fewer than this many. */
  reclassifiedFree: 5,
  /** Share of the standing entries that may be amended at once, read as they were before... */
  amendedShare: 0.15,
  /** ...but never fewer than this many. */
  amendedFree: 10,
  /** Share of the facts of a kind that the entries which stay may lose or have replaced... */
  removedShare: 0.05,
  /** ...but never fewer than this many. */
  removedFree: 10,
  /** Relative fall in the share of entries that carry a kind of fact, and in how many individuals have a birth date. */
  coverageFall: 0.2,
  /** Compared only where at least this many entries carried the fact before. */
  coverageFree: 10,
  /** Share of records refused. */
  refusedShare: 0.02,
  refusedFree: 5,
  /** How far ahead of the day it is received an edition may be dated: the day begins earlier in the east. */
  futureDays: 1,
} as const;

/** How many of a whole may be touched: a share of it, but never fewer than a few. */
export function allowed(whole: number, share: number, free: number): number {
  return Math.max(free, Math.floor(whole * share));
}
