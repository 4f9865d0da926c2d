import { alpha3ToAlpha2 } from 'i18n-iso-countries';
import { countryCode } from './countries';
import { Gender, PartyKind } from './enums';

/*
 * What files of customers write, as the API takes it. Each reader answers undefined for what it cannot read for certain:
 * 03/04/1980 is a day in March to some and in April to others.
 */

/** `1974`, `1974-3`, `1974-03-05`: padded to two digits; undefined for a day that no calendar has. */
export function readDay(cell: string): string | undefined {
  const found = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(cell);
  if (!found) return undefined;
  const [, year = '', month, day] = found;
  const padded = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  const full = [...padded, '01', '01'].slice(0, 3).join('-');
  const date = new Date(`${full}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full);
  return exists ? padded.join('-') : undefined;
}

/** A value of `Gender` in any case, or its first letter where that says enough. */
export function readGender(cell: string): Gender | undefined {
  return { ...valuesByName(Gender), M: Gender.MALE, F: Gender.FEMALE }[cell.toUpperCase()];
}

/** A value of `PartyKind` in any case, or what labelled data call people and bodies (FollowTheMoney's schemas). */
export function readKind(cell: string): PartyKind | undefined {
  return {
    ...valuesByName(PartyKind),
    PERSON: PartyKind.INDIVIDUAL,
    COMPANY: PartyKind.ORGANIZATION,
    LEGALENTITY: PartyKind.ORGANIZATION,
  }[cell.toUpperCase()];
}

/** The ISO 3166-1 alpha-2 code of a country given by a code of two or three letters, in any case, or by a name. */
export function readCountry(cell: string): string | undefined {
  const code = /^[a-z]{2,3}$/i.test(cell) ? cell.toUpperCase() : cell;
  return countryCode(code) ?? (code.length === 3 ? alpha3ToAlpha2(code) : undefined);
}

const valuesByName = <Value extends string>(
  values: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.values(values).map((value) => [value.toUpperCase(), value]));
