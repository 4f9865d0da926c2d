import { parseDay } from '../partial-date';
import { UnreadableSourceError, type EditionEvent, type EditionFormat, type EditionPart } from '../source';
import { cleanText } from '../text';
import { readXmlRecords } from '../xml';
import { xmlRoot } from '../xml-root';
import { ukslDesignation } from './uksl-designation';

const ROOT = 'Designations';
const EXPECTED = 'the UK Sanctions List as XML';

/** The list's XML; it has no published schema. Its day stands in DateGenerated, before the designations. */
export const ukslXml: EditionFormat = {
  id: 'uksl-xml',
  version: 1,
  recognises: (parts) => parts.length === 1 && parts.every((part) => xmlRoot(part.head) === ROOT),
  read: async function* (parts) {
    for (const part of parts) yield* readPart(part);
  },
};

async function* readPart(part: EditionPart): AsyncGenerator<EditionEvent> {
  const records = readXmlRecords(part.open(), {
    file: part.name,
    expected: EXPECTED,
    root: ROOT,
    records: new Set(['DateGenerated', 'Designation']),
    required: new Set(['DateGenerated', 'Designation']),
  });
  for await (const record of records) {
    if (record.name === 'DateGenerated') {
      yield { type: 'edition', header: { publishedOn: generatedOn(record.text, part.name, record.line) } };
      continue;
    }
    const draft = ukslDesignation(record);
    yield 'reason' in draft ? { type: 'refused', refusal: draft } : { type: 'entry', draft };
  }
}

function generatedOn(printed: string, file: string, line: number): string {
  const day = parseDay(cleanText(printed));
  if (day !== undefined) return day;
  throw new UnreadableSourceError(EXPECTED, `its DateGenerated is "${printed}"`, `${file} line ${line}`, {
    line,
  });
}
