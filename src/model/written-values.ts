import { alpha3ToAlpha2 } from 'i18n-iso-countries';
import { isPartialDay } from './calendar-day';
import { countryCode } from './countries';
import { Gender, PartyKind } from './enums';

/*
 * What files of customers write, as the API takes it. Each reader answers undefined for what it cannot read for certain:
 * 03/04/1980 is a day in March to some and in April to others.
 */

/**
 * `1974`, `1974-3`, `1974-03-05`, with slashes or dots as well; `5.3.1974`, where dots put the day first; `23 Nov 1962` and
 * `Nov 1962`. With the year last behind slashes or hyphens, as in 31/12/1970, the day that it is whichever of the first two
 * numbers is the month. Padded to two digits; undefined for a day that no calendar has, and for what could be two.
 */
export function readDay(cell: string): string | undefined {
  const days = new Set(readings(cell).map(padded).filter(isPartialDay));
  return days.size === 1 ? [...days][0] : undefined;
}

/** What days a cell may mean, as year, month and day. */
function readings(cell: string): string[] {
  const worded = WORDED.exec(cell)?.groups;
  if (worded !== undefined) {
    const { day, month = '', year = '' } = worded;
    return [[year, monthOf(month), ...(day === undefined ? [] : [day])].join('-')];
  }
  const { one = '', mark, other = '', year } = YEAR_LAST.exec(cell)?.groups ?? {};
  if (year === undefined) return [YEAR_FIRST.test(cell) ? cell.replace(/[/.]/g, '-') : cell];
  const dayFirst = `${year}-${other}-${one}`;
  // With dots the month comes first only where there is no other way to read it.
  return mark === '.' && isPartialDay(padded(dayFirst)) ? [dayFirst] : [dayFirst, `${year}-${one}-${other}`];
}

const padded = (day: string): string => day.replace(/-(\d)(?=-|$)/g, '-0$1');

const YEAR_FIRST = /^\d{4}(?<mark>[/.])\d{1,2}(?:\k<mark>\d{1,2})?$/;
const YEAR_LAST = /^(?<one>\d{1,2})(?<mark>[/.-])(?<other>\d{1,2})\k<mark>(?<year>\d{4})$/;
const WORDED = /^(?:(?<day>\d{1,2})\.?[ -])?(?<month>[a-z]{3,9})\.?,?[ -](?<year>\d{4})$/i;

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** The number of a month by its English name or the beginning of it; 0 where there is none. */
const monthOf = (name: string): number =>
  1 + MONTHS.findIndex((month) => month.startsWith(name.toLowerCase()));

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
