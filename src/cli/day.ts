import { isDay, isPartialDay } from '../model/calendar-day';
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
