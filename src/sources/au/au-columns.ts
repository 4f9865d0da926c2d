import { cleanText } from '../text';
import { UnreadableSourceError } from '../source';
import type { SheetRow } from './sheet-rows';

/** The columns of every edition, in the words of their header. */
const REQUIRED = [
  'Reference',
  'Name of Individual or Entity',
  'Type',
  'Name Type',
  'Date of Birth',
  'Place of Birth',
  'Citizenship',
  'Address',
  'Additional Information',
  'Listing Information',
  'Committees',
  'Control Date',
] as const;

/** Columns that some editions add. */
const OPTIONAL = ['Alias Strength', 'IMO Number', 'Instrument of Designation'] as const;

export type AuColumn = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

/** One row by column, values cleaned; what the list prints for "nothing" is absent. */
export type AuRow = { readonly number: number } & Partial<Record<AuColumn, string>>;

/** Which column of the sheet each of ours is; undefined when the row is not this list's header. */
export type AuHeader = ReadonlyMap<AuColumn, number>;

export function readHeader(row: SheetRow): AuHeader | undefined {
  const found = new Map([...row.cells].map(([column, title]) => [fold(title), column]));
  const header = new Map<AuColumn, number>();
  for (const title of [...REQUIRED, ...OPTIONAL]) {
    const column = found.get(fold(title));
    if (column !== undefined) header.set(title, column);
  }
  return REQUIRED.every((title) => header.has(title)) ? header : undefined;
}

/** What to say of a workbook in which no sheet begins with the header. */
export function wrongHeader(expected: string, sheet: string, row: SheetRow | undefined, file: string): Error {
  const came =
    row === undefined
      ? `the sheet "${sheet}" is empty`
      : `the sheet "${sheet}" begins with ${[...row.cells.values()].map((cell) => `"${cell.trim()}"`).join(', ')}`;
  const columns = REQUIRED.map((title) => `"${title}"`).join(', ');
  return new UnreadableSourceError(`${expected} with the columns ${columns}`, came, file, {
    columns: [...REQUIRED],
  });
}

export function readRow(row: SheetRow, header: AuHeader): AuRow {
  const values: Partial<Record<AuColumn, string>> = {};
  for (const [title, column] of header) {
    const value = cleanText(row.cells.get(column));
    if (value !== undefined && !/^n\/?a\.?$/i.test(value)) values[title] = value;
  }
  return { number: row.number, ...values };
}

function fold(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
