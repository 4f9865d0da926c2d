import { readDay } from '../../model/written-dates';
import { readCountry, readGender } from '../../model/written-values';
import type { QueryEvidence } from '../search-types';
import { EvaluationFileError, type EvaluationRow, readEvaluationCsv } from './evaluation-csv';

/** Somebody to screen, as a customer file gives them. */
export interface ScreeningSubject {
  readonly line: number;
  readonly name: string;
  /** What the row says beside the name and could be read; cells that could not are in `unread`. */
  readonly evidence: QueryEvidence;
  /** Evidence cells that could not be read, as `column 'cell'`: left out of the question, and reported. */
  readonly unread: readonly string[];
}

/** A subject that is on a list, and how the file says which party it is. */
export interface ScreeningPositive extends ScreeningSubject {
  readonly truth: ListedName | ListedReference;
}

export interface ListedName {
  readonly listedName: string;
}

export interface ListedReference {
  readonly list: string;
  readonly reference: string;
}

/**
 * Reads a file of listed subjects: `screened_name`, and the right answer in `listed_name` (a name as a list prints it)
 * or in `list` and `reference` (`us-ofac-sdn`, `33941`). Optional columns are evidence: `date_of_birth`, `gender`,
 * `place_of_birth`, `nationality` (ISO code or English name). Throws `EvaluationFileError` naming the line.
 */
export function readScreeningPositives(text: string, file: string): ScreeningPositive[] {
  const rows = readEvaluationCsv(text, file, ['screened_name']);
  return rows.map((row) => ({ ...subjectIn(row, file), truth: truthIn(row, file) }));
}

/** Reads a file of subjects known not to be listed; columns as for positives, without the right answer. */
export function readScreeningNegatives(text: string, file: string): ScreeningSubject[] {
  return readEvaluationCsv(text, file, ['screened_name']).map((row) => subjectIn(row, file));
}

function truthIn(row: EvaluationRow, file: string): ListedName | ListedReference {
  const { list, reference, listed_name: listedName } = row.cells;
  if (list && reference) return { list, reference };
  if (listedName) return { listedName };
  throw new EvaluationFileError(
    file,
    row.line,
    "the right answer in column 'listed_name', or in 'list' and 'reference'",
    'none of them is filled in',
  );
}

function subjectIn(row: EvaluationRow, file: string): ScreeningSubject {
  const name = row.cells['screened_name'] ?? '';
  if (name === '') {
    throw new EvaluationFileError(file, row.line, "a name in column 'screened_name'", 'it is empty');
  }
  const birthDate = readCell(row, 'date_of_birth', readDay);
  const gender = readCell(row, 'gender', readGender);
  const country = readCell(row, 'nationality', readCountry);
  const birthPlace = row.cells['place_of_birth'];
  return {
    line: row.line,
    name,
    evidence: {
      ...(birthDate.value && { birthDate: birthDate.value }),
      ...(gender.value && { gender: gender.value }),
      ...(country.value && { countries: [country.value] }),
      ...(birthPlace && { birthPlace }),
    },
    unread: [birthDate, gender, country].flatMap(({ unread }) => unread ?? []),
  };
}

interface ReadCell<T> {
  readonly value?: T;
  readonly unread?: string;
}

function readCell<T>(row: EvaluationRow, column: string, read: (cell: string) => T | undefined): ReadCell<T> {
  const cell = row.cells[column];
  if (!cell) return {};
  const value = read(cell);
  return value === undefined ? { unread: `${column} '${cell}'` } : { value };
}
