import { countryCode } from '../model/countries';
import { countryOfAdjective } from './nationality-adjectives';
import { defined } from './text';

/** A country as a list prints it, with what it says of the country behind or around it. */
export interface QualifiedCountry {
  readonly country?: string;
  readonly countryText: string;
}

/**
 * The country a printed text is about: `Afghanistan (since 2009)`, `In Syria as at June 2013`, `Libya (in custody)`,
 * `Iranian citizenship`, `Tunisian`. The words stay as they are; the code is the country's own, where there is one.
 */
export function qualifiedCountry(printed: string): QualifiedCountry {
  const bare = printed
    .replace(/\s*\(.*$/, '')
    .replace(/^in (.+?) (?:as at|since)\b.*$/i, '$1')
    .replace(/ citizenship$/i, '')
    .trim();
  const country = countryCode(printed) ?? countryCode(bare) ?? countryOfAdjective(bare);
  return defined({ countryText: printed, country });
}
