import { parseDay } from '../partial-date';
import {
  type EditionEvent,
  type EditionFormat,
  type EditionPart,
  type ListSource,
  UnreadableSourceError,
} from '../source';
import { readXmlRecords } from '../xml';
import { mapEuEntity } from './eu-entity';

const EXPECTED = 'the EU financial sanctions list as FSF XML 1.1';
const NAMESPACE = 'http://eu.europa.ec/fpi/fsd/export';

/** The Commission's Financial Sanctions Files, XML version 1.1. */
export const euFsfXml: EditionFormat = {
  id: 'eu-fsf-xml',
  version: 1,
  recognises: (parts) => {
    const head = parts.length === 1 ? (parts[0]?.head.toString('utf8') ?? '') : '';
    return head.includes(NAMESPACE) && /<(?:\w+:)?export\b/.test(head);
  },
  read: readEuFsf,
};

export const euFsf: ListSource = {
  info: {
    id: 'eu-fsf',
    name: 'EU Financial Sanctions Files, consolidated list',
    publisher: 'European Commission',
    homepage: 'https://webgate.ec.europa.eu/fsd/fsf',
    // The token is part of the address that the Commission publishes for everyone; without it the answer is an error.
    downloads: [
      'https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw',
    ],
  },
  formats: [euFsfXml],
};

async function* readEuFsf(parts: readonly EditionPart[]): AsyncGenerator<EditionEvent> {
  const part = parts[0];
  if (part === undefined || parts.length > 1) {
    throw new UnreadableSourceError(EXPECTED, `${parts.length} files came`, 'the edition');
  }
  let entries = 0;
  let publishedOn: string | undefined;
  const records = readXmlRecords(part.open(), {
    file: part.name,
    expected: EXPECTED,
    root: 'export',
    records: new Set(['sanctionEntity']),
    onRoot: (attributes) => {
      publishedOn = publicationDay(attributes, part.name);
    },
  });
  for await (const record of records) {
    if (entries === 0 && publishedOn !== undefined) {
      yield { type: 'edition', header: { publishedOn } };
    }
    const mapped = mapEuEntity(record);
    if ('reason' in mapped) {
      yield { type: 'refused', refusal: mapped };
    } else {
      entries += 1;
      yield { type: 'entry', draft: mapped };
    }
  }
  if (entries === 0) {
    throw new UnreadableSourceError(EXPECTED, 'it holds no usable sanctionEntity', part.name);
  }
}

function publicationDay(attributes: Readonly<Record<string, string>>, file: string): string {
  if (!Object.entries(attributes).some(([name, value]) => /^xmlns(:|$)/.test(name) && value === NAMESPACE)) {
    throw new UnreadableSourceError(EXPECTED, `its namespace is not ${NAMESPACE}`, file);
  }
  const day = parseDay(attributes['generationDate']);
  if (day !== undefined) return day;
  const came = `its generationDate is "${attributes['generationDate'] ?? ''}", not a date`;
  throw new UnreadableSourceError(EXPECTED, came, file);
}
