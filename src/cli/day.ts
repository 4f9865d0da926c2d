import { isDay } from '../model/calendar-day';
import { DesignataError } from '../model/errors';

/** Reads the value of an option that takes a day. */
export function dayOption(name: string): (text: string) => string {
  return (text) => {
    if (isDay(text)) return text;
    throw new DesignataError('BAD_USER_INPUT', `${name}: expected a day as YYYY-MM-DD, came ${text}.`);
  };
}

/** Reads the value of an option that takes a day, a month or a year. */
export function partialDayOption(name: string): (text: string) => string {
  return (text) => {
    if (isPartialDay(text)) return text;
    throw new DesignataError(
      'BAD_USER_INPUT',
      `${name}: expected a date as YYYY, YYYY-MM or YYYY-MM-DD, came ${text}.`,
    );
  };
}

/** YYYY, YYYY-MM or YYYY-MM-DD, and a day that the calendar has. */
export function isPartialDay(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
