import { MAX_SOUNDS, SOUND_COUNT } from './sounds';
import { SWAP_COST, type SoundCosts } from './sound-costs';

const WIDTH = MAX_SOUNDS * 4 + 2;
const ROW_A = new Float64Array(WIDTH);
const ROW_B = new Float64Array(WIDTH);
const ROW_C = new Float64Array(WIDTH);

/**
 * What begins or ends both words alike is passed over first; for the rest, the least cost of turning one word's sounds into the other's (Damerau-Levenshtein with weighted sounds), or
 * `Infinity` as soon as it must exceed `limit`. The words are stretches of pools, so that an index need not cut them
 * out. Reuses three rows: never allocates.
 */
export function soundDistance(
  a: Uint8Array,
  aStart: number,
  aLength: number,
  b: Uint8Array,
  bStart: number,
  bLength: number,
  costs: SoundCosts,
  limit: number,
): number {
  const { replace, dropA, dropB } = costs;
  let aFrom = aStart;
  let bFrom = bStart;
  let m = aLength;
  let n = bLength;
  while (m > 0 && n > 0 && a[aFrom] === b[bFrom]) {
    aFrom++;
    bFrom++;
    m--;
    n--;
  }
  while (m > 0 && n > 0 && a[aFrom + m - 1] === b[bFrom + n - 1]) {
    m--;
    n--;
  }
  let before = ROW_A;
  let previous = ROW_B;
  let current = ROW_C;
  previous[0] = 0;
  for (let j = 1; j <= n; j++) {
    previous[j] = (previous[j - 1] as number) + (dropB[b[bFrom + j - 1] as number] as number);
  }
  let leastBefore = 0;
  for (let i = 1; i <= m; i++) {
    const sound = a[aFrom + i - 1] as number;
    const soundBefore = i > 1 ? (a[aFrom + i - 2] as number) : -1;
    const base = sound * SOUND_COUNT;
    const dropped = dropA[sound] as number;
    let left = (previous[0] as number) + dropped;
    current[0] = left;
    let least = left;
    let otherBefore = -2;
    for (let j = 1; j <= n; j++) {
      const other = b[bFrom + j - 1] as number;
      let cost = (previous[j - 1] as number) + (replace[base + other] as number);
      const deleted = (previous[j] as number) + dropped;
      if (deleted < cost) cost = deleted;
      const inserted = left + (dropB[other] as number);
      if (inserted < cost) cost = inserted;
      if (sound === otherBefore && other === soundBefore) {
        const swapped = (before[j - 2] as number) + SWAP_COST;
        if (swapped < cost) cost = swapped;
      }
      current[j] = left = cost;
      if (cost < least) least = cost;
      otherBefore = other;
    }
    if (least > limit && leastBefore > limit) return Infinity;
    leastBefore = least;
    const spare = before;
    before = previous;
    previous = current;
    current = spare;
  }
  return previous[n] as number;
}
