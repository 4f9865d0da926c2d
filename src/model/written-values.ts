import { alpha3ToAlpha2 } from 'i18n-iso-countries';
import { countryCode } from './countries';
import { Gender, PartyKind } from './enums';

/* What files of customers write, as the API takes it. Each reader answers undefined for what it cannot read for certain. */

const valuesByName = <Value extends string>(values: Readonly<Record<string, Value>>) =>
  Object.values(values).map((value) => [value.toUpperCase(), value] as const);

const GENDERS = new Map([...valuesByName(Gender), ['M', Gender.MALE], ['F', Gender.FEMALE]]);

/** A value of `Gender` in any case, or its first letter where that says enough. */
export const readGender = (cell: string): Gender | undefined => GENDERS.get(cell.toUpperCase());

const KINDS = new Map([
  ...valuesByName(PartyKind),
  ['PERSON', PartyKind.INDIVIDUAL],
  ['COMPANY', PartyKind.ORGANIZATION],
  ['LEGALENTITY', PartyKind.ORGANIZATION],
  ['SHIP', PartyKind.VESSEL],
]);

/** A value of `PartyKind` in any case, or what customers and labelled data (FollowTheMoney's schemas) call people, bodies and vessels. */
export const readKind = (cell: string): PartyKind | undefined => KINDS.get(cell.toUpperCase());

/** The ISO 3166-1 alpha-2 code of a country given by a code of two or three letters, in any case, or by a name. */
export function readCountry(cell: string): string | undefined {
  const code = /^[a-z]{2,3}$/i.test(cell) ? cell.toUpperCase() : cell;
  return countryCode(code) ?? (code.length === 3 ? alpha3ToAlpha2(code) : undefined);
}
