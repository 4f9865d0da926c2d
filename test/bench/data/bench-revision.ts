/** The one revision that every bench entry holds in. */
export const BENCH_REVISION = 1;
