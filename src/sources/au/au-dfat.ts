import {
  type EditionEvent,
  type EditionFormat,
  type EditionPart,
  type ListSource,
  type ReadOptions,
  UnreadableSourceError,
} from '../source';
import { type AuHeader, type AuRow, readHeader, readRow, wrongHeader } from './au-columns';
import { type DateSystem, serialDay } from './au-dates';
import { mapAuEntry } from './au-entry';
import { readRows, readSharedStrings, readSheets, type SheetRow } from './sheet-rows';
import { Workbook } from './workbook';

const EXPECTED = 'the Australian Consolidated List as an xlsx workbook';
const ZIP = Buffer.from('PK\u0003\u0004');

export const auDfatXlsx: EditionFormat = {
  id: 'au-dfat-xlsx',
  version: 1,
  recognises: (parts) => {
    const head = parts.length === 1 ? parts[0]?.head : undefined;
    return (
      head !== undefined &&
      head.subarray(0, 4).equals(ZIP) &&
      /\[Content_Types\]\.xml|xl\//.test(head.toString('latin1'))
    );
  },
  read: readAuDfat,
};

export const auDfat: ListSource = {
  info: {
    id: 'au-dfat',
    name: 'Australian Consolidated List',
    publisher: 'Department of Foreign Affairs and Trade',
    country: 'AU',
    homepage: 'https://www.dfat.gov.au/international-relations/security/sanctions/consolidated-list',
    downloads: ['https://www.dfat.gov.au/sites/default/files/regulation8_consolidated.xlsx'],
  },
  formats: [auDfatXlsx],
};

async function* readAuDfat(
  parts: readonly EditionPart[],
  options: ReadOptions,
): AsyncGenerator<EditionEvent> {
  const part = parts[0];
  if (part === undefined || parts.length > 1) {
    throw new UnreadableSourceError(EXPECTED, `${parts.length} files came`, 'the edition');
  }
  const workbook = await Workbook.open(part.open(), part.name, EXPECTED);
  const system = await readSheets(workbook);
  const groups = new RowGroups(system);
  for await (const row of listRows(workbook, system.sheets, part.name)) groups.add(row);
  yield* groups.refused.map((refusal) => ({ type: 'refused', refusal }) as const);
  let entries = 0;
  for (const [reference, rows] of groups.rows) {
    const mapped = mapAuEntry(reference, rows, system);
    if ('reason' in mapped) yield { type: 'refused', refusal: mapped };
    else {
      entries += 1;
      yield { type: 'entry', draft: mapped };
    }
  }
  if (entries === 0) throw new UnreadableSourceError(EXPECTED, 'it holds no usable row', part.name);
  // The workbook prints no date of its own; it cannot be older than the entry that was touched last.
  const publishedOn = options.publishedOn ?? groups.latest;
  if (publishedOn !== undefined) yield { type: 'edition', header: { publishedOn } };
}

/** The rows below the header of the sheet that has it; of two such sheets either could be the list. */
async function* listRows(
  workbook: Workbook,
  sheets: readonly { name: string; part: string }[],
  file: string,
): AsyncGenerator<AuRow> {
  const strings = await readSharedStrings(workbook);
  let first: { sheet: string; row: SheetRow | undefined } | undefined;
  let listed: string | undefined;
  for (const sheet of sheets) {
    let header: AuHeader | undefined;
    for await (const row of readRows(workbook, sheet, strings)) {
      if (header !== undefined) yield readRow(row, header);
      else {
        header = readHeader(row);
        first ??= { sheet: sheet.name, row };
        if (header === undefined) break;
        if (listed !== undefined) {
          workbook.fail(sheet.part, `the sheets "${listed}" and "${sheet.name}" both hold the list`);
        }
        listed = sheet.name;
      }
    }
    first ??= { sheet: sheet.name, row: undefined };
  }
  if (listed !== undefined) return;
  throw wrongHeader(EXPECTED, first?.sheet ?? '', first?.row, file);
}

/** The rows by the number their reference begins with, wherever they stand in the sheet. */
class RowGroups {
  readonly rows = new Map<string, AuRow[]>();
  readonly refused: { locator: string; reason: string }[] = [];
  latest: string | undefined;

  constructor(private readonly system: DateSystem) {}

  add(row: AuRow): void {
    const reference = /^(\d+)\s*[a-z]*\d*$/i.exec(row.Reference ?? '')?.[1];
    const touched = serialDay(row['Control Date'], this.system);
    if (touched !== undefined && (this.latest === undefined || touched > this.latest)) this.latest = touched;
    if (reference === undefined) {
      const reason = `"${row.Reference ?? ''}" is not a reference like 2, 2a or 2a1`;
      if (Object.keys(row).length > 1) this.refused.push({ locator: `row ${row.number}`, reason });
      return;
    }
    const group = this.rows.get(reference);
    if (group === undefined) this.rows.set(reference, [row]);
    else group.push(row);
  }
}
