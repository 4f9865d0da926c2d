import { outsideBirths } from './birth-bounds';
import { isPartialDay } from './calendar-day';

/*
 * Birth dates as files of customers write them, as the API takes them. What may be two days is not read: 03/04/1980 is a day
 * in March to some and in April to others.
 */

/** Forms that are read, for people. */
export const DAY_FORMS =
  '1994, 1994-10, 1994-10-28, 19941028, 28.10.1994, 28 Oct 1994, October 28, 1994, or 28/10/1994 where it can be one day only';

/**
 * `1974`, `1974-3`, `1974-03-05`, with slashes or dots as well, and `19740305`; `5.3.1974`, where dots put the day first;
 * `23 Nov 1962`, `Nov 1962` and `November 23, 1962`. With the year last behind slashes or hyphens, as in 31/12/1970, the day
 * that it is whichever of the first two numbers is the month. A time of day is left out. Padded to two digits; undefined for
 * a day that no calendar has or nobody was born on, and for what could be two.
 */
export function readDay(cell: string): string | undefined {
  const days = daysOf(cell);
  const [day = ''] = days;
  return days.length === 1 && outsideBirths(day) === undefined ? day : undefined;
}

/** Why a cell is not read as a birth date, without repeating it; undefined where it is. */
export function dayProblem(cell: string): string | undefined {
  if (cell === '') return 'nothing';
  const [day, other] = daysOf(cell);
  if (other !== undefined) return 'one that can be two days';
  if (day !== undefined) return outsideBirths(day);
  return readings(cell).length > 0 ? 'one that the calendar does not have' : 'another form';
}

/** The days of the calendar that a cell may mean. */
const daysOf = (cell: string): string[] => [...new Set(readings(cell).filter(isPartialDay))];

/** What a cell may mean as a year, month and day, whether the calendar has it or not. */
const readings = (cell: string): string[] => readingsOf(withoutTime(cell)).map(padded);

function readingsOf(cell: string): string[] {
  if (YEAR_FIRST.test(cell)) return [cell.replace(/[/.]/g, '-')];
  const run = IN_ONE.exec(cell)?.groups;
  if (run !== undefined) return [joined(run)];
  const worded = (WORDED.exec(cell) ?? MONTH_FIRST.exec(cell))?.groups;
  if (worded !== undefined) {
    const month = monthOf(worded['month'] ?? '');
    return month === 0 ? [] : [joined({ ...worded, month: String(month) })];
  }
  const { one = '', mark, other = '', year } = YEAR_LAST.exec(cell)?.groups ?? {};
  if (year === undefined) return [];
  const dayFirst = `${year}-${other}-${one}`;
  // With dots the month comes first only where there is no other way to read it.
  return mark === '.' && isPartialDay(padded(dayFirst)) ? [dayFirst] : [dayFirst, `${year}-${one}-${other}`];
}

/**
 * A day without the time that databases and spreadsheets write behind it. With a zone it stays, unless it is midnight: evening
 * in one zone is the next day in another, and the day that was meant is not told; nor is it by 24:00. What is no time of a
 * clock says that the cell is something else.
 */
function withoutTime(cell: string): string {
  const { day, midnight, zone } = TIMED.exec(cell)?.groups ?? {};
  return day === undefined || (zone !== undefined && midnight === undefined) ? cell : day;
}

const joined = ({ year = '', month = '', day }: Readonly<Record<string, string | undefined>>): string =>
  [year, month, ...(day === undefined ? [] : [day])].join('-');

const padded = (day: string): string => day.replace(/-(\d)(?=-|$)/g, '-0$1');

const TIMED =
  /^(?<day>.*\d)(?:T| +)(?:(?<midnight>00:00(?::00(?:\.0+)?)?)|(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?: ?[AP]M)?) ?(?<zone>Z|[+-]\d{2}:?\d{2})?$/i;
const YEAR_FIRST = /^\d{4}(?:(?<mark>[-/.])\d{1,2}(?:\k<mark>\d{1,2})?)?$/;
const IN_ONE = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;
const YEAR_LAST = /^(?<one>\d{1,2})(?<mark>[/.-])(?<other>\d{1,2})\k<mark>(?<year>\d{4})$/;
const WORDED = /^(?:(?<day>\d{1,2})\.?[ -])?(?<month>[a-z]{3,9})\.?,?[ -](?<year>\d{4})$/i;
const MONTH_FIRST = /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{4})$/i;

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** The number of a month by its English name or the beginning of it; 0 where there is none. */
const monthOf = (name: string): number =>
  1 + MONTHS.findIndex((month) => month.startsWith(name.toLowerCase()));
