import { BIRTH_BOUNDS, outsideBirths } from '../model/birth-bounds';
import { isOutsideCalendar, isPartialDay } from '../model/calendar-day';
import { DesignataError } from '../model/errors';

/** The days a date of some precision can mean, both ends included, as `YYYY-MM-DD`. */
export interface DateSpan {
  readonly earliest: string;
  readonly latest: string;
}

/** What is asked of a birth date. */
export const PARTIAL_DATE_EXPECTED = `a birth date that the calendar has, ${BIRTH_BOUNDS}, as YYYY, YYYY-MM or YYYY-MM-DD`;

/** What came in place of a birth date, without repeating it, for a date is somebody's; undefined for a good one. */
export function dateProblem(text: string): string | undefined {
  if (isPartialDay(text)) return outsideBirths(text);
  return isOutsideCalendar(text) ? 'one that it does not have' : 'another form';
}

/**
 * Throws `BAD_USER_INPUT` for a birth date that `dateProblem` finds fault with.
 *
 * @param argument where the date stands in the question, for the error
 */
export function checkBirthDate(text: string, argument: string): void {
  const came = dateProblem(text);
  if (came === undefined) return;
  const message = `${argument}: expected ${PARTIAL_DATE_EXPECTED}, came ${came}.`;
  throw new DesignataError('BAD_USER_INPUT', message, { argument, expected: PARTIAL_DATE_EXPECTED, came });
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, of a question that has been checked. */
export function readPartialDate(text: string): DateSpan {
  const [year = '', month, day] = text.split('-');
  return {
    earliest: `${year}-${month ?? '01'}-${day ?? '01'}`,
    latest: `${year}-${month ?? '12'}-${day ?? '31'}`,
  };
}

/** A day as a number that orders and subtracts like days do, near enough for comparing years. */
export function dayNumber(date: string): number {
  const [year = '0', month = '1', day = '1'] = date.split('-');
  return Number(year) * 372 + (Number(month) - 1) * 31 + Number(day) - 1;
}

/** Days in a year of `dayNumber`. */
export const YEAR_OF_DAYS = 372;

/** The date a `dayNumber` came from, as `YYYY-MM-DD`. */
export function dateOfNumber(number: number): string {
  const year = Math.floor(number / YEAR_OF_DAYS);
  const rest = number - year * YEAR_OF_DAYS;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(Math.floor(rest / 31) + 1)}-${two((rest % 31) + 1)}`;
}
