/*
 * When somebody who is asked about may be born. What stands in files and forms for an unknown date (0001-01-01, 9999-12-31)
 * would lie years from every listed birth and halve the score of the very person.
 */

/** Nobody on a list, the dead among them, was born so early. */
const EARLIEST_YEAR = '1850';

/** What a birth date must be. */
export const BIRTH_BOUNDS = `from ${EARLIEST_YEAR} to today`;

/** Hours by which the day begins earlier somewhere than in UTC. */
const EARLIEST_ZONE = 14;

/** The latest day that has begun somewhere, as `YYYY-MM-DD`. */
function latestDay(): string {
  const now = new Date();
  now.setUTCHours(now.getUTCHours() + EARLIEST_ZONE);
  return now.toISOString().slice(0, 10);
}

/**
 * The days from which spreadsheets and databases count, and what is left of one where the month or the year alone is kept: a cell
 * of a file that holds one was empty where it came from. 1970-01-01 is one as well, and the birthday of thousands.
 */
const FIRST_DAYS: ReadonlySet<string> = new Set([
  ...['1899-12-30', '1899-12-31', '1900-01-01', '1904-01-01'],
  ...['1900', '1900-01'],
]);

/** Whether a date in a file more likely stands for an unknown one. Who types one birth date means it. */
export const isFiller = (day: string): boolean => FIRST_DAYS.has(day);

/** Why nobody who is asked about was born in a year, month or day; undefined where somebody may be. What passes once, always will. */
export function outsideBirths(day: string, today = latestDay()): string | undefined {
  if (day < EARLIEST_YEAR) return `one before ${EARLIEST_YEAR}`;
  // Of a year or month that has begun, as much as is said.
  return day > today.slice(0, day.length) ? 'one that has not come yet' : undefined;
}
