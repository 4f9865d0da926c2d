import { MAX_MATCHES } from '../api/inputs/search-args';
import { count, counted } from '../model/counted';
import type { ScreeningRow } from './screening-file';
import { receiptLines, type ShownReceipt } from './search-result-lines';
import { renderTable } from './table';
import { isolated } from './terminal';

/** Rows with something amiss that are named one by one, of each kind; the rest is counted. */
const NAMED_ROWS = 20;

/** What became of a customer file's rows. */
export interface Screened {
  /** How many subjects were asked about. */
  readonly screened: number;
  /** Rows that name nobody who could be. */
  readonly skipped: readonly ScreeningRow[];
  /** Rows that were asked about without some of their cells. */
  readonly partlyRead: readonly ScreeningRow[];
  /** Rows with as many potential matches as were asked for: there may be more. */
  readonly atLimit: readonly ScreeningRow[];
  /** How many matches were asked for, for each subject. */
  readonly first: number;
}

/** The potential matches of a customer file as a table, what could not be asked or shown, and what was looked at. */
export function screeningSummary(
  rows: readonly string[][],
  { screened, skipped, partlyRead, atLimit, first }: Screened,
  receipt: ShownReceipt | undefined,
): string[] {
  const titles = ['LINE', 'ID', 'SCREENED', 'SCORE', 'PARTY', 'BY', 'ENTRY'].map((title) => ({ title }));
  return [
    ...(rows.length > 0 ? [renderTable(titles, rows), ''] : []),
    ...notScreened(skipped),
    `${counted(screened, 'subject')} screened, ${atLimit.length > 0 ? 'at least ' : ''}${counted(rows.length, 'potential match', 'potential matches')} at or above the threshold.`,
    ...cutOff(atLimit, first),
    ...leftOut(partlyRead),
    'No match is not a clearance:',
    ...(receipt === undefined ? ['nobody was asked about.'] : receiptLines(receipt)),
  ];
}

function notScreened(skipped: readonly ScreeningRow[]): string[] {
  if (skipped.length === 0) return [];
  const rows = named(skipped, ({ problem }) => problem ?? '');
  return [`NOT SCREENED: ${counted(skipped.length, 'row')}`, ...rows, ''];
}

function cutOff(atLimit: readonly ScreeningRow[], first: number): string[] {
  if (atLimit.length === 0) return [];
  const more = first < MAX_MATCHES ? ` (--first takes up to ${MAX_MATCHES})` : '';
  return [
    `${counted(atLimit.length, 'subject')} reached the limit of ${counted(first, 'match', 'matches')} each, and may have more${more}:`,
    ...named(atLimit, ({ subject }) => isolated(subject.name)),
  ];
}

function leftOut(partlyRead: readonly ScreeningRow[]): string[] {
  if (partlyRead.length === 0) return [];
  const cells = partlyRead.reduce((sum, { unread }) => sum + unread.length, 0);
  const rows = named(partlyRead, ({ unread }) => unread.join(', '));
  return [`${counted(cells, 'cell')} could not be read as evidence and stayed out of the question:`, ...rows];
}

function named(rows: readonly ScreeningRow[], say: (row: ScreeningRow) => string): string[] {
  const shown = rows
    .slice(0, NAMED_ROWS)
    .map((row) => `  line ${row.line}${row.id === undefined ? '' : ` (id ${row.id})`}: ${say(row)}`);
  const more = rows.length - shown.length;
  return [...shown, ...(more > 0 ? [`  and ${count(more)} more (--json names them all)`] : [])];
}
