import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const FIXTURE = `${__dirname}/../../fixtures/au/workbook`;

/** The parts of the excerpt's workbook, as text, by their name in the archive. */
export function excerptParts(): Record<string, string> {
  const part = (name: string): string => readFileSync(`${FIXTURE}/${name}`, 'utf8');
  return {
    '[Content_Types].xml': part('content-types.xml'),
    'xl/workbook.xml': part('xl/workbook.xml'),
    'xl/_rels/workbook.xml.rels': part('xl/_rels/workbook.xml.rels'),
    'xl/sharedStrings.xml': part('xl/sharedStrings.xml'),
    'xl/worksheets/sheet1.xml': part('xl/worksheets/sheet1.xml'),
  };
}

/** Parts packed as a workbook is. */
export function pack(parts: Record<string, string>): Buffer {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return Buffer.from(zipSync(Object.fromEntries(files)));
}
