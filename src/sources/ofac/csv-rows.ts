import { CSV_ROW_LIMIT, readCsvRows } from '../csv';
import { UnreadableSourceError, type EditionPart } from '../source';
import { withCheckedEnding } from './csv-ending';
import { CSV_COLUMNS, type CsvPartKind } from './csv-parts';

/** One row of a flat file. */
export interface OfacRow {
  /** `ent_num`, by which the rows of one entry belong together. */
  readonly id: string;
  /** Every column as printed, untrimmed; `-0-` is undefined. */
  readonly fields: readonly (string | undefined)[];
  /** `sdn.csv line 8775`. */
  readonly locator: string;
}

/**
 * Streams the rows of one flat file.
 *
 * @throws UnreadableSourceError when the file is cut short, or a row has not the columns of its kind.
 */
export async function* readOfacRows(
  part: EditionPart,
  kind: CsvPartKind,
  expected: string,
  onEnd?: (marked: boolean) => void,
): AsyncGenerator<OfacRow> {
  const rules = { file: part.name, expected, markRequired: kind !== 'comments' };
  const stream = withCheckedEnding(part.open(), onEnd === undefined ? rules : { ...rules, onEnd });
  for await (const { fields, line } of readCsvRows(stream, { file: part.name, expected })) {
    const locator = `${part.name} line ${line}`;
    const id = fields[0]?.trim() ?? '';
    if (fields.length !== CSV_COLUMNS[kind] || !/^\d+$/.test(id)) {
      const came = `a row has ${fields.length} columns and starts with "${id.slice(0, 20)}"`;
      throw new UnreadableSourceError(
        `${expected}, ${CSV_COLUMNS[kind]} columns after a number`,
        came,
        locator,
      );
    }
    yield { id, fields: fields.map((field) => (field.trim() === '-0-' ? undefined : field)), locator };
  }
}

/**
 * The names of the main file, ahead of reading it. No row of OFAC's holds a line break, so a look at the start of every
 * line does, at a tenth of the cost; a file that is cut short is found out before any work is put into it.
 *
 * @throws UnreadableSourceError when the file is cut short or a row past `CSV_ROW_LIMIT`. The rows themselves are judged by `readOfacRows`.
 */
export async function* mainNames(part: EditionPart, expected: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  const bytes = withCheckedEnding(part.open(), { file: part.name, expected, markRequired: true });
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of [...lines, rest]) {
      if (line.length > CSV_ROW_LIMIT)
        throw new UnreadableSourceError(
          expected,
          `a row is longer than ${CSV_ROW_LIMIT} characters`,
          part.name,
        );
    }
    for (const line of lines) {
      const name = nameOf(line);
      if (name !== undefined) yield name;
    }
  }
}

/** The quoted field after a row's number, a doubled quote for each of its own. */
function nameOf(line: string): string | undefined {
  const start = /^\d{1,20},"/.exec(line)?.[0].length;
  if (start === undefined) return undefined;
  for (let end = line.indexOf('"', start); end !== -1; end = line.indexOf('"', end + 2)) {
    if (line[end + 1] !== '"') return line.slice(start, end).replaceAll('""', '"');
  }
  return undefined;
}
