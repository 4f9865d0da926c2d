import { DesignataError } from '../../model/errors';
import { parseDay } from '../partial-date';
import { UnreadableSourceError, type EditionEvent, type EditionFormat, type EditionPart } from '../source';
import { csvEntryDraft, type CsvEntry } from './csv-entry';
import { csvPartKind, sortCsvParts, type CsvParts } from './csv-parts';
import { mainNames, readOfacRows, type OfacRow } from './csv-rows';
import { ListEvidence } from './list-evidence';
import type { OfacList } from './ofac-list';
import { ofacText } from './ofac-text';

/** How much of a remark the main file prints, in characters; the rest goes to the comments file. */
const REMARK_LENGTH = 1000;

/**
 * OFAC's flat files, comma separated: the names alone, or with aliases and addresses, and the comments file. They carry
 * no date, so `publishedOn` must be given.
 */
export function ofacCsv(list: OfacList): EditionFormat {
  return {
    id: 'ofac-csv',
    version: 1,
    recognises: (parts) => parts.some((part) => csvPartKind(part) === 'main'),
    read: (parts, { publishedOn }) => readCsvEdition(list, parts, publishedOn),
  };
}

async function* readCsvEdition(
  list: OfacList,
  parts: readonly EditionPart[],
  publishedOn: string | undefined,
): AsyncGenerator<EditionEvent> {
  const day = requiredDay(publishedOn);
  const expected = `OFAC's ${list === 'sdn' ? 'SDN' : 'consolidated'} list as CSV`;
  const files = sortCsvParts(parts, expected);
  yield { type: 'edition', header: { publishedOn: day, parts: Object.keys(files).sort() } };
  const edition = new CsvEdition(files, expected);
  await edition.load();
  const evidence = new ListEvidence();
  for await (const event of edition.entries()) {
    if (event.type === 'entry') evidence.add(event.draft);
    yield event;
  }
  evidence.check(list, files.main.name);
}

function requiredDay(publishedOn: string | undefined): string {
  const day = parseDay(publishedOn);
  if (day !== undefined) return day;
  const came = publishedOn === undefined ? 'none was given' : `"${publishedOn}" was given`;
  throw new DesignataError(
    'BAD_USER_INPUT',
    `Expected the day OFAC published these files as YYYY-MM-DD, because its CSV carries no date (--published-on, or publishedOn in the API), but ${came}.`,
    { argument: 'publishedOn' },
  );
}

/** One publication: the small files in memory by entry, the main one streamed. */
class CsvEdition {
  private aliases = new Map<string, OfacRow[]>();
  private addresses = new Map<string, OfacRow[]>();
  private comments = new Map<string, OfacRow[]>();
  private commentsMarked = true;
  /** Entries whose remark goes on among the comments. */
  private readonly continued = new Set<string>();
  /** Every name the edition prints, to tell a linked name's full stop from its remark's. */
  private readonly names = new Set<string>();

  constructor(
    private readonly files: CsvParts,
    private readonly expected: string,
  ) {}

  async load(): Promise<void> {
    const { main, aliases, addresses, comments } = this.files;
    if (aliases !== undefined) this.aliases = await byEntry(readOfacRows(aliases, 'aliases', this.expected));
    if (addresses !== undefined)
      this.addresses = await byEntry(readOfacRows(addresses, 'addresses', this.expected));
    if (comments !== undefined) {
      const rows = readOfacRows(
        comments,
        'comments',
        this.expected,
        (marked) => (this.commentsMarked = marked),
      );
      this.comments = await byEntry(rows);
    }
    for (const rows of this.aliases.values()) for (const row of rows) this.addName(row.fields[3]);
    for await (const name of mainNames(main, this.expected)) this.addName(name);
  }

  async *entries(): AsyncGenerator<EditionEvent> {
    const seen = new Set<string>();
    let uncontinued: OfacRow | undefined;
    for await (const row of readOfacRows(this.files.main, 'main', this.expected)) {
      const entry = this.take(row);
      seen.add(row.id);
      if (this.files.addresses !== undefined && entry.addresses.length === 0) {
        throw this.notOnePublication(row, this.files.addresses.name);
      }
      if (entry.remark !== undefined && row.fields[11]?.length === REMARK_LENGTH) {
        uncontinued = entry.remarkCut ? row : undefined;
      }
      yield this.event(entry);
    }
    this.checkWhole(seen, uncontinued);
    yield* this.strayComments(seen);
  }

  private addName(printed: string | undefined): void {
    const name = ofacText(printed);
    if (name !== undefined) this.names.add(name);
  }

  private take(row: OfacRow): CsvEntry {
    const { id } = row;
    const aliases = this.aliases.get(id) ?? [];
    const addresses = this.addresses.get(id) ?? [];
    const printed = row.fields[11];
    const full = printed?.length === REMARK_LENGTH;
    const rest = full ? this.comments.get(id)?.[0]?.fields[1] : undefined;
    if (full) this.continued.add(id);
    const remark = rest === undefined ? printed : `${printed ?? ''}${rest}`;
    return { row, aliases, addresses, remark, remarkCut: full && rest === undefined };
  }

  private event(entry: CsvEntry): EditionEvent {
    const draft = csvEntryDraft(entry, (name) => this.names.has(name));
    return draft === undefined ? refused(entry.row, 'it has no name') : { type: 'entry', draft };
  }

  private checkWhole(seen: ReadonlySet<string>, uncontinued: OfacRow | undefined): void {
    for (const [row] of [...this.aliases.values(), ...this.addresses.values()]) {
      if (row !== undefined && !seen.has(row.id)) throw this.notOnePublication(row, this.files.main.name);
    }
    if (this.files.comments === undefined || this.commentsMarked || uncontinued === undefined) return;
    const came = `it is cut short: the remark of entry ${uncontinued.id} goes on nowhere`;
    throw new UnreadableSourceError(this.expected, came, this.files.comments.name);
  }

  /** Every entry has a row in the file of addresses, if only an empty one, and no file knows entries the others do not. */
  private notOnePublication({ id, locator }: OfacRow, missingIn: string): UnreadableSourceError {
    const came = `entry ${id} is not in ${missingIn}: the files are not of one publication`;
    return new UnreadableSourceError(this.expected, came, locator);
  }

  /** The comments file is published apart and can be of another day: rows that continue nothing are reported. */
  private *strayComments(seen: ReadonlySet<string>): Generator<EditionEvent> {
    for (const [row] of this.comments.values()) {
      if (row !== undefined && !this.continued.has(row.id))
        yield {
          type: 'refused',
          refusal: {
            locator: row.locator,
            reason: seen.has(row.id)
              ? `a continued remark, but entry ${row.id} has none that goes on: left out, the entry itself is taken`
              : `a continued remark, but these files have no entry ${row.id}: left out`,
            partOfEntry: true,
          },
        };
    }
  }
}

function refused(row: OfacRow, reason: string): EditionEvent {
  return { type: 'refused', refusal: { locator: row.locator, reason } };
}

async function byEntry(rows: AsyncIterable<OfacRow>): Promise<Map<string, OfacRow[]>> {
  const entries = new Map<string, OfacRow[]>();
  for await (const row of rows) {
    const before = entries.get(row.id);
    if (before === undefined) entries.set(row.id, [row]);
    else before.push(row);
  }
  return entries;
}
