import type { AddressDraft } from '../../model/entry-draft';
import { defined, joinText } from '../text';
import { ofacCountry } from './ofac-text';

/** The parts of an address, clean and in OFAC's words, as far as a format tells them apart. */
export interface PrintedAddress {
  /** The street lines, in order. A flat file prints them as one. */
  readonly street: readonly (string | undefined)[];
  readonly city?: string | undefined;
  readonly region?: string | undefined;
  readonly postalCode?: string | undefined;
  /** City, region and postal code as a flat file joins them: `Rome, RM 00187`. */
  readonly cityLine?: string | undefined;
  readonly country?: string | undefined;
  readonly note?: string | undefined;
  readonly locator?: string;
}

/**
 * The address, its `text` the same whichever format prints it: OFAC joins street lines by commas, city and region by a
 * comma, and the postal code by a blank. City, region and postal code alone are only given where the format has them
 * apart; they cannot be had back from a flat file's line for certain. Undefined where nothing is printed, as in the
 * flat files' placeholder row of an entry without address.
 */
export function addressDraft(printed: PrintedAddress): AddressDraft | undefined {
  const street = joinText(printed.street);
  const cityLine =
    printed.cityLine ?? joinText([joinText([printed.city, printed.region]), printed.postalCode], ' ');
  const text = joinText([street, cityLine, printed.country]);
  if (text === undefined) return undefined;
  const { city, region, postalCode, note, locator } = printed;
  return defined({ text, street, city, region, postalCode, note, locator, ...ofacCountry(printed.country) });
}
