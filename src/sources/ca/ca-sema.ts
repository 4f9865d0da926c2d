import { parseDay } from '../partial-date';
import {
  type EditionEvent,
  type EditionFormat,
  type EditionPart,
  type ListSource,
  type ReadOptions,
  UnreadableSourceError,
} from '../source';
import { childText, readXmlRecords } from '../xml';
import { xmlRoot } from '../xml-root';
import { mapCaRecord } from './ca-record';

const EXPECTED = 'the Consolidated Canadian Autonomous Sanctions List as XML';

/** The fields of this list's records that no other `data-set` has together. */
const SIGNATURE = /<record>[\s\S]*?<Country>[\s\S]*?<(?:LastName|EntityOrShip|TitleOrShip)>/;

export const caSemaXml: EditionFormat = {
  id: 'ca-sema-xml',
  version: 1,
  recognises: (parts) => {
    const head = parts.length === 1 ? (parts[0]?.head ?? Buffer.alloc(0)) : Buffer.alloc(0);
    return xmlRoot(head) === 'data-set' && SIGNATURE.test(head.toString('utf8'));
  },
  read: readCaSema,
};

export const caSema: ListSource = {
  info: {
    id: 'ca-sema',
    name: 'Consolidated Canadian Autonomous Sanctions List',
    publisher: 'Global Affairs Canada',
    country: 'CA',
    homepage:
      'https://www.international.gc.ca/world-monde/international_relations-relations_internationales/sanctions/consolidated-consolide.aspx?lang=eng',
    downloads: [
      'https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml',
    ],
  },
  formats: [caSemaXml],
};

async function* readCaSema(
  parts: readonly EditionPart[],
  options: ReadOptions,
): AsyncGenerator<EditionEvent> {
  const part = parts[0];
  if (part === undefined || parts.length > 1) {
    throw new UnreadableSourceError(EXPECTED, `${parts.length} files came`, 'the edition');
  }
  let entries = 0;
  let latest: string | undefined;
  const records = readXmlRecords(part.open(), {
    file: part.name,
    expected: EXPECTED,
    root: 'data-set',
    records: new Set(['record']),
  });
  for await (const record of records) {
    const listedOn = parseDay(childText(record, 'DateOfListing'));
    if (listedOn !== undefined && (latest === undefined || listedOn > latest)) latest = listedOn;
    const mapped = mapCaRecord(record);
    if ('reason' in mapped) yield { type: 'refused', refusal: mapped };
    else {
      entries += 1;
      yield { type: 'entry', draft: mapped };
    }
  }
  if (entries === 0) throw new UnreadableSourceError(EXPECTED, 'it holds no usable record', part.name);
  // The file prints no date of its own; it cannot be older than the listing it added last.
  const publishedOn = options.publishedOn ?? latest;
  if (publishedOn !== undefined) yield { type: 'edition', header: { publishedOn } };
}
