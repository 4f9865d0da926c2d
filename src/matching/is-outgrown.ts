/** When the loose part outgrows this share of the packed part, it is packed in. */
const LOOSE_SHARE = 0.25;
const LOOSE_LEAST = 20_000;

/** Whether the loose part of what is mostly packed should be packed in, by how much there is of each. */
export const isOutgrown = (packed: number, loose: number): boolean =>
  packed === 0 || loose > Math.max(LOOSE_LEAST, packed * LOOSE_SHARE);
