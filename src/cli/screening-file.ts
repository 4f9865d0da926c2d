import { stat } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { parse, type CsvError, type InfoRecord } from 'csv-parse';
import { nameProblem } from '../matching/query-limits';
import type { QueryEvidence } from '../matching/search-types';
import { isFiller } from '../model/birth-bounds';
import { counted } from '../model/counted';
import { IdentifierType, PartyKind } from '../model/enums';
import { DesignataError } from '../model/errors';
import { readDay } from '../model/written-dates';
import { readCountry, readGender, readKind } from '../model/written-values';
import { onlySevenDigits } from '../names/ship-number';
import { nothingBut } from '../screening/nothing-but';
import { MAX_EVIDENCE_LENGTH, MAX_EVIDENCE_VALUES } from '../screening/search-question';
import { readHeader, type ScreeningField, type ScreeningHeader } from './screening-columns';
import { textFile } from './text-file';

/** One row of a customer file, as the API takes it. */
export interface ScreeningRow {
  /** In the file, the header being line 1. */
  readonly line: number;
  /** The customer's own id, where the file has a column `id`. */
  readonly id: string | undefined;
  readonly subject: {
    readonly name: string;
    readonly kind?: PartyKind;
    readonly evidence: QueryEvidence;
  };
  /** Why nobody can be asked about with this row; undefined for a good one. */
  readonly problem: string | undefined;
  /** What the name is nothing but, where it tells nobody apart and is asked about all the same: `a legal form`. */
  readonly nothingBut: string | undefined;
  /** Cells that could not be read as evidence and were left out of the question: `nationality 'Utopia'`. */
  readonly unread: readonly string[];
}

const NAME_COLUMN = 'a header line with a column name, full name or the like';

/** What the cells of a row say, by field, in the order in which they are preferred. */
type Cells = Readonly<Partial<Record<ScreeningField, readonly Cell[]>>>;
interface Cell {
  readonly text: string;
  readonly type?: IdentifierType;
}

/** How a customer file is read. */
export interface ScreeningFileOptions {
  /** Of a file that is not in UTF-8. */
  readonly encoding?: string | undefined;
  /** Told what the header line says, before the first row. */
  readonly onHeader?: (header: ScreeningHeader) => void;
}

/**
 * Reads a customer file row by row: CSV, as `textFile` reads it, with a header line that names one column of names. All
 * countries and numbers of a row are taken; of several columns for another field the first of `COLUMNS` that has a value.
 *
 * @throws DesignataError `BAD_USER_INPUT` for a file that is not there, is no text, has no such column or two of them,
 * has no rows or is not CSV.
 */
export async function* readScreeningFile(
  path: string,
  { encoding, onHeader }: ScreeningFileOptions = {},
): AsyncGenerator<ScreeningRow> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw badFile(path, 'a CSV file', 'there is none');
  if (found.isDirectory()) throw badFile(path, 'a CSV file', 'it is a folder');
  const { head, text } = await withHeader(textFile(path, encoding));
  if (head.trim() === '') throw badFile(path, NAME_COLUMN, 'there is none: the file is empty');
  let header: ScreeningHeader = { used: [], unused: [] };
  const parser = parse({
    columns: (titles: string[]) => {
      header = checkedHeader(titles, path);
      onHeader?.(header);
      return titles.map((_, at) => String(at));
    },
    info: true,
    delimiter: delimiterOf(head),
    // A row with a cell too many is a problem of that row.
    relax_column_count: true,
    trim: true,
    skip_empty_lines: true,
  });
  // What goes wrong on the way comes out of the parser.
  pipeline(Readable.from(text), parser, () => undefined);
  let rows = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: Record<string, string>;
      info: InfoRecord;
    }>) {
      rows += 1;
      yield rowOf(record, header, info);
    }
  } catch (error) {
    if (error instanceof DesignataError) throw error;
    throw badFile(path, 'rows of CSV', withoutCell((error as Error).message));
  }
  // Nobody screened must not look like everybody cleared.
  if (rows === 0) throw badFile(path, 'a row for each subject below the header', 'there is none');
}

/**
 * A text's beginning, to the end of the header line, and all of it. Read once: a pipe cannot be read again, and a file may
 * change meanwhile.
 */
async function withHeader(
  pieces: AsyncGenerator<string>,
): Promise<{ head: string; text: AsyncIterable<string> }> {
  let head = '';
  for (let piece = await pieces.next(); piece.done !== true; piece = await pieces.next()) {
    head += piece.value;
    if (/\S.*[\r\n]/.test(withoutSeparatorLine(head))) break;
  }
  async function* text(): AsyncGenerator<string> {
    yield withoutSeparatorLine(head);
    yield* pieces;
  }
  return { head, text: text() };
}

/** What Excel writes before the header, and reads, to say what parts the columns. */
const SEPARATOR_LINE = /^\s*"?sep=(?<mark>[^\r\n"])"?[ \t]*(?=[\r\n])/i;

/** With an empty line in its place, so that lines are numbered as in the file. */
const withoutSeparatorLine = (text: string): string =>
  text.replace(SEPARATOR_LINE, (line) => line.replace(/[^\r\n]/g, ''));

/**
 * What parts the header's titles: what the file says, or a semicolon or tab, which spreadsheets of many countries write, where
 * they stand outside of quotes and no comma does.
 */
function delimiterOf(head: string): string {
  const said = SEPARATOR_LINE.exec(head)?.groups?.['mark'];
  if (said !== undefined) return said;
  const [line = ''] = head
    .trimStart()
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]/, 1);
  return [';', '\t'].find((mark) => line.includes(mark) && !line.includes(',')) ?? ',';
}

