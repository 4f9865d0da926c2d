import { DatePrecision } from '../model/enums';

/** A date as far as it is known: first and last possible day, inclusive, or neither when the text was no date. */
export interface PartialDate {
  readonly precision: DatePrecision;
  readonly earliest?: string;
  readonly latest?: string;
  readonly circa: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a date as any of the lists prints it, keeping what is known and no more: `28 Oct 1994`, `Oct 1994`, `1994`,
 * `circa 1976`, `1960 to 1962`, `between 1960 and 1962`, `1994-10-28`, `1994-10`, `28/10/1994` (day first, as the UK
 * prints), `00/00/1980`, `dd/09/1958`. A day that the calendar lacks, or any other text, is `UNKNOWN`.
 */
export function parsePartialDate(printed: string): PartialDate {
  const text = printed.trim().toLowerCase();
  const circa = CIRCA.test(text);
  const plain = text.replace(CIRCA, ' ').trim();
  const range = plain.match(RANGE);
  const span = range ? joinSpans(parseSpan(range[1] ?? ''), parseSpan(range[2] ?? '')) : parseSpan(plain);
  if (span === undefined) return { precision: DatePrecision.UNKNOWN, circa };
  return { precision: span.precision, earliest: span.earliest, latest: span.latest, circa };
}

/**
 * A full day as any of the lists prints it, as `YYYY-MM-DD`; undefined for anything less than a day. Time and zone
 * after an ISO date are left off: the publisher's own calendar day is what counts.
 */
export function parseDay(printed: string | undefined): string | undefined {
  if (printed === undefined) return undefined;
  const date = parsePartialDate(
    printed.trim().replace(/^(\d{4}-\d{2}-\d{2})(?:t.*|z|[+-]\d{2}:\d{2}.*|\s.*)$/i, '$1'),
  );
  return date.precision === DatePrecision.DAY ? date.earliest : undefined;
}

const CIRCA = /\b(?:circa|approximately|approx\.?|about|c\.|ca\.)(?=\s|\d|$)/;
const RANGE =
  /^(?:between\s+|from\s+)?(.+?)(?:\s+to\s+|\s+and\s+|\s*[–—]\s*|(?<=\d{4})\s*-\s*(?=\d{4}$))(.+)$/;

interface Span {
  precision: DatePrecision;
  earliest: string;
  latest: string;
}

function parseSpan(text: string): Span | undefined {
  const iso = text.match(/^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/);
  if (iso) return span(iso[1], iso[2], iso[3]);
  const slashed = text.match(/^(\d{1,2}|dd)[/.](\d{1,2}|mm)[/.](\d{4})$/);
  if (slashed) return span(slashed[3], slashed[2], slashed[1]);
  const worded = text.match(/^(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]+)?([a-z]{3,9})\.?[\s-]+(\d{4})$/);
  if (worded) {
    const month = MONTHS.indexOf((worded[2] ?? '').slice(0, 3)) + 1;
    return month === 0 ? undefined : span(worded[3], String(month), worded[1]);
  }
  return undefined;
}

/** `0`, `00`, `dd`, `mm` and absent all mean that the publisher does not know. */
function span(yearText?: string, monthText?: string, dayText?: string): Span | undefined {
  const year = Number(yearText);
  const month = known(monthText);
  const day = month === undefined ? undefined : known(dayText);
  // No listed subject was born, nor list published, outside these years: 0000 and 9999 are placeholders.
  if (year < 1600 || year > 2200) return undefined;
  if (month === undefined)
    return { precision: DatePrecision.YEAR, earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const lastDay = month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day === undefined && lastDay > 0) {
    return {
      precision: DatePrecision.MONTH,
      earliest: isoDay(year, month, 1),
      latest: isoDay(year, month, lastDay),
    };
  }
  if (day === undefined || day > lastDay) return undefined;
  return {
    precision: DatePrecision.DAY,
    earliest: isoDay(year, month, day),
    latest: isoDay(year, month, day),
  };
}

function known(text: string | undefined): number | undefined {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : undefined;
}

function joinSpans(from: Span | undefined, to: Span | undefined): Span | undefined {
  if (from === undefined || to === undefined || from.earliest > to.latest) return undefined;
  return { precision: DatePrecision.RANGE, earliest: from.earliest, latest: to.latest };
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
