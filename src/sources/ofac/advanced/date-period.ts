import { child, childText, type XmlElement } from '../../xml';

/** Year, month, day as `YYYY-MM-DD`: `Date`, `DateOfIssue`, `From` and `To` of the ADVANCED XML. */
export function advancedDay(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const [year, month, day] = ['Year', 'Month', 'Day'].map((name) => Number(childText(element, name)));
  if (!year || !month || !day) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * A `DatePeriod` in the words OFAC prints for it in its other formats: `28 Oct 1994`, `Oct 1994`, `1994`,
 * `circa 1976`, `1960 to 1962`, `01 Jan 1960 to 12 Mar 1962`. ADVANCED XML prints only the first and last day it can
 * be; a period that is exactly a month or a year was entered as one. Undefined when nothing is said.
 */
export function datePeriodText(period: XmlElement | undefined): string | undefined {
  if (period === undefined) return undefined;
  const start = boundary(child(period, 'Start'));
  const end = boundary(child(period, 'End')) ?? start;
  if (start === undefined || end === undefined) return undefined;
  const circa = start.approximate || end.approximate ? 'circa ' : '';
  return (
    circa +
    (openBoundary(start) || openBoundary(end) ? betweenBoundaries(start, end) : span(start.from, end.to))
  );
}

interface Boundary {
  readonly from: string;
  readonly to: string;
  readonly approximate: boolean;
}

function boundary(element: XmlElement | undefined): Boundary | undefined {
  if (element === undefined) return undefined;
  const first = advancedDay(child(element, 'From'));
  const last = advancedDay(child(element, 'To'));
  const from = first ?? last;
  const to = last ?? first;
  if (from === undefined || to === undefined) return undefined;
  return { from, to, approximate: element.attributes['Approximate'] === 'true' };
}

/** A boundary that is itself a stretch of time: how a period from some day in 1960 to some day in 1962 is held. */
function openBoundary(one: Boundary): boolean {
  return one.from !== one.to;
}

function betweenBoundaries(start: Boundary, end: Boundary): string {
  const [first, last] = [span(start.from, start.to), span(end.from, end.to)];
  return first === last ? first : `${first} to ${last}`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function span(from: string, to: string): string {
  if (from === to) return dayText(from);
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return range(from.slice(0, 4), to.slice(0, 4));
  if (from.endsWith('-01') && to === lastDayOfMonth(to)) return range(monthText(from), monthText(to));
  return range(dayText(from), dayText(to));
}

function range(first: string, last: string): string {
  return first === last ? first : `${first} to ${last}`;
}

function dayText(day: string): string {
  return `${day.slice(8)} ${monthText(day)}`;
}

function monthText(day: string): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1] ?? day.slice(5, 7)} ${day.slice(0, 4)}`;
}

function lastDayOfMonth(day: string): string {
  const days = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();
  return `${day.slice(0, 8)}${String(days).padStart(2, '0')}`;
}
