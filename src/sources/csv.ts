import type { Readable } from 'node:stream';
import { parse, type CsvError } from 'csv-parse';
import iconv from 'iconv-lite';
import { UnreadableSourceError } from './source';

export interface CsvRow {
  readonly fields: readonly string[];
  /** Line of the file the row ends on, from 1. */
  readonly line: number;
}

export interface CsvOptions {
  readonly file: string;
  /** What the file should be, for messages. */
  readonly expected: string;
  /** `utf8` unless said; the UK's old lists are `win1252`. */
  readonly encoding?: 'utf8' | 'win1252';
}

/** Longest row taken, in characters: OFAC's longest is about 2,000. */
export const CSV_ROW_LIMIT = 1_000_000;

/**
 * Streams the rows of a CSV file, however many fields each has: the caller checks. Quotes as in RFC 4180.
 *
 * @throws UnreadableSourceError with file and line on a quote that never closes or a row past `CSV_ROW_LIMIT`.
 */
export async function* readCsvRows(stream: Readable, options: CsvOptions): AsyncGenerator<CsvRow> {
  const decoder = iconv.decodeStream(options.encoding ?? 'utf8', { stripBOM: true });
  const parser = parse({
    relax_column_count: true,
    max_record_size: CSV_ROW_LIMIT,
    skip_empty_lines: true,
    info: true,
  });
  stream.on('error', (error) => parser.destroy(error));
  stream.pipe(decoder).pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      yield { fields: record, line: info.lines };
    }
  } catch (error) {
    if (!isCsvError(error)) throw error;
    const line = Number(error['lines'] ?? 0);
    throw new UnreadableSourceError(
      options.expected,
      `it is not well-formed CSV: ${error.message}`,
      `${options.file} line ${line}`,
      {
        line,
      },
    );
  } finally {
    stream.destroy();
  }
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
}
