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

/** Why nobody who is asked about was born in a year, month or day; undefined where somebody may be. What passes once, always will. */
export function outsideBirths(day: string, today = latestDay()): string | undefined {
  if (day < EARLIEST_YEAR) return `one before ${EARLIEST_YEAR}`;
  // Of a year or month that has begun, as much as is said.
  return day > today.slice(0, day.length) ? 'one that has not come yet' : undefined;
}
