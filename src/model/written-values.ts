import { alpha3ToAlpha2 } from 'i18n-iso-countries';
import { isPartialDay } from './calendar-day';
import { countryCode } from './countries';
import { Gender, PartyKind } from './enums';

/*
 * What files of customers write, as the API takes it. Each reader answers undefined for what it cannot read for certain:
 * 03/04/1980 is a day in March to some and in April to others.
 */

/**
 * `1974`, `1974-3`, `1974-03-05`: padded to two digits; undefined for a day that no calendar has. With the year last, as in
 * 31/12/1970, the day that it is whichever of the first two numbers is the month; undefined where it could be two.
 */
export function readDay(cell: string): string | undefined {
  const { one, other, year } = YEAR_LAST.exec(cell)?.groups ?? {};
  const written = year === undefined ? [cell] : [`${year}-${other}-${one}`, `${year}-${one}-${other}`];
  const padded = written.map((day) => day.replace(/-(\d)(?=-|$)/g, '-0$1'));
  const days = new Set(padded.filter(isPartialDay));
  return days.size === 1 ? [...days][0] : undefined;
}

const YEAR_LAST = /^(?<one>\d{1,2})(?<mark>[/.-])(?<other>\d{1,2})\k<mark>(?<year>\d{4})$/;

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
]);

/** A value of `PartyKind` in any case, or what labelled data call people and bodies (FollowTheMoney's schemas). */
export const readKind = (cell: string): PartyKind | undefined => KINDS.get(cell.toUpperCase());

/** The ISO 3166-1 alpha-2 code of a country given by a code of two or three letters, in any case, or by a name. */
export function readCountry(cell: string): string | undefined {
  const code = /^[a-z]{2,3}$/i.test(cell) ? cell.toUpperCase() : cell;
  return countryCode(code) ?? (code.length === 3 ? alpha3ToAlpha2(code) : undefined);
}
