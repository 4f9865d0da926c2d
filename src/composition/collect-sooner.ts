import { setFlagsFromString } from 'node:v8';

/** How far the heap may grow beyond what lived at the last collection, percent, before V8 collects again. */
const GROWTH = 40;

/**
 * Has this process hold less garbage. V8 by itself lets a small heap grow to four times what lives in it: behind a few
 * thousand subscribers that is what the last thirty commits left, and takes a minute without work to be let go. It costs
 * a seventh more processor time while an edition is taken in. Holds from the next collection on.
 */
export function collectSooner(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
