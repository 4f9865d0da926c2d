/** The last number that an `Int32Array` holds: some eight days of questions without a pause. */
const LAST_STAMP = 0x7fffffff;

/**
 * The stamp behind another one. What is marked with the one of now counts, everything else is forgotten without being
 * cleared. Behind the last stamp they begin anew, and all marks are cleared: those of long ago must not count again.
 */
export function nextStamp(stamp: number, marks: Int32Array): number {
  if (stamp < LAST_STAMP) return stamp + 1;
  marks.fill(0);
  return 1;
}
