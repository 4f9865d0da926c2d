import { parseDay } from '../partial-date';
import {
  UnreadableSourceError,
  type EditionEvent,
  type EditionFormat,
  type EditionPart,
  type ReadOptions,
} from '../source';
import { cleanText } from '../text';
import { childText, readXmlRecords, type XmlElement } from '../xml';
import { xmlRoot } from '../xml-root';
import { ListEvidence } from './list-evidence';
import type { OfacList } from './ofac-list';
import { xmlEntryDraft } from './xml-entry';

/**
 * OFAC's classic XML, for either list: `sdnList` with one `sdnEntry` per entry. The namespace has changed with the
 * publishing system and says nothing of the content; the elements' order changes between downloads.
 */
export function ofacXml(list: OfacList): EditionFormat {
  return {
    id: 'ofac-xml',
    version: 1,
    recognises: (parts) => parts.length === 1 && parts.every(({ head }) => xmlRoot(head) === 'sdnList'),
    read: (parts, options) => readXmlEdition(list, parts, options),
  };
}

async function* readXmlEdition(
  list: OfacList,
  [part]: readonly EditionPart[],
  { publishedOn }: ReadOptions,
): AsyncGenerator<EditionEvent> {
  const expected = `OFAC's ${list === 'sdn' ? 'SDN' : 'consolidated'} list as XML`;
  if (part === undefined) throw new UnreadableSourceError(expected, 'no file was given', 'nowhere');
  const file = part.name;
  const evidence = new ListEvidence();
  let information: XmlElement | undefined;
  let entries = 0;
  const records = new Set(['publshInformation', 'sdnEntry']);
  for await (const element of readXmlRecords(part.open(), { file, expected, root: 'sdnList', records })) {
    if (element.name === 'publshInformation') {
      information = element;
      continue;
    }
    entries += 1;
    const event = entryEvent(element, file);
    if (event.type === 'entry') evidence.add(event.draft);
    yield event;
  }
  yield edition(information, entries, { file, expected, publishedOn });
  evidence.check(list, file);
}

function entryEvent(element: XmlElement, file: string): EditionEvent {
  const draft = xmlEntryDraft(element, file);
  if (draft !== undefined) return { type: 'entry', draft };
  const reason = 'an sdnEntry needs a uid and a lastName';
  return { type: 'refused', refusal: { locator: `${file} line ${element.line}`, reason } };
}

interface EditionContext {
  readonly file: string;
  readonly expected: string;
  readonly publishedOn: string | undefined;
}

/**
 * The header, once all entries are counted.
 *
 * @throws UnreadableSourceError when the file does not say when it was published or how many entries it has, or has
 * another number of them: it is then not what OFAC published.
 */
function edition(
  information: XmlElement | undefined,
  entries: number,
  context: EditionContext,
): EditionEvent {
  const { file, expected } = context;
  const printed = (name: string): string | undefined =>
    information === undefined ? undefined : cleanText(childText(information, name));
  const count = printed('Record_Count');
  if (count !== undefined && Number(count) !== entries) {
    throw new UnreadableSourceError(
      `${expected} with ${count} entries, as its Record_Count says`,
      `it has ${entries}`,
      file,
      { declared: Number(count), entries },
    );
  }
  const date = printed('Publish_Date');
  const publishedOn = date === undefined ? context.publishedOn : monthFirstDay(date);
  if (publishedOn === undefined) {
    const came = date === undefined ? 'it has no Publish_Date' : `its Publish_Date is "${date}"`;
    throw new UnreadableSourceError(`${expected} with its day of publication (MM/DD/YYYY)`, came, file);
  }
  return {
    type: 'edition',
    header: { publishedOn, ...(count === undefined ? {} : { declaredEntries: Number(count) }) },
  };
}

/** `12/18/2025`, month first as the United States write dates. */
function monthFirstDay(printed: string): string | undefined {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(printed) ?? [];
  return year === undefined ? undefined : parseDay(`${year}-${month}-${day}`);
}
