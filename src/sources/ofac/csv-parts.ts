import { UnreadableSourceError, type EditionPart } from '../source';

/** The flat files of one publication: names and remarks, aliases, addresses, and what the remarks had no room for. */
export interface CsvParts {
  readonly main: EditionPart;
  readonly aliases?: EditionPart;
  readonly addresses?: EditionPart;
  readonly comments?: EditionPart;
}

export type CsvPartKind = keyof CsvParts;

const FIELD = String.raw`,(?:-0- ?|"(?:[^"]|"")*")`;
const FIRST_ROWS: Readonly<Record<CsvPartKind, RegExp>> = {
  main: new RegExp(String.raw`^\d+(?:${FIELD}){11}\r?\n`),
  aliases: new RegExp(String.raw`^\d+,\d+(?:${FIELD}){3}\r?\n`),
  addresses: new RegExp(String.raw`^\d+,\d+(?:${FIELD}){4}\r?\n`),
  comments: /^(?:\d+,"(?:[^"]|"")*(?:"\r?\n|$))|^$/,
};

/** How many columns each file has, by OFAC's data specification. */
export const CSV_COLUMNS: Readonly<Record<CsvPartKind, number>> = {
  main: 12,
  aliases: 5,
  addresses: 6,
  comments: 2,
};

/**
 * Which file it is by the shape of its first row, never by its name; undefined for anything else. A comments file may be
 * empty, or its first row longer than the head.
 */
export function csvPartKind(part: EditionPart): CsvPartKind | undefined {
  const head = part.head.toString('utf8').replace(/^\ufeff/, '');
  if (head === '\u001a') return 'comments';
  const kinds = Object.keys(FIRST_ROWS) as CsvPartKind[];
  return kinds.find((kind) => FIRST_ROWS[kind].test(head));
}

/**
 * Sorts an edition's files by content.
 *
 * @throws UnreadableSourceError when a file is none of the four, comes twice, or when only one of aliases and
 * addresses is there: OFAC publishes them together, so the other has been lost on the way.
 */
export function sortCsvParts(parts: readonly EditionPart[], expected: string): CsvParts {
  const sorted: Partial<Record<CsvPartKind, EditionPart>> = {};
  for (const part of parts) {
    const kind = csvPartKind(part);
    if (kind === undefined)
      throw new UnreadableSourceError(expected, 'its first row has another shape', part.name);
    const other = sorted[kind];
    if (other !== undefined) {
      throw new UnreadableSourceError(
        expected,
        `both hold ${DESCRIPTIONS[kind]}`,
        `${other.name} and ${part.name}`,
      );
    }
    sorted[kind] = part;
  }
  const { main, aliases, addresses } = sorted;
  const names = parts.map(({ name }) => name).join(', ');
  if (main === undefined) throw new UnreadableSourceError(expected, 'the file of names is not there', names);
  if ((aliases === undefined) !== (addresses === undefined)) {
    const missing = aliases === undefined ? 'aliases' : 'addresses';
    throw new UnreadableSourceError(expected, `${DESCRIPTIONS[missing]} are missing`, names);
  }
  return { ...sorted, main };
}

const DESCRIPTIONS: Readonly<Record<CsvPartKind, string>> = {
  main: 'names and remarks',
  aliases: 'aliases',
  addresses: 'addresses',
  comments: 'the rest of long remarks',
};
