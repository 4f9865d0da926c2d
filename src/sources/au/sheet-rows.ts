import type { XmlElement } from '../xml';
import { child, children } from '../xml';
import type { Workbook } from './workbook';
import { WORKBOOK_LIMITS } from './workbook';

/** A row's values by zero-based column; empty cells are absent. Numbers and dates are as stored: `45303`. */
export interface SheetRow {
  /** As the sheet numbers it, from 1. */
  readonly number: number;
  readonly cells: ReadonlyMap<number, string>;
}

export interface Sheet {
  readonly name: string;
  /** The part of the workbook the rows are in. */
  readonly part: string;
}

/** The workbook's sheets in their order, and whether its days count from 1904 rather than 1900. */
export async function readSheets(workbook: Workbook): Promise<{ sheets: Sheet[]; from1904: boolean }> {
  const targets = new Map<string, string>();
  const relationships = workbook.records('xl/_rels/workbook.xml.rels', 'Relationships', ['Relationship']);
  for await (const { attributes } of relationships) {
    const target = attributes['Target'] ?? '';
    targets.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  const sheets: Sheet[] = [];
  let from1904 = false;
  for await (const element of workbook.records('xl/workbook.xml', 'workbook', ['sheet', 'workbookPr'])) {
    const { attributes } = element;
    if (element.name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
    else {
      const id = Object.entries(attributes).find(([name]) => /(^|:)id$/.test(name))?.[1] ?? '';
      sheets.push({ name: attributes['name'] ?? '', part: targets.get(id) ?? '' });
    }
  }
  return { sheets, from1904 };
}

/** The strings that cells refer to by number; none where a workbook keeps its text in the cells. */
export async function readSharedStrings(workbook: Workbook): Promise<string[]> {
  const strings: string[] = [];
  if (!workbook.has('xl/sharedStrings.xml')) return strings;
  for await (const item of workbook.records('xl/sharedStrings.xml', 'sst', ['si']))
    strings.push(textOf(item));
  return strings;
}

/**
 * Streams the rows that hold anything.
 *
 * @throws UnreadableSourceError on a row number past the limit, and on a cell that refers to text that is not there.
 */
export async function* readRows(
  workbook: Workbook,
  sheet: Sheet,
  strings: readonly string[],
): AsyncGenerator<SheetRow> {
  let number = 0;
  for await (const row of workbook.records(sheet.part, 'worksheet', ['row'])) {
    number = Number(row.attributes['r'] ?? number + 1);
    if (!Number.isInteger(number) || number < 1 || number > WORKBOOK_LIMITS.rows) {
      workbook.fail(
        sheet.part,
        `it has a row ${row.attributes['r'] ?? number}, and rows go from 1 to ${WORKBOOK_LIMITS.rows}`,
      );
    }
    const cells = new Map<number, string>();
    for (const [index, cell] of children(row, 'c').entries()) {
      const value = valueOf(cell, strings);
      if (value === undefined) return workbook.fail(sheet.part, missingString(cell, strings.length));
      if (value.trim() !== '') cells.set(columnOf(cell.attributes['r']) ?? index, value);
    }
    if (cells.size > 0) yield { number, cells };
  }
}

/** Undefined where a cell refers to a shared string that the workbook has not. */
function valueOf(cell: XmlElement, strings: readonly string[]): string | undefined {
  const inline = child(cell, 'is');
  if (inline !== undefined) return textOf(inline);
  const stored = child(cell, 'v')?.text ?? '';
  return cell.attributes['t'] === 's' && stored !== '' ? strings[Number(stored)] : stored;
}

function missingString(cell: XmlElement, strings: number): string {
  const { r: place = '?' } = cell.attributes;
  return `cell ${place} refers to text ${child(cell, 'v')?.text ?? '(none)'}, and the workbook has ${strings}`;
}

/** A string's runs put together, phonetic guides left out, `_x000D_` and its like as the characters they stand for. */
function textOf(item: XmlElement): string {
  const texts = item.children.flatMap((part) =>
    part.name === 't' ? [part.text] : part.name === 'r' ? children(part, 't').map(({ text }) => text) : [],
  );
  return texts
    .join('')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** `C12` is column 2. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference ?? '')?.[1];
  if (letters === undefined) return undefined;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