function checkedHeader(titles: readonly string[], path: string): ScreeningHeader {
  const header = readHeader(titles);
  const names = header.used.filter(({ field }) => field === 'name').map(({ title }) => title);
  if (names.length === 0) throw badFile(path, NAME_COLUMN, `its columns are ${titles.join(', ')}`);
  if (names.length > 1) {
    throw badFile(
      path,
      'one column of names, for one is screened',
      `there are ${names.length}: ${names.join(', ')}`,
    );
  }
  const twice = header.used.find(
    ({ field, title }, at) => !ALL_ASKED_WITH.has(field) && title === header.used[at - 1]?.title,
  );
  if (twice !== undefined) throw badFile(path, `one column ${twice.title}`, 'there are several');
  return header;
}

/** Of these all are asked with, also under one title: a customer may have two passports and two nationalities. */
const ALL_ASKED_WITH: ReadonlySet<ScreeningField> = new Set(['identifier', 'country']);

/** The parser quotes the cell that it cannot read, which is somebody's. */
const withoutCell = (message: string): string => message.replace(/, value is .*$/s, '');

function cellsOf(record: Readonly<Record<string, string>>, { used }: ScreeningHeader): Cells {
  const cells: Partial<Record<ScreeningField, Cell[]>> = {};
  for (const { field, type, at } of used) {
    const text = record[String(at)];
    if (text !== undefined && text !== '')
      (cells[field] ??= []).push(type === undefined ? { text } : { text, type });
  }
  return cells;
}

function rowOf(
  record: Readonly<Record<string, string>>,
  header: ScreeningHeader,
  { lines: line, error }: InfoRecord,
): ScreeningRow {
  const cells = cellsOf(record, header);
  const unread: string[] = [];
  /** The values of a field, each once; a cell that holds none, or one more than may be asked with, is left out and named. */
  const readAll = <Value>(
    field: ScreeningField,
    reader: (cell: Cell) => Value | undefined,
    most: number,
  ): Value[] | undefined => {
    const values = new Set<Value>();
    for (const cell of cells[field] ?? []) {
      const value = reader(cell);
      const isRead = value !== undefined && (values.has(value) || values.size < most);
      if (isRead) values.add(value);
      else unread.push(`${field} '${cell.text}'`);
    }
    return values.size === 0 ? undefined : [...values];
  };
  /** The first cell of a field: the others say the same thing otherwise, or another. */
  const read = <Value>(
    field: ScreeningField,
    reader: (text: string) => Value | undefined,
  ): Value | undefined => {
    const text = cells[field]?.[0]?.text;
    if (text === undefined) return undefined;
    const value = reader(text);
    if (value === undefined) unread.push(`${field} '${text}'`);
    return value;
  };
  const kind = read('kind', readKind) ?? kindByTitle(header);
  const evidence = given({
    birthDate: read('birthDate', readCustomersBirth),
    countries: readAll('country', ({ text }) => readCountry(text), MAX_EVIDENCE_VALUES),
    gender: read('gender', readGender),
    identifiers: readAll('identifier', readNumber, MAX_EVIDENCE_VALUES),
    birthPlace: read('birthPlace', (place) => (place.length <= MAX_EVIDENCE_LENGTH ? place : undefined)),
  });
  const name = cells.name?.[0]?.text ?? '';
  return {
    line,
    id: cells.id?.[0]?.text,
    unread,
    nothingBut: nothingBut(name, kind === undefined ? undefined : [kind]),
    problem: error === undefined ? problemOf(name, kind) : wrongCells(error),
    subject: { name, evidence, ...given({ kind }) },
  };
}

/** What the title of the names says that they are names of. */
const kindByTitle = ({ used }: ScreeningHeader): PartyKind | undefined =>
  used.find(({ field }) => field === 'name')?.kind;

/** A document's number. What is called an IMO number and holds no seven digits, or more of them, is none. */
function readNumber({ text, type }: Cell): NonNullable<QueryEvidence['identifiers']>[number] | undefined {
  const isReadable =
    text.length <= MAX_EVIDENCE_LENGTH &&
    (type !== IdentifierType.IMO_NUMBER || onlySevenDigits(text) !== undefined);
  return isReadable ? { number: text, ...given({ type }) } : undefined;
}

/** A birth date, as the API takes it, but for those that files hold for an unknown one. */
function readCustomersBirth(cell: string): string | undefined {
  const day = readDay(cell);
  return day === undefined || isFiller(day) ? undefined : day;
}

/** Which cell is too many or missing cannot be told: the name may be under another column. */
function wrongCells(error: CsvError): string {
  const { columns, record } = error;
  if (!Array.isArray(columns) || !Array.isArray(record)) return error.message;
  const cells = counted(columns.length, 'cell');
  return `Expected ${cells}, as many as the header has, came ${record.length}.`;
}

function problemOf(name: string, kind: PartyKind | undefined): string | undefined {
  const problem = nameProblem(name);
  if (problem !== undefined) return `Expected ${problem.expected}, came ${problem.came}.`;
  const only = kind === PartyKind.INDIVIDUAL ? nothingBut(name, [kind]) : undefined;
  return only === undefined ? undefined : `Expected a name, came only ${only}: ${name}`;
}

type Given<Fields> = { [Field in keyof Fields]?: Exclude<Fields[Field], undefined> };

function given<Fields extends object>(fields: Fields): Given<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Given<Fields>;
}

function badFile(path: string, expected: string, came: string): DesignataError {
  return new DesignataError('BAD_USER_INPUT', `${path}: expected ${expected}, but ${came}.`, { path });
}
