const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;
const DIGIT = /\p{Nd}/u;

/** A text with 0 to 9 in place of the digits of other scripts, Arabic and Devanagari among them. */
export const withPlainDigits = (text: string): string =>
  text.replace(OTHER_DIGIT, (digit) => String(valueOf(digit.codePointAt(0) ?? 0)));

/** Unicode has the ten digits of a script one after the other, and another sort of letters before them. */
function valueOf(code: number): number {
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}
