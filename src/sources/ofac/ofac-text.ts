import { countryCode } from '../../model/countries';
import { cleanText } from '../text';

/**
 * One printed value as all of OFAC's formats agree to print it: clean, and with `'` for every `"`. The flat files
 * quote their values with `"` and therefore print `'` inside them; the XML of the same publication keeps `"`.
 */
export function ofacText(printed: string | undefined): string | undefined {
  return cleanText(printed?.replaceAll('"', "'"));
}

/** A country or area as OFAC prints it, with the ISO code where the words name one present country. */
export interface OfacCountry {
  readonly country?: string;
  readonly countryText: string;
}

/** Reads `Iran`, `Korea, North`, `Region: Gaza`; undefined only when nothing is printed. */
export function ofacCountry(printed: string | undefined): OfacCountry | undefined {
  const countryText = ofacText(printed);
  if (countryText === undefined) return undefined;
  const country = countryCode(countryText.replace(/^Region: /, ''));
  return country === undefined ? { countryText } : { country, countryText };
}

/** Whether the words name a country or area in OFAC's usage, present or past: how a remark's `(Iran)` is told from `(Air)`. */
export function isOfacCountry(text: string): boolean {
  return AREAS.has(text) || text.startsWith('Region: ') || countryCode(text) !== undefined;
}

/** OFAC's own words for areas without an ISO code. */
const AREAS: ReadonlySet<string> = new Set([
  'undetermined',
  'Czechoslovakia',
  'Netherlands Antilles',
  'Serbia and Montenegro',
  'Soviet Union',
  'Union of Soviet Socialist Republics',
  'Yugoslavia',
]);

const ABBREVIATION =
  /(?:^|[\s(.,&'-])(?:\p{L}\.){2,}$|(?:^|\s)(?:co|corp|inc|ltd|st|jr|sr|dr|gen|col|bros|int'l|etc)\.$/iu;

/**
 * The text without the full stop that ends a whole remark; an abbreviation's own (`S.A.`, `Ltd.`) stays. OFAC prints
 * one stop where both fall together, so what cannot be told apart is read as the abbreviation's.
 */
export function withoutFinalStop(text: string): string {
  return text.endsWith('.') && !ABBREVIATION.test(text) ? text.slice(0, -1).trimEnd() : text;
}
