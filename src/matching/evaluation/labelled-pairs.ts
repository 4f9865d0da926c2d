import { PartyKind } from '../../model/enums';
import { EvaluationFileError, type EvaluationRow, readEvaluationCsv } from './evaluation-csv';

/** Two names, and whether a person who looked at them says that they name one party. */
export interface LabelledPair {
  readonly line: number;
  /** `Person`, `Company`... as the vocabulary spells them, whatever the file's case: figures are given for each. */
  readonly schema: string;
  readonly name1: string;
  readonly name2: string;
  readonly isMatch: boolean;
}

/**
 * Reads a file of labelled pairs: columns `schema`, `name1`, `name2`, `is_match` (`true` or `false`; `1`, `0`, `yes`,
 * `no` do too). Throws `EvaluationFileError` with the line for anything else, an empty name or an unknown schema.
 */
export function readLabelledPairs(text: string, file: string): LabelledPair[] {
  const rows = readEvaluationCsv(text, file, ['schema', 'name1', 'name2', 'is_match']);
  return rows.map((row) => ({
    line: row.line,
    schema: knownSchema(row, file),
    name1: nameIn(row, 'name1', file),
    name2: nameIn(row, 'name2', file),
    isMatch: verdictIn(row, file),
  }));
}

/**
 * The kind of party a schema of the FollowTheMoney vocabulary, which the field's labelled sets are written in, stands
 * for; undefined where it may be a person as well as a body.
 */
export function kindOfSchema(schema: string): PartyKind | undefined {
  return SCHEMA_KINDS[SCHEMAS.get(schema.toLowerCase()) ?? ''];
}

const SCHEMA_KINDS: Readonly<Record<string, PartyKind | undefined>> = {
  Person: PartyKind.INDIVIDUAL,
  Individual: PartyKind.INDIVIDUAL,
  Company: PartyKind.ORGANIZATION,
  Organization: PartyKind.ORGANIZATION,
  PublicBody: PartyKind.ORGANIZATION,
  Vessel: PartyKind.VESSEL,
  Airplane: PartyKind.AIRCRAFT,
  Aircraft: PartyKind.AIRCRAFT,
  LegalEntity: undefined,
};
/** The schemas as the vocabulary spells them, by their letters alone: a file may have `Person` and `person`. */
const SCHEMAS = new Map(Object.keys(SCHEMA_KINDS).map((schema) => [schema.toLowerCase(), schema]));

function knownSchema(row: EvaluationRow, file: string): string {
  const written = row.cells['schema'] ?? '';
  const schema = SCHEMAS.get(written.toLowerCase());
  if (schema === undefined) {
    const expected = `column 'schema' to be one of ${[...SCHEMAS.values()].join(', ')}`;
    throw new EvaluationFileError(file, row.line, expected, `it is '${written}'`);
  }
  return schema;
}

function nameIn(row: EvaluationRow, column: string, file: string): string {
  const name = row.cells[column] ?? '';
  if (name === '') {
    throw new EvaluationFileError(file, row.line, `a name in column '${column}'`, 'it is empty');
  }
  return name;
}

function verdictIn(row: EvaluationRow, file: string): boolean {
  const verdict = (row.cells['is_match'] ?? '').toLowerCase();
  if (['true', '1', 'yes'].includes(verdict)) return true;
  if (['false', '0', 'no'].includes(verdict)) return false;
  const came = `it is '${row.cells['is_match'] ?? ''}'`;
  throw new EvaluationFileError(file, row.line, `column 'is_match' to be true or false`, came);
}
