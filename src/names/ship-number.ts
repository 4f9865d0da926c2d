/** A ship's number where it is called one, in brackets or not: TABUK (IMO 9005235). */
const SHIP_NUMBER = /[([{]?\s*\bIMO(?:[\s.:-]*(?:number|no|nr)\b)?[\s.:#№-]*(\d{7})(?!\d)\s*[)\]}]?/i;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The IMO number that is written into a name, its digits alone; undefined where there is none. */
export const shipNumberIn = (name: string): string | undefined => SHIP_NUMBER.exec(name)?.[1];

/** A name without the IMO number that is written into it, which is no word of it; the number where that is all there is. */
export function withoutShipNumber(name: string): string {
  const rest = name.replace(SHIP_NUMBER, ' ');
  return LETTER_OR_DIGIT.test(rest) ? rest : name;
}
