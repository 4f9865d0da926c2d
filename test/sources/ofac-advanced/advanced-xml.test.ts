import { resolve } from 'node:path';
import {
  AliasKind,
  AliasStrength,
  DatePrecision,
  Gender,
  IdentifierType,
  LinkKind,
  NamePartKind,
  NationalityKind,
  PartyKind,
  RemarkKind,
} from '../../../src/model/enums';
import { advancedXml } from '../../../src/sources/ofac/advanced/advanced-xml';
import { enhancedXml } from '../../../src/sources/ofac/enhanced/enhanced-xml';
import { program } from '../../../src/sources/ofac/programs';
import { partOfFile, readEdition } from '../../support/read-edition';
import { contentByReference } from '../ofac/fact-content';

const FIXTURES = resolve(__dirname, '../../fixtures');
const CONS = resolve(FIXTURES, 'ofac-advanced/cons-2020-03-17.xml');
const SDN = resolve(FIXTURES, 'ofac-advanced/sdn-made-up.xml');

async function draftOf(reference: string, path = CONS) {
  const format = advancedXml(path === SDN ? 'sdn' : 'cons');
  const { drafts } = await readEdition(format, [partOfFile(path)]);
  return drafts.find((draft) => draft.reference === reference);
}

describe('the ADVANCED XML reader', () => {
  it('reads an individual with birth date, citizenship, sex, passport and designation', async () => {
    expect(await draftOf('26182')).toEqual({
      reference: '26182',
      kind: PartyKind.INDIVIDUAL,
      locator: 'DistinctParty 26182',
      aliases: [
        {
          name: 'KAYAKIRAN, Evren',
          kind: AliasKind.PRIMARY,
          strength: AliasStrength.STRONG,
          script: 'Latn',
          parts: [
            { kind: NamePartKind.SURNAME, value: 'KAYAKIRAN' },
            { kind: NamePartKind.GIVEN, value: 'Evren' },
          ],
          locator: 'DocumentedName 35030',
        },
      ],
      designations: [
        {
          authority: { id: 'us-treasury', name: 'United States Department of the Treasury', country: 'US' },
          programs: [program('FSE-IR')],
          legalBasis: ['Executive Order 13608 (Iran/Syria)'],
          measures: ['Reject'],
          listedOn: '2019-02-07',
          note: 'FSE List',
        },
      ],
      roles: [],
      birthDates: [
        {
          text: '08 Feb 1980',
          precision: DatePrecision.DAY,
          earliest: '1980-02-08',
          latest: '1980-02-08',
          circa: false,
          locator: 'Feature 30602',
        },
      ],
      birthPlaces: [],
      nationalities: [
        { kind: NationalityKind.CITIZENSHIP, country: 'TR', countryText: 'Turkey', locator: 'Feature 30603' },
      ],
      genders: [{ gender: Gender.MALE, locator: 'Feature 30604' }],
      addresses: [{ text: 'Turkey', country: 'TR', countryText: 'Turkey', locator: 'Location 39691' }],
      identifiers: [
        {
          type: IdentifierType.PASSPORT,
          typeText: 'Passport',
          number: 'U00242309',
          country: 'TR',
          countryText: 'Turkey',
          locator: 'IDRegDocument 16873',
        },
      ],
      links: [],
      remarks: [],
    });
  });

  it('reads an organisation with weak aliases, address parts, registration, directive and owner', async () => {
    const draft = await draftOf('23559');
    expect(draft?.kind).toBe(PartyKind.ORGANIZATION);
    expect(draft?.nationalities).toEqual([
      { kind: NationalityKind.REGISTRATION, country: 'RU', countryText: 'Russia', locator: 'Feature 25428' },
    ]);
    expect(draft?.links).toEqual([
      {
        kind: LinkKind.OWNED_BY,
        kindText: 'Owned or Controlled By',
        targetReference: '17145',
        targetName: 'SURGUTNEFTEGAS',
        note: 'quality: High',
        locator: 'ProfileRelationship 6039',
      },
    ]);
    expect(draft?.remarks[0]).toMatchObject({
      kind: RemarkKind.SANCTIONS_RISK,
      text: 'Executive Order 13662 Directive Determination - Subject to Directive 4',
    });
  });

  it('dates a program by the list it defines, and ties the party to its place on the SDN list', async () => {
    const draft = await draftOf('9659');
    expect(draft?.designations).toEqual([
      {
        programs: [program('SDGT')],
        legalBasis: ['Executive Order 13224 (Terrorism)'],
        measures: ['Block'],
      },
      {
        programs: [program('NS-PLC')],
        legalBasis: ['General License 4 Under EO 13224 (Terrorism)'],
        measures: ['Block'],
        listedOn: '2006-04-12',
        note: 'Non-SDN Palestinian Legislative Council List',
      },
    ]);
    expect(draft?.links).toEqual([
      {
        kind: LinkKind.SAME_PARTY,
        kindText: 'SDN List',
        targetList: 'us-ofac-sdn',
        targetReference: '9659',
        note: 'since 2016-09-16',
      },
    ]);
  });

  it('puts names together as OFAC prints them, in every script', async () => {
    expect((await draftOf('70001', SDN))?.aliases).toEqual([
      {
        name: 'PETROV, Ivan Sergeyevich',
        kind: AliasKind.PRIMARY,
        strength: AliasStrength.STRONG,
        script: 'Latn',
        parts: [
          { kind: NamePartKind.SURNAME, value: 'PETROV' },
          { kind: NamePartKind.GIVEN, value: 'Ivan' },
          { kind: NamePartKind.PATRONYMIC, value: 'Sergeyevich' },
        ],
        locator: 'DocumentedName 1',
      },
      {
        name: 'ПЕТРОВ, Иван',
        kind: AliasKind.SPELLING_VARIANT,
        strength: AliasStrength.STRONG,
        script: 'Cyrl',
        parts: [
          { kind: NamePartKind.SURNAME, value: 'ПЕТРОВ' },
          { kind: NamePartKind.GIVEN, value: 'Иван' },
        ],
        locator: 'DocumentedName 1',
      },
      {
        name: 'Little Ivan',
        kind: AliasKind.FKA,
        strength: AliasStrength.WEAK,
        script: 'Latn',
        locator: 'DocumentedName 3',
      },
    ]);
  });

  it('keeps a forged passport’s standing, issuer and dates', async () => {
    expect((await draftOf('70001', SDN))?.identifiers).toEqual([
      {
        type: IdentifierType.PASSPORT,
        typeText: 'Passport',
        number: 'M-110522',
        country: 'IN',
        countryText: 'India',
        issuedOn: '1978-11-13',
        note: 'issuing authority: Mumbai, fraudulent',
        locator: 'IDRegDocument 900',
      },
      {
        type: IdentifierType.CRYPTO_WALLET,
        typeText: 'Digital Currency Address - XBT',
        number: '12aNKp2iDKuhEde2YfPdd4DFGenRUTKupL',
        note: 'cold storage',
        locator: 'Feature 15',
      },
    ]);
  });

  it('reads a vessel’s features into the facts the other formats give', async () => {
    const vessel = await draftOf('70003', SDN);
    expect(vessel?.kind).toBe(PartyKind.VESSEL);
    expect(vessel?.identifiers.map(({ type, number }) => [type, number])).toEqual([
      [IdentifierType.IMO_NUMBER, 'IMO 9187629'],
      [IdentifierType.CALL_SIGN, 'CL2192'],
    ]);
    expect(vessel?.nationalities.map(({ kind, country }) => [kind, country])).toEqual([
      [NationalityKind.FLAG, 'CU'],
      [NationalityKind.FORMER_FLAG, 'RU'],
    ]);
    expect(vessel?.remarks).toEqual([
      { kind: RemarkKind.VESSEL_TYPE, text: 'Tug' },
      { kind: RemarkKind.VESSEL_GROSS_TONNAGE, text: '81479' },
    ]);
  });

  it('gives the same publication the same content as the ENHANCED XML does', async () => {
    const advanced = await readEdition(advancedXml('sdn'), [partOfFile(SDN)]);
    const other = partOfFile(resolve(FIXTURES, 'ofac-enhanced/sdn-made-up.xml'));
    const enhanced = await readEdition(enhancedXml('sdn'), [other]);
    expect(advanced.drafts).toHaveLength(4);
    expect(contentByReference(advanced.drafts)).toEqual(contentByReference(enhanced.drafts));
    expect(advanced.header).toEqual(enhanced.header);
  });
});
