import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EntryDraft } from '../../../src/model/entry-draft';
import { CATALOGUE } from '../../../src/sources/catalogue';
import { UnreadableSourceError } from '../../../src/sources/source';
import { gbUksl } from '../../../src/sources/uk/uk-lists';
import { ukslXml } from '../../../src/sources/uk/uksl-xml';
import { partOf, partOfFile, readEdition } from '../../support/read-edition';
import { describeWithData } from '../../support/shared-data';

const FIXTURES = resolve(__dirname, '../../fixtures/uk');
const EXCERPT = readFileSync(resolve(FIXTURES, 'uksl-excerpt-2026-03-26.xml'));
/** AQD0374 (Ghafari), AQD0382 (Azam), AQD0383 (Rajab) and DPR0075 (the ship Petrel 8), each a whole draft. */
const EXPECTED: unknown = JSON.parse(
  readFileSync(resolve(FIXTURES, 'uksl-excerpt-2026-03-26.drafts.json'), 'utf8'),
);

async function designation(inner: string): Promise<EntryDraft> {
  const text = `<Designations><DateGenerated>26/03/2026</DateGenerated><Designation><UniqueID>X1</UniqueID>
    <Names><Name><Name1>A</Name1><Name6>B</Name6><NameType>Primary Name</NameType></Name></Names>
    <IndividualEntityShip>Individual</IndividualEntityShip>${inner}</Designation></Designations>`;
  const { drafts } = await readEdition(ukslXml, [partOf('uk.xml', text)]);
  if (drafts[0] === undefined) throw new Error('no draft came');
  return drafts[0];
}

