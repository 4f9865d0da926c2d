import { Gender, PartyKind } from '../model/enums';
import { DesignataError } from '../model/errors';
import { isDay, isOutsideCalendar } from '../model/calendar-day';
import { BIRTH_BOUNDS } from '../model/birth-bounds';
import { DAY_FORMS, dayProblem, readDay } from '../model/written-dates';
import { readCountry, readGender, readKind } from '../model/written-values';

/*
 * What options take. Countries, kinds, genders and birth dates are written as in a customer file, so that what `screen`
 * reads can be given to `search`. Each reader throws `BAD_USER_INPUT` that names the option, what it takes and what came,
 * but for birth dates.
 */

type Reader<Value> = (text: string) => Value;

/** What the help of such an option ends with. */
export const MORE_THAN_ONCE = 'may be given more than once';

/** An option that may be given more than once. */
export function repeated<Value>(read: Reader<Value>): (text: string, before?: readonly Value[]) => Value[] {
  return (text, before = []) => [...before, read(text)];
}

export const textOption: Reader<string> = (text) => text;

export const dayOption = (name: string): Reader<string> =>
  option(name, 'a day as YYYY-MM-DD', (text) => (isDay(text) ? text : undefined));

/** A birth date. What came is not repeated, as a date is somebody's and what a command says ends up in logs. */
export const birthDateOption =
  (name: string): Reader<string> =>
  (text) => {
    const day = readDay(text);
    if (day !== undefined) return day;
    const expected = `a birth date ${BIRTH_BOUNDS}, as ${DAY_FORMS}`;
    throw badOption(name, `${name}: expected ${expected}; came ${dayProblem(text) ?? 'none'}.`);
  };

export const countryOption = (name: string): Reader<string> =>
  option(name, 'a country by its name or its code of two or three letters', readCountry);

/** What `--gender` takes, for people. */
export const GENDERS = namesOf(Gender);

export const genderOption = (name: string): Reader<Gender> => option(name, `one of ${GENDERS}`, readGender);

/** What `--kind` takes, for people. */
export const KINDS = namesOf(PartyKind);

export const kindOption = (name: string): Reader<PartyKind> => option(name, `one of ${KINDS}`, readKind);

export const numberOption = (name: string, from: number, to: number): Reader<number> =>
  option(name, `a number from ${from} to ${to}`, (text) => numberIn(text, from, to));

export const wholeNumberOption = (name: string, from: number, to: number): Reader<number> =>
  option(name, `a whole number from ${from} to ${to}`, (text) => {
    const number = numberIn(text, from, to);
    return Number.isInteger(number) ? number : undefined;
  });

function option<Value>(
  name: string,
  expected: string,
  read: (text: string) => Value | undefined,
): Reader<Value> {
  return (text) => {
    const value = read(text);
    if (value !== undefined) return value;
    const why = isOutsideCalendar(text) ? ', which the calendar does not have' : '';
    throw badOption(name, `${name}: expected ${expected}, came ${text || 'nothing'}${why}.`);
  };
}

const badOption = (option: string, message: string): DesignataError =>
  new DesignataError('BAD_USER_INPUT', message, { option });

function numberIn(text: string, from: number, to: number): number | undefined {
  const number = Number(text);
  return text.trim() !== '' && number >= from && number <= to ? number : undefined;
}

function namesOf(values: Readonly<Record<string, string>>): string {
  return Object.values(values)
    .map((value) => value.toLowerCase())
    .join(', ');
}
