import type { AddressDraft, BirthPlaceDraft, NationalityDraft } from '../../model/entry-draft';
import { NationalityKind } from '../../model/enums';
import { countryCode } from '../../model/countries';
import { enumeratedItems } from '../enumerated';
import { defined } from '../text';

/** Several addresses stand in one cell as `a) … b) …` or parted by semicolons. */
export function addressesOf(cell: string): AddressDraft[] {
  return placesOf(cell).map((text) => defined({ text, ...countryAtEnd(text) }));
}

export function birthPlacesOf(cell: string): BirthPlaceDraft[] {
  return placesOf(cell).map((text) => defined({ text, ...countryAtEnd(text) }));
}

function placesOf(cell: string): string[] {
  return enumeratedItems(cell)
    .flatMap((item) => item.split(/\s*;\s*/))
    .map((text) => text.replace(/^(?:POB|Address(?:es)?):\s*/i, '').replace(/[\s,;]+$/, ''))
    .filter((text) => text !== '');
}

/** The country a place ends in, after a comma or a postal code; the list has no column for it. */
function countryAtEnd(place: string): { country?: string; countryText?: string } {
  const last = place
    .replace(/\([^)]*\)\s*$/, '')
    .split(',')
    .at(-1)
    ?.replace(/^[\s.]+|[\s.]+$/g, '');
  const candidates = [last, /\d\s+([A-Z][A-Za-z ]+)$/.exec(last ?? '')?.[1]];
  const countryText = candidates.find((text) => countryCode(text) !== undefined);
  return countryText === undefined ? {} : defined({ country: countryCode(countryText), countryText });
}

/** `Russian and Ukrainian`, `a) French b) Tunisian`; but `Trinidad and Tobago` is one country. */
export function citizenshipsOf(cell: string): NationalityDraft[] {
  const texts = enumeratedItems(cell).flatMap((item) => item.split(/\s*[,;/]\s*(?![^(]*\))/));
  return texts.flatMap(splitAnd).flatMap((text) => {
    const [, countryText = text, note] = /^(.*?)\s*\((.*)\)$/.exec(text) ?? [];
    if (countryText === '') return [];
    return [defined({ kind: NationalityKind.CITIZENSHIP, country: citizen(countryText), countryText, note })];
  });
}

function splitAnd(text: string): string[] {
  if (citizen(text) !== undefined) return [text.trim()];
  const sides = text.split(/\s+and\s+/).map((side) => side.trim());
  return sides.every((side) => citizen(side) !== undefined) ? sides : [text.trim()];
}

function citizen(text: string): string | undefined {
  return countryCode(text) ?? DEMONYMS[text.trim().toLowerCase()];
}

/** The words for citizens that the list prints, misspellings included, beside names of countries. */
const DEMONYMS: Readonly<Record<string, string>> = {
  afghani: 'AF',
  algerian: 'DZ',
  australian: 'AU',
  azerbaijani: 'AZ',
  belarusian: 'BY',
  belarussian: 'BY',
  british: 'GB',
  bulgarian: 'BG',
  chinese: 'CN',
  egyptian: 'EG',
  filipino: 'PH',
  french: 'FR',
  georgian: 'GE',
  german: 'DE',
  indonesian: 'ID',
  iranian: 'IR',
  iraqi: 'IQ',
  israeli: 'IL',
  jordanian: 'JO',
  kazakhstani: 'KZ',
  kuwaiti: 'KW',
  lebanese: 'LB',
  libyan: 'LY',
  malian: 'ML',
  mauritanian: 'MR',
  mauritian: 'MU',
  moldovan: 'MD',
  moroccan: 'MA',
  nigerian: 'NG',
  'north korean': 'KP',
  norwegian: 'NO',
  pakistani: 'PK',
  qatari: 'QA',
  russian: 'RU',
  rwandan: 'RW',
  'saudi arabian': 'SA',
  senegalese: 'SN',
  slovak: 'SK',
  somali: 'SO',
  'state of palestine': 'PS',
  sudanese: 'SD',
  syrian: 'SY',
  tunisian: 'TN',
  turkish: 'TR',
  ugandan: 'UG',
  ukrainian: 'UA',
  ukranian: 'UA',
  'united kingdom of great britain': 'GB',
  'united kingdom of great britain and northern ireland': 'GB',
  uzbek: 'UZ',
  uzbekistani: 'UZ',
  yemeni: 'YE',
};
