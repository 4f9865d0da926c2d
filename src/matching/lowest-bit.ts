/** The place of the lowest bit that is set; -1 for none. */
export const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);
