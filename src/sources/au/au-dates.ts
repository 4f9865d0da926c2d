import type { BirthDateDraft } from '../../model/entry-draft';
import { DatePrecision } from '../../model/enums';
import { enumeratedItems } from '../enumerated';
import { parsePartialDate } from '../partial-date';

/** Which day a workbook calls zero: the last of 1899, or the first of 1904 (ECMA-376, part 1, 18.17.4.1). */
export interface DateSystem {
  readonly from1904: boolean;
}

const DAY_MS = 86_400_000;

/** A cell that is a day's serial number as `YYYY-MM-DD`; undefined for any other text. */
export function serialDay(cell: string | undefined, { from1904 }: DateSystem): string | undefined {
  if (cell === undefined || !/^\d{3,6}(?:\.\d+)?$/.test(cell)) return undefined;
  const serial = Math.floor(Number(cell));
  // The 1900 system has a 29 February that never was; days before it are not told apart, and no list has them.
  const zero = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(zero + serial * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** Numbers in this range are years: as serial days they would lie between 1904 and 1906. */
const isYear = (cell: string): boolean => /^(?:1[6-9]|20)\d{2}$/.test(cell);

/**
 * The birth dates of one cell: a serial day, a year, or text with one date or several (`a) 1956; b) 1957`,
 * `03/03/1957; alt DOB: 03/04/1957`, `1963 or 1964`). An item of which any part is no date stays whole, as unknown.
 */
export function birthDatesOf(cell: string, system: DateSystem): BirthDateDraft[] {
  const day = isYear(cell) ? undefined : serialDay(cell, system);
  if (day !== undefined) return [toBirthDate(day)];
  return enumeratedItems(cell).flatMap((item) => {
    const dates = alternativesOf(item).map(toBirthDate);
    if (dates.every(({ precision }) => precision !== DatePrecision.UNKNOWN)) return dates;
    return [{ text: item, precision: DatePrecision.UNKNOWN, circa: false }];
  });
}

/** What parts two dates of one item: `;`, `or`, `alt DOB:`, a comma or a gap before another date. */
const BETWEEN_DATES =
  /\s*[;,]?\s*alt\.?\s+DOB:?\s*|\s*;\s*|\s+or\s+|(?<!^\d{4}),\s*(?=\d{1,2}[/.]|\d{1,2}\s+[A-Z])|(?<=\/\d{4})\s+(?=\d)|(?<=\))\s+(?=\d)/i;

function alternativesOf(item: string): string[] {
  return item
    .split(BETWEEN_DATES)
    .map((text) => text.replace(/^[\s,;]+|[\s,;]+$/g, ''))
    .filter((text) => text !== '');
}

function toBirthDate(text: string): BirthDateDraft {
  return { text, ...parsePartialDate(regular(text)) };
}

/** Habits of this list alone, as every list would print them. */
function regular(text: string): string {
  return (
    text
      .replace(/^\(([^()]*)\)$/, '$1')
      // Notes: `3 March 1979 (from false passport)`.
      .replace(/\([^)]*\)/g, ' ')
      .replace(/[\s,.]+$/, '')
      .replace(/\s*\/\s*/g, '/')
      // `03/1965` is a month; `1977/1978` two years.
      .replace(/^(\d{1,2})\/(\d{4})$/, '$2-$1')
      .replace(/(\d{4})\/(\d{4})$/, '$1-$2')
      // `March 16, 1972`; `August, 1961`; `1965, 29 March`; `21. Jul 1997`; `24 Jan.1973`.
      .replace(/^([A-Za-z]+)\s+(\d{1,2}),\s*(\d{4})$/, '$2 $1 $3')
      .replace(/^([A-Za-z]+),\s*(\d{4})$/, '$1 $2')
      .replace(/^(\d{4}),\s*(\d{1,2} [A-Za-z]+)$/, '$2 $1')
      .replace(/^(\d{1,2})\.\s*(?=[A-Z])/, '$1 ')
      .replace(/([A-Za-z]\.)(?=\d)/, '$1 ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
