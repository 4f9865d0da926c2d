import { ofacCsv } from '../../../src/sources/ofac/ofac-csv';
import { ofacXml } from '../../../src/sources/ofac/ofac-xml';
import type { EditionPart } from '../../../src/sources/source';
import { partOfFile, readEdition, type ReadEdition } from '../../support/read-edition';
import { describeWithData } from '../../support/shared-data';
import { contentByReference } from './fact-content';
import { CONS_FILES, fixtureParts } from './ofac-fixtures';

/** What the classic XML tells and a flat file does not: the only differences, as the table in docs/lists/ofac.md says. */
const XML_ONLY = ['addresses.city', 'addresses.region', 'addresses.postalCode'];

async function bothFormats(csv: EditionPart[], xml: EditionPart[]): Promise<[ReadEdition, ReadEdition]> {
  return [
    await readEdition(ofacCsv('cons'), csv, { publishedOn: '2018-04-06' }),
    await readEdition(ofacXml('cons'), xml),
  ];
}

function sameRegistry(csv: ReadEdition, xml: ReadEdition): void {
  expect(xml.header.publishedOn).toBe(csv.header.publishedOn);
  expect(contentByReference(csv.drafts)).toEqual(contentByReference(xml.drafts, XML_ONLY));
}

describe('one OFAC publication in two formats', () => {
  it('gives the same registry, but for the address parts that only the XML has', async () => {
    const [csv, xml] = await bothFormats(
      fixtureParts('cons', ...CONS_FILES),
      fixtureParts('cons', 'consolidated.xml'),
    );
    expect(csv.drafts).toHaveLength(9);
    sameRegistry(csv, xml);
  });

  it('differs in those parts, so that the exception is a real one', async () => {
    const [csv, xml] = await bothFormats(
      fixtureParts('cons', ...CONS_FILES),
      fixtureParts('cons', 'consolidated.xml'),
    );
    const address = ({ drafts }: ReadEdition): unknown =>
      drafts.find(({ reference }) => reference === '4632')?.addresses[1];
    expect(address(csv)).not.toHaveProperty('city');
    expect(address(xml)).toMatchObject({ city: 'Tehran', postalCode: '11365' });
    expect(address(xml)).toHaveProperty('text', '213 Ferdowsi Avenue, Tehran 11365, Iran');
    expect(address(csv)).toHaveProperty('text', '213 Ferdowsi Avenue, Tehran 11365, Iran');
  });
});

describeWithData('the whole consolidated list of 2018-04-06', 'ofac/consolidated/2018-04-06', (folder) => {
  it('is the same registry from CSV and from XML', async () => {
    const [csv, xml] = await bothFormats(
      CONS_FILES.map((file) => partOfFile(`${folder}/${file}`)),
      [partOfFile(`${folder}/consolidated.xml`)],
    );
    expect(csv.drafts).toHaveLength(639);
    sameRegistry(csv, xml);
  });
});

describeWithData(
  'two downloads of the publication of 2025-10-22',
  'ofac/consolidated/2025-10-22',
  (folder) => {
    it('have equal content, in whatever order their elements come', async () => {
      const [first, second] = await Promise.all(
        [1, 2].map((n) =>
          readEdition(ofacXml('cons'), [partOfFile(`${folder}/consolidated-download-${n}.xml`)]),
        ),
      );
      expect(first?.header).toEqual({ publishedOn: '2025-10-22', declaredEntries: 443 });
      expect(contentByReference(first?.drafts ?? [])).toEqual(contentByReference(second?.drafts ?? []));
    });
  },
);
