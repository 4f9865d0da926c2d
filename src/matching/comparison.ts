import { TokenKind } from '../names/name-token';

/** Two numbers one keystroke apart may be a slip; any others are two numbers. */
const NEAR_NUMBER = 0.35;

/** How much two numbers agree, by value where they have one and else by their characters. */
export function numberSimilarity(
  aNumber: number,
  a: Uint8Array,
  aFrom: number,
  aLength: number,
  bNumber: number,
  b: Uint8Array,
  bFrom: number,
  bLength: number,
): number {
  if (aNumber >= 0 && aNumber === bNumber) return 1;
  let start = 0;
  const shorter = Math.min(aLength, bLength);
  while (start < shorter && a[aFrom + start] === b[bFrom + start]) start++;
  let end = 0;
  while (end < shorter - start && a[aFrom + aLength - 1 - end] === b[bFrom + bLength - 1 - end]) end++;
  const unlike = Math.max(aLength, bLength) - start - end;
  return unlike === 0 ? 1 : unlike === 1 ? NEAR_NUMBER : 0;
}

/** How two words may be compared, by what they do in their names. */
export const Comparison = { NEVER: 0, LIKENESS: 1, EXACT: 2, INITIAL: 3, NUMBER: 4 } as const;
export type Comparison = (typeof Comparison)[keyof typeof Comparison];

const KINDS = 8;
const COMPARISONS = new Uint8Array(KINDS * KINDS);
allow(TokenKind.NAME, TokenKind.NAME, Comparison.LIKENESS);
allow(TokenKind.NAME, TokenKind.GENERIC, Comparison.LIKENESS);
allow(TokenKind.GENERIC, TokenKind.GENERIC, Comparison.LIKENESS);
allow(TokenKind.TITLE, TokenKind.TITLE, Comparison.LIKENESS);
allow(TokenKind.PARTICLE, TokenKind.PARTICLE, Comparison.LIKENESS);
allow(TokenKind.TITLE, TokenKind.NAME, Comparison.EXACT);
allow(TokenKind.PARTICLE, TokenKind.NAME, Comparison.EXACT);
allow(TokenKind.PARTICLE, TokenKind.GENERIC, Comparison.EXACT);
allow(TokenKind.PARTICLE, TokenKind.INITIAL, Comparison.EXACT);
for (const kind of [TokenKind.ALONE, TokenKind.NAME, TokenKind.GENERIC, TokenKind.TITLE, TokenKind.PARTICLE])
  allow(TokenKind.ALONE, kind, Comparison.EXACT);
allow(TokenKind.NUMBER, TokenKind.NUMBER, Comparison.NUMBER);
allow(TokenKind.LEGAL_FORM, TokenKind.LEGAL_FORM, Comparison.EXACT);
allow(TokenKind.INITIAL, TokenKind.INITIAL, Comparison.INITIAL);
allow(TokenKind.INITIAL, TokenKind.NAME, Comparison.INITIAL);

function allow(a: TokenKind, b: TokenKind, comparison: Comparison): void {
  COMPARISONS[a * KINDS + b] = COMPARISONS[b * KINDS + a] = comparison;
}

/** How words of these kinds are compared. */
export const comparisonOf = (a: number, b: number): number => COMPARISONS[a * KINDS + b] as number;
