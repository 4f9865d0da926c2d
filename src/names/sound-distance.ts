import { MAX_SOUNDS, SOUND_COUNT } from './sounds';
import { SWAP_COST, type SoundCosts } from './sound-costs';

const WIDTH = MAX_SOUNDS * 4 + 2;
const ROW_A = new Int32Array(WIDTH);
const ROW_B = new Int32Array(WIDTH);
const ROW_C = new Int32Array(WIDTH);
/** More than any two words are apart. */
export const FARTHEST = 1 << 28;

/**
 * The least cost of turning one word's sounds into the other's (Damerau-Levenshtein with weighted sounds), in parts of
 * `ONE_SOUND`; or `FARTHEST` as soon as it must exceed `limit`. What begins or ends both words alike is passed over. The
 * words are stretches of pools, so that an index need not cut them out. Reuses three rows: never allocates.
 */
export function soundDistance(
  a: Uint8Array,
  aStart: number,
  aLength: number,
  b: Uint8Array,
  bStart: number,
  bLength: number,
  { replace, dropA, dropB }: SoundCosts,
  limit: number,
): number {
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
  let sum = 0;
  previous[0] = 0;
  for (let j = 1; j <= n; j++) {
    sum += dropB[b[bFrom + j - 1] as number] as number;
    previous[j] = sum;
  }
  let leastBefore = 0;
  let soundBefore = -1;
  for (let i = 1; i <= m; i++) {
    const sound = a[aFrom + i - 1] as number;
    const base = sound * SOUND_COUNT;
    const dropped = dropA[sound] as number;
    let diagonal = previous[0] as number;
    let cost = diagonal + dropped;
    current[0] = cost;
    let least = cost;
    let otherBefore = -2;
    for (let j = 1; j <= n; j++) {
      const other = b[bFrom + j - 1] as number;
      const inserted = cost + (dropB[other] as number);
      cost = lesser(diagonal + (replace[base + other] as number), inserted);
      diagonal = previous[j] as number;
      cost = lesser(cost, diagonal + dropped);
      if (other === soundBefore && sound === otherBefore)
        cost = lesser(cost, (before[j - 2] as number) + SWAP_COST);
      current[j] = cost;
      least = lesser(least, cost);
      otherBefore = other;
    }
    if (least > limit && leastBefore > limit) return FARTHEST;
    leastBefore = least;
    soundBefore = sound;
    const spare = before;
    before = previous;
    previous = current;
    current = spare;
  }
  return previous[n] as number;
}

/** The lesser of two whole numbers, without a branch that could be mispredicted: half the time of the whole. */
function lesser(a: number, b: number): number {
  const apart = a - b;
  return (b + (apart & (apart >> 31))) | 0;
}
