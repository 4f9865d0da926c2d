import { CsvError, parse } from 'csv-parse/sync';
import { DesignataError } from '../../model/errors';

/** Rows of one evaluation file at most; a larger file is refused rather than read into memory. */
export const MAX_EVALUATION_ROWS = 1_000_000;

/** One data row of an evaluation file: its line in the file, and its trimmed cells by lower-case column name. */
export interface EvaluationRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** An evaluation file that cannot be used as given: says what was expected, what came, and in which line. */
export class EvaluationFileError extends DesignataError {
  constructor(file: string, line: number | undefined, expected: string, came: string) {
    const where = line === undefined ? file : `${file} line ${line}`;
    super('BAD_USER_INPUT', `Expected ${expected}, but ${came} (${where}).`, { file, line, expected, came });
  }
}

/**
 * Reads a comma-separated file (RFC 4180, UTF-8, one header line) that must have the given columns, in any order and
 * among any others. Throws `EvaluationFileError` for a missing column, a row of another length than the header, a
 * broken quotation, a file with no rows, or more than `MAX_EVALUATION_ROWS`.
 */
export function readEvaluationCsv(text: string, file: string, columns: readonly string[]): EvaluationRow[] {
  const [header, ...rows] = parseRows(text, file);
  if (header === undefined) {
    throw new EvaluationFileError(file, undefined, `a header with ${quoted(columns)}`, 'the file is empty');
  }
  const names = header.cells.map((cell) => cell.trim().toLowerCase());
  for (const column of columns) {
    if (!names.includes(column)) {
      const expected = `a column named '${column}'`;
      throw new EvaluationFileError(file, header.line, expected, `the header has ${quoted(names)}`);
    }
  }
  if (rows.length === 0) {
    throw new EvaluationFileError(file, undefined, 'at least one row', 'there is only a header');
  }
  if (rows.length > MAX_EVALUATION_ROWS) {
    throw new EvaluationFileError(
      file,
      undefined,
      `at most ${MAX_EVALUATION_ROWS} rows`,
      `there are ${rows.length}`,
    );
  }
  return rows.map((row) => toEvaluationRow(row, names, file));
}

interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

function parseRows(text: string, file: string): RawRow[] {
  try {
    // With `info` each record comes with the line it ended on, which is the line itself unless a cell holds a break.
    const records = parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
    return (records as unknown as { info: { lines: number }; record: string[] }[]).map(
      ({ info, record }) => ({
        line: info.lines,
        cells: record,
      }),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : undefined;
    throw new EvaluationFileError(
      file,
      line,
      'well-formed comma-separated values',
      `it says: ${error.message}`,
    );
  }
}

function toEvaluationRow(row: RawRow, names: readonly string[], file: string): EvaluationRow {
  if (row.cells.length !== names.length) {
    throw new EvaluationFileError(
      file,
      row.line,
      `${names.length} cells, as in the header`,
      `the row has ${row.cells.length}`,
    );
  }
  const cells: Record<string, string> = {};
  names.forEach((name, at) => (cells[name] = (row.cells[at] ?? '').trim()));
  return { line: row.line, cells };
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(', ');
}