describe('the UK Sanctions List', () => {
  it('is in the catalogue under its id', () => {
    expect(CATALOGUE).toContain(gbUksl);
  });

  it('gives the three people and a ship as the list prints them', async () => {
    const { header, drafts, refusals } = await readEdition(ukslXml, [partOf('uk.xml', EXCERPT, 100)]);
    expect(header).toEqual({ publishedOn: '2026-03-26' });
    expect(refusals).toEqual([]);
    const wanted = ['AQD0374', 'AQD0382', 'AQD0383', 'DPR0075'];
    expect(drafts.filter((draft) => wanted.includes(draft.reference))).toEqual(EXPECTED);
  });

  it('gives each of Ghafari’s fifteen names once, without the space behind one of them', async () => {
    const { drafts } = await readEdition(ukslXml, [partOf('uk.xml', EXCERPT)]);
    const names = drafts.find((draft) => draft.reference === 'AQD0374')?.aliases.map((alias) => alias.name);
    expect(names).toHaveLength(16);
    expect(new Set(names).size).toBe(16);
    expect(names).toContain('Sanaullah Mahajar');
  });

  it('says who designated by the source the list names', async () => {
    const authority = async (source: string, regime: string): Promise<(string | undefined)[]> => {
      const draft = await designation(
        `<RegimeName>${regime}</RegimeName><DesignationSource>${source}</DesignationSource>`,
      );
      return draft.designations.map((act) => act.authority?.id);
    };
    const belarus = 'The Republic of Belarus (Sanctions) (EU Exit) Regulations 2019';
    expect(await authority('UK', belarus)).toEqual(['gb-fcdo']);
    expect(await authority('UN', belarus)).toEqual(['un-sc']);
    expect(await authority('UN and UK', belarus)).toEqual(['un-sc', 'gb-fcdo']);
    expect(await authority('', belarus)).toEqual([undefined]);
    expect(await authority('UK', 'The Counter-Terrorism (Sanctions) (EU Exit) Regulations 2019')).toEqual([
      'gb-hmt',
    ]);
    expect(
      await authority('UK', 'The Counter-Terrorism (International Sanctions) (EU Exit) Regulations 2019'),
    ).toEqual(['gb-fcdo']);
  });

  it('takes one primary name, the same whatever order the names come in', async () => {
    const names = (first: string, second: string): string =>
      `<Names>${[first, second].map((name) => `<Name><Name6>${name}</Name6><NameType>Primary name</NameType></Name>`).join('')}</Names>`;
    const primary = async (inner: string): Promise<string[]> =>
      (await designation(inner)).aliases
        .filter((alias) => alias.kind === 'PRIMARY')
        .map((alias) => alias.name);
    expect(await primary(names('C', 'D'))).toEqual(['A B']);
    expect(await primary(names('D', 'C'))).toEqual(['A B']);
  });

  it('does not take a person for the entity whose UN reference is printed', async () => {
    const draft = await designation('<UNReferenceNumber>QDe.004</UNReferenceNumber>');
    expect(draft.links).toMatchObject([{ kind: 'ASSOCIATED_WITH', targetReference: 'QDe.004' }]);
  });

  it('pairs numbered passports with what is said of each', async () => {
    const draft = await designation(
      '<PassportDetails><Passport><PassportNumber>(1) A1 (2) B2</PassportNumber><PassportAdditionalInformation>(1) Expired 1 Jan 2001 (2) (Tunisian)</PassportAdditionalInformation></Passport></PassportDetails>',
    );
    expect(draft.identifiers).toMatchObject([
      { number: 'A1', expiresOn: '2001-01-01' },
      { number: 'B2', country: 'TN' },
    ]);
  });

  it('takes contacts, companies and registration numbers', async () => {
    const draft = await designation(
      '<PhoneNumbers><PhoneNumber>+1 2</PhoneNumber></PhoneNumbers><EntityDetails><Entity><ParentCompanies><ParentCompany>P</ParentCompany></ParentCompanies><Subsidiaries><Subsidiary>S</Subsidiary></Subsidiaries><BusinessRegistrationNumbers><BusinessRegistrationNumber>77</BusinessRegistrationNumber></BusinessRegistrationNumbers></Entity></EntityDetails>',
    );
    expect(draft.identifiers).toMatchObject([
      { type: 'PHONE', number: '+1 2' },
      { type: 'REGISTRATION_NUMBER', number: '77' },
    ]);
    expect(draft.links).toMatchObject([
      { kind: 'SUBSIDIARY_OF', targetName: 'P' },
      { kind: 'PARENT_OF', targetName: 'S' },
    ]);
  });

  it('refuses the file wherever it is cut', async () => {
    const end = EXCERPT.lastIndexOf('>');
    for (let length = 0; length < end; length += 131) {
      const part = partOf('uk.xml', EXCERPT.subarray(0, length));
      await expect(readEdition(ukslXml, [part])).rejects.toThrow(UnreadableSourceError);
    }
    await expect(readEdition(ukslXml, [partOf('uk.xml', EXCERPT.subarray(0, end))])).rejects.toThrow(
      UnreadableSourceError,
    );
  });

  it.each([
    ['no day', '<Designations><Designation/></Designations>', /no <DateGenerated>/],
    ['nobody', '<Designations><DateGenerated>26/03/2026</DateGenerated></Designations>', /no <Designation>/],
    [
      'an impossible day',
      '<Designations><DateGenerated>31/02/2026</DateGenerated></Designations>',
      /31\/02\/2026/,
    ],
  ])('refuses a list with %s', async (_, text, message) => {
    await expect(readEdition(ukslXml, [partOf('uk.xml', text)])).rejects.toThrow(message);
  });

  it('reports records it cannot use, and goes on', async () => {
    const text = `<Designations><DateGenerated>26/03/2026</DateGenerated>
      <Designation><IndividualEntityShip>Ship</IndividualEntityShip></Designation>
      <Designation><UniqueID>X1</UniqueID><IndividualEntityShip>Robot</IndividualEntityShip></Designation>
      <Designation><UniqueID>X2</UniqueID><IndividualEntityShip>Ship</IndividualEntityShip></Designation></Designations>`;
    const { drafts, refusals } = await readEdition(ukslXml, [partOf('uk.xml', text)]);
    expect(drafts).toEqual([]);
    expect(refusals.map((refusal) => refusal.reason)).toEqual([
      'it has no UniqueID',
      'IndividualEntityShip is "Robot"',
      'it has no name',
    ]);
  });

  it('is not recognised in other lists', () => {
    expect(ukslXml.recognises([partOf('uk.xml', '<CONSOLIDATED_LIST/>')])).toBe(false);
    expect(ukslXml.recognises([partOf('uk.xml', '')])).toBe(false);
    expect(ukslXml.recognises([partOf('x', EXCERPT)])).toBe(true);
  });
});

describeWithData(
  'the excerpt of the UK Sanctions List',
  'uk/uk-sanctions-list-excerpt-2026-03-26.xml',
  (path) => {
    it('gives its eight designations', async () => {
      const { drafts, refusals } = await readEdition(ukslXml, [partOfFile(path)]);
      expect(drafts).toHaveLength(8);
      expect(refusals).toEqual([]);
    });
  },
);
