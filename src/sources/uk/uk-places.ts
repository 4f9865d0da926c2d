import { NationalityKind } from '../../model/enums';
import type { AddressDraft, BirthPlaceDraft, NationalityDraft } from '../../model/entry-draft';
import { qualifiedCountry } from '../qualified-country';
import { defined, joinText } from '../text';
import { packedValues, pairedValues } from './numbered-values';

/** One address of up to six lines. What each line holds is not said, so only the whole is kept. */
export function ukAddress(
  lines: readonly (string | undefined)[],
  postalCode: string | undefined,
  country: string | undefined,
): AddressDraft[] {
  const text = joinText([...lines, postalCode, country]);
  if (text === undefined) return [];
  return [defined({ text, postalCode, ...(country === undefined ? {} : qualifiedCountry(country)) })];
}

/** Towns and countries of birth, which number one another: `(1) Kabul (2) Herat` with `(1)-(2) Afghanistan`. */
export function ukBirthPlaces(town: string | undefined, country: string | undefined): BirthPlaceDraft[] {
  return pairedValues(town, country).flatMap(({ narrow, wide }) => {
    const text = joinText([narrow, wide]);
    if (text === undefined) return [];
    return [defined({ text, city: narrow, ...(wide === undefined ? {} : qualifiedCountry(wide)) })];
  });
}

/** Nationalities, printed as countries, as adjectives, or as citizenships. */
export function ukNationalities(printed: string | undefined): NationalityDraft[] {
  return packedValues(printed).map((value) => ({
    kind: / citizenship$/i.test(value) ? NationalityKind.CITIZENSHIP : NationalityKind.NATIONALITY,
    ...qualifiedCountry(value),
  }));
}
