import { asksByNumber } from '../matching/asked-number';
import { count, counted } from '../model/counted';
import { SCREENING_FLOOR } from '../screening/search-question';
import { moreThan } from './limit-reached';
import type { ScreeningRow } from './screening-file';
import type { ScopeFlags } from './scope-options';
import {
  cutOffAt,
  printedMatches,
  SCREENING_COLUMNS,
  type PrintedFor,
  type PrintedMatch,
  type ScreeningAnswer,
} from './screening-rows';
import { receiptLines, type ShownReceipt } from './search-result-lines';
import { renderTable } from './table';
import { isolated } from './terminal';

/** Rows with something amiss that are named one by one, of each kind; the rest is counted. */
const NAMED_ROWS = 20;

/** What becomes of a customer file's rows. */
export interface Screened {
  /** The matches that are printed. */
  readonly matches: PrintedMatch[];
  /** Rows that name nobody who could be asked about. */
  readonly skipped: ScreeningRow[];
  /** Rows that were asked about by a name that tells nobody apart. */
  readonly hardlyNamed: ScreeningRow[];
  /** Rows that were asked about without some of their cells. */
  readonly partlyRead: ScreeningRow[];
  /** Rows with as many potential matches as were asked for: there may be more. */
  readonly atLimit: ScreeningRow[];
  /** Whether some of these have as many at or above the threshold. */
  mayHaveMoreAbove: boolean;
  /** How many subjects were asked about. */
  screened: number;
  /** How many of them with a document's number, beside the name or in it. */
  numbered: number;
  /** How many matches were asked for, for each subject. */
  readonly first: number;
  /** The least score that was asked for. */
  readonly minScore: number | undefined;
  /** Titles of the file's columns that nothing was taken from. */
  unusedColumns: readonly string[];
  /** Whether no list of an authority was searched. */
  onlyNotices: boolean;
}

export const nothingYet = ({ first, minScore }: Pick<ScopeFlags, 'first' | 'minScore'>): Screened => ({
  matches: [],
  skipped: [],
  hardlyNamed: [],
  partlyRead: [],
  atLimit: [],
  mayHaveMoreAbove: false,
  screened: 0,
  numbered: 0,
  first,
  minScore,
  unusedColumns: [],
  onlyNotices: false,
});

/** Takes down what became of a row, of which there is no answer where nobody could be asked about. */
export function take(told: Screened, row: ScreeningRow, answer: ScreeningAnswer | undefined): void {
  if (answer === undefined) {
    told.skipped.push(row);
    return;
  }
  told.screened += 1;
  told.matches.push(...printedMatches(row, answer, told.minScore));
  if (asksByNumber(row.subject)) told.numbered += 1;
  if (row.nothingBut !== undefined) told.hardlyNamed.push(row);
  if (row.unread.length > 0) told.partlyRead.push(row);
  const cutOff = cutOffAt(row, answer, told);
  if (cutOff !== undefined) told.atLimit.push(row);
  told.mayHaveMoreAbove ||= cutOff === 'ABOVE';
}

/** The potential matches of a customer file as a table, what could not be asked or shown, and what was looked at. */
export function screeningSummary(told: Screened, receipt: ShownReceipt | undefined): string[] {
  const { matches, screened, mayHaveMoreAbove } = told;
  const titles = SCREENING_COLUMNS.map((title) => ({ title }));
  const cells = matches.map((match) => match.cells);
  const above = counted(numberFor('THRESHOLD', matches), 'potential match', 'potential matches');
  return [
    ...(cells.length > 0 ? [renderTable(titles, cells), ''] : []),
    ...notScreened(told.skipped),
    `${counted(screened, 'subject')} screened, ${mayHaveMoreAbove ? 'at least ' : ''}${above} at or above the threshold.`,
    ...belowThreshold(told),
    ...withoutNumbers(told),
    ...cutOff(told),
    ...tellingNobody(told.hardlyNamed),
    ...leftOut(told.partlyRead),
    ...notUsed(told.unusedColumns),
    ...(told.onlyNotices
      ? ['WARNING: no list of an authority was searched: nobody but those of the notices is found.']
      : []),
    'No match is not a clearance:',
    ...(receipt === undefined ? ['nobody was asked about.'] : receiptLines(receipt)),
  ];
}

/** What is printed although the score is low, and for what. */
function belowThreshold({ matches, minScore }: Screened): string[] {
  const byNumber = numberFor('NUMBER', matches);
  const byScore = numberFor('MIN_SCORE', matches);
  const reasons = [
    ...(byNumber > 0 ? [`${count(byNumber)} for a document number in common`] : []),
    ...(byScore > 0 ? [`${count(byScore)} for --min-score ${minScore}`] : []),
  ];
  return reasons.length === 0 ? [] : [`Shown below the threshold: ${reasons.join('; ')}.`];
}

/** A number alone scores little over the floor: whoever asks for more must know what that leaves out. */
function withoutNumbers({ minScore, numbered }: Screened): string[] {
  if (minScore === undefined || minScore <= SCREENING_FLOOR || numbered === 0) return [];
  return [
    `--min-score ${minScore} leaves out parties with the same document number too, where they score less: ${counted(numbered, 'subject')} had one.`,
  ];
}

const numberFor = (reason: PrintedFor, matches: readonly PrintedMatch[]): number =>
  matches.filter((match) => match.reason === reason).length;

function notScreened(skipped: readonly ScreeningRow[]): string[] {
  if (skipped.length === 0) return [];
  const rows = named(skipped, ({ problem }) => problem ?? '');
  return [`NOT SCREENED: ${counted(skipped.length, 'row')}`, ...rows, ''];
}

function cutOff({ atLimit, first }: Screened): string[] {
  if (atLimit.length === 0) return [];
  return [
    `${counted(atLimit.length, 'subject')} reached the limit of ${counted(first, 'match', 'matches')} each, and may have more${moreThan(first)}:`,
    ...named(atLimit, ({ subject }) => isolated(subject.name)),
  ];
}

function tellingNobody(rows: readonly ScreeningRow[]): string[] {
  if (rows.length === 0) return [];
  const names =
    rows.length === 1
      ? '1 subject has a name that tells'
      : `${count(rows.length)} subjects have names that tell`;
  return [
    `Warning: ${names} nobody apart:`,
    ...named(rows, ({ subject, nothingBut }) => `only ${nothingBut}: ${isolated(subject.name)}`),
  ];
}

function leftOut(partlyRead: readonly ScreeningRow[]): string[] {
  if (partlyRead.length === 0) return [];
  const cells = partlyRead.reduce((sum, { unread }) => sum + unread.length, 0);
  const rows = named(partlyRead, ({ unread }) => unread.join(', '));
  return [`${counted(cells, 'cell')} could not be read as evidence and stayed out of the question:`, ...rows];
}

const notUsed = (columns: readonly string[]): string[] =>
  columns.length === 0
    ? []
    : [`Not used: the ${columns.length === 1 ? 'column' : 'columns'} ${columns.join(', ')}.`];

function named(rows: readonly ScreeningRow[], say: (row: ScreeningRow) => string): string[] {
  const shown = rows
    .slice(0, NAMED_ROWS)
    .map((row) => `  line ${row.line}${row.id === undefined ? '' : ` (id ${row.id})`}: ${say(row)}`);
  const more = rows.length - shown.length;
  return [...shown, ...(more > 0 ? [`  and ${count(more)} more (--json names them all)`] : [])];
}
