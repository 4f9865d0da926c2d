import { NationalityKind } from '../../model/enums';
import type { AddressDraft, BirthPlaceDraft, NationalityDraft } from '../../model/entry-draft';
import { enumeratedItems } from '../enumerated';
import { qualifiedCountry } from '../qualified-country';
import { defined, joinText } from '../text';
import { child, childText, children, type XmlElement } from '../xml';
import { unText } from './un-text';

/** INDIVIDUAL_ADDRESS and ENTITY_ADDRESS. An address that is nothing but a NOTE is that note. */
export function unAddresses(entry: XmlElement): AddressDraft[] {
  return [...children(entry, 'INDIVIDUAL_ADDRESS'), ...children(entry, 'ENTITY_ADDRESS')].flatMap(
    (element) => {
      const place = placeOf(element);
      const postalCode = unText(childText(element, 'ZIP_CODE'));
      const note = unText(childText(element, 'NOTE'));
      const text = joinText([place.street, place.city, place.region, postalCode, place.countryText]);
      if (text === undefined) return note === undefined ? [] : [{ text: note }];
      return [defined({ text, ...place, postalCode, note })];
    },
  );
}

/** INDIVIDUAL_PLACE_OF_BIRTH, and the places printed inside INDIVIDUAL_ALIAS. */
export function unBirthPlaces(entry: XmlElement): BirthPlaceDraft[] {
  const own = children(entry, 'INDIVIDUAL_PLACE_OF_BIRTH').flatMap((element) => {
    const { street, ...place } = placeOf(element);
    const note = unText(childText(element, 'NOTE'));
    const text = joinText([street, place.city, place.region, place.countryText]);
    if (text === undefined) return note === undefined ? [] : [{ text: note }];
    return [{ ...place, text: note === undefined ? text : `${text} (${note})` }];
  });
  const underAliases = children(entry, 'INDIVIDUAL_ALIAS').flatMap((alias) => {
    const city = unText(childText(alias, 'CITY_OF_BIRTH'));
    const countryText = unText(childText(alias, 'COUNTRY_OF_BIRTH'));
    const text = joinText([city, countryText]);
    if (text === undefined) return [];
    return [
      defined({
        text,
        city,
        ...(countryText === undefined ? {} : qualifiedCountry(countryText)),
        locator: 'INDIVIDUAL_ALIAS',
      }),
    ];
  });
  return [...own, ...underAliases];
}

/** NATIONALITY and the older NATIONALITY2. */
export function unNationalities(entry: XmlElement): NationalityDraft[] {
  const values = children(child(entry, 'NATIONALITY'), 'VALUE').map((value) => value.text);
  return [...values, childText(entry, 'NATIONALITY2')]
    .flatMap((value) => enumeratedItems(unText(value) ?? ''))
    .map((countryText) => defined({ kind: NationalityKind.NATIONALITY, ...qualifiedCountry(countryText) }));
}

interface Place {
  street?: string;
  city?: string;
  region?: string;
  country?: string;
  countryText?: string;
}

function placeOf(element: XmlElement): Place {
  const countryText = unText(childText(element, 'COUNTRY'));
  return defined({
    street: unText(childText(element, 'STREET')),
    city: unText(childText(element, 'CITY')),
    region: unText(childText(element, 'STATE_PROVINCE')),
    ...(countryText === undefined ? {} : qualifiedCountry(countryText)),
  });
}
