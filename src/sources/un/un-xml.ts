import { parseDay } from '../partial-date';
import { UnreadableSourceError, type EditionEvent, type EditionFormat, type EditionPart } from '../source';
import { readXmlRecords, type XmlElement } from '../xml';
import { xmlRoot } from '../xml-root';
import { unEntry } from './un-entry';

const ROOT = 'CONSOLIDATED_LIST';
const EXPECTED = 'the UN Security Council Consolidated List as XML';

/**
 * The list's XML (schema https://www.un.org/sc/resources/sc-sanctions.xsd). `dateGenerated` is when the file was
 * made, every night anew: it dates the edition and is no part of its content.
 */
export const unXml: EditionFormat = {
  id: 'un-xml',
  version: 1,
  recognises: (parts) => parts.length === 1 && parts.every((part) => xmlRoot(part.head) === ROOT),
  read: async function* (parts) {
    for (const part of parts) yield* readPart(part);
  },
};

async function* readPart(part: EditionPart): AsyncGenerator<EditionEvent> {
  let publishedOn: string | undefined;
  const records = readXmlRecords(part.open(), {
    file: part.name,
    expected: EXPECTED,
    root: ROOT,
    records: new Set(['INDIVIDUAL', 'ENTITY']),
    required: new Set(['INDIVIDUALS', 'ENTITIES']),
    onRoot: (attributes) => (publishedOn = generatedOn(attributes['dateGenerated'], part.name)),
  });
  let dated = false;
  for await (const record of records) {
    if (!dated && publishedOn !== undefined) yield { type: 'edition', header: { publishedOn } };
    dated = true;
    yield eventOf(record);
  }
  if (!dated) throw new UnreadableSourceError(EXPECTED, 'it lists nobody', part.name);
}

function eventOf(record: XmlElement): EditionEvent {
  const draft = unEntry(record);
  return 'reason' in draft ? { type: 'refused', refusal: draft } : { type: 'entry', draft };
}

function generatedOn(printed: string | undefined, file: string): string {
  const day = parseDay(printed);
  if (day !== undefined) return day;
  const came = printed === undefined ? 'it has no dateGenerated' : `its dateGenerated is "${printed}"`;
  throw new UnreadableSourceError(EXPECTED, came, file);
}
