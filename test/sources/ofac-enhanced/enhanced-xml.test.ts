import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  AliasKind,
  AliasStrength,
  LinkKind,
  NamePartKind,
  PartyKind,
  RemarkKind,
} from '../../../src/model/enums';
import { enhancedXml } from '../../../src/sources/ofac/enhanced/enhanced-xml';
import { program } from '../../../src/sources/ofac/programs';
import { UnreadableSourceError } from '../../../src/sources/source';
import { partOf, partOfFile, readEdition } from '../../support/read-edition';

const FIXTURES = resolve(__dirname, '../../fixtures/ofac-enhanced');
const CONS = resolve(FIXTURES, 'cons-2025-01-10.xml');

async function draftOf(reference: string) {
  const { drafts } = await readEdition(enhancedXml('cons'), [partOfFile(CONS)]);
  return drafts.find((draft) => draft.reference === reference);
}

describe('the ENHANCED XML reader', () => {
  it('reads a company with its Chinese name, its address and the dates that bind', async () => {
    const provenance = { locator: 'name 53111' };
    expect(await draftOf('33893')).toEqual({
      reference: '33893',
      kind: PartyKind.ORGANIZATION,
      locator: 'entity 33893',
      aliases: [
        {
          name: 'YITU LIMITED',
          kind: AliasKind.PRIMARY,
          strength: AliasStrength.STRONG,
          script: 'Latn',
          ...provenance,
        },
        {
          name: '依图科技有限公司',
          kind: AliasKind.SPELLING_VARIANT,
          strength: AliasStrength.STRONG,
          script: 'Hani',
          ...provenance,
        },
      ],
      designations: [
        {
          programs: [program('CMIC-EO13959')],
          legalBasis: ['Executive Order 14032 (CMIC)'],
          measures: ['CMIC Executive Order'],
          listedOn: '2021-12-16',
          note: 'Non-SDN CMIC List',
        },
      ],
      roles: [],
      birthDates: [],
      birthPlaces: [],
      nationalities: [],
      genders: [],
      addresses: [
        {
          text: 'Suite #4-210, Governors Square, 23 Lime Tree Bay Avenue, PO Box 23211, Grand Cayman KY1-1209, Cayman Islands',
          street: 'Suite #4-210, Governors Square, 23 Lime Tree Bay Avenue, PO Box 23211',
          city: 'Grand Cayman',
          postalCode: 'KY1-1209',
          country: 'KY',
          countryText: 'Cayman Islands',
          locator: 'address 50764',
        },
      ],
      identifiers: [],
      links: [],
      remarks: [
        {
          kind: RemarkKind.SANCTIONS_RISK,
          text: 'Effective Date (CMIC) 14 Feb 2022',
          locator: 'feature 45551',
        },
        {
          kind: RemarkKind.SANCTIONS_RISK,
          text: 'Purchase/Sales For Divestment Date (CMIC) 16 Dec 2022',
          locator: 'feature 45552',
        },
        {
          kind: RemarkKind.SANCTIONS_RISK,
          text: 'Listing Date (CMIC) 16 Dec 2021',
          locator: 'feature 45554',
        },
      ],
    });
  });

  it('keeps middle names apart, and a nickname as printed and weak', async () => {
    const aliases = (await draftOf('50476'))?.aliases;
    expect(aliases?.[0]).toMatchObject({
      name: 'MARTELLY, Michel Joseph',
      parts: [
        { kind: NamePartKind.SURNAME, value: 'MARTELLY' },
        { kind: NamePartKind.GIVEN, value: 'Michel' },
        { kind: NamePartKind.MIDDLE, value: 'Joseph' },
      ],
    });
    expect(aliases?.[2]).toMatchObject({ name: 'Sweet Micky', strength: AliasStrength.WEAK });
    expect(aliases?.[2]).not.toHaveProperty('parts');
  });

  it('gives an address written in two scripts as two', async () => {
    expect((await draftOf('31693'))?.addresses.map(({ text, country }) => [text, country])).toEqual([
      ['9 Ilyinka Street, Moscow 109097, Russia', 'RU'],
      ['ул. Ильинка, 9, Москва 109097, Russia', 'RU'],
    ]);
  });

  it('notes a feature’s comment on its identifier', async () => {
    const tickers = (await draftOf('30924'))?.identifiers.filter(
      ({ typeText }) => typeText === 'Equity Ticker',
    );
    expect(tickers?.map(({ number, note }) => [number, note])).toEqual([
      ['CHU US', 'NYSE'],
      ['762 HK', 'HKEX'],
      ['XCIA DE', undefined],
      ['K3ID SG', undefined],
      ['XCI DE', undefined],
    ]);
  });

  it('points a relationship with a party that is not in the file at OFAC’s other list', async () => {
    expect((await draftOf('9647'))?.links[0]).toEqual({
      kind: LinkKind.ACTING_FOR,
      kindText: 'Acting for or on behalf of',
      targetList: 'us-ofac-sdn',
      targetReference: '4695',
      targetName: 'HAMAS',
      locator: 'relationship 17928',
    });
  });

  it('reads the day of publication', async () => {
    const { header, refusals } = await readEdition(enhancedXml('cons'), [partOfFile(CONS)]);
    expect(header).toEqual({ publishedOn: '2025-01-10' });
    expect(refusals).toEqual([]);
  });
});

describe('the ENHANCED XML reader’s refusals', () => {
  const text = readFileSync(CONS, 'utf8');
  const read = (bytes: Buffer | string, list: 'sdn' | 'cons' = 'cons') =>
    readEdition(enhancedXml(list), [partOf('cons_enhanced.xml', bytes)]);

  it('knows its files by their document element alone', () => {
    const recognises = (content: string): boolean => enhancedXml('cons').recognises([partOf('x', content)]);
    expect(recognises(text)).toBe(true);
    expect(recognises('<Sanctions Version="3"/>')).toBe(false);
  });

  it('refuses a file cut at any byte, without giving out an entry', async () => {
    const bytes = Buffer.from(text);
    for (let length = 0; length < bytes.length - 1; length += 1499) {
      const events: string[] = [];
      const reading = (async () => {
        const part = partOf('cons_enhanced.xml', bytes.subarray(0, length));
        for await (const { type } of enhancedXml('cons').read([part], {})) events.push(type);
      })();
      await expect(reading).rejects.toThrow(UnreadableSourceError);
      expect(events).not.toContain('entry');
    }
  });

  it('refuses the consolidated list given as the SDN list', async () => {
    await expect(read(text, 'sdn')).rejects.toThrow(/what was exported is sanctionsLists: Consolidated List/);
    const renamed = text.replace(
      '<sanctionsList refId="91512">Consolidated List<',
      '<sanctionsList>SDN List<',
    );
    await expect(read(renamed, 'sdn')).rejects.toThrow(/only 2 of its 6 parties are on the SDN list/);
  });

  it.each([
    [
      'by program too',
      '$1<sanctionsPrograms><sanctionsProgram>SDGT</sanctionsProgram></sanctionsPrograms>',
      /sanctionsPrograms: SDGT/,
    ],
    [
      'of two lists',
      '<sanctionsLists><sanctionsList>SDN List</sanctionsList><sanctionsList>Consolidated List</sanctionsList></sanctionsLists>',
      /SDN List, sanctionsLists: Consolidated/,
    ],
    ['of it does not say what', '', /does not say what was exported/],
  ])('refuses an export %s', async (_, filters, message) => {
    const filtered = text.replace(/(<sanctionsLists>.*?<\/sanctionsLists>)(?=\s*<\/filters>)/s, filters);
    expect(filtered).not.toBe(text);
    await expect(read(filtered)).rejects.toThrow(message);
  });

  it('refuses a file without its day', async () => {
    await expect(read(text.replace(/<dataAsOf>.*<\/dataAsOf>/, ''))).rejects.toThrow(/no dataAsOf day/);
  });

  it('refuses a list of nobody', async () => {
    await expect(read(text.replace(/<entities>.*<\/entities>/s, ''))).rejects.toThrow(/it lists nobody/);
  });

  it('reports an entity without a number or without a name, and reads on', async () => {
    const spoilt = text
      .replace('<entity id="33893">', '<entity>')
      .replace(/(<entity id="9647">.*?)<names>.*?<\/names>/s, '$1');
    const { drafts, refusals } = await read(spoilt);
    expect(drafts).toHaveLength(4);
    expect(refusals).toEqual([
      { locator: 'entity 9647', reason: 'it has no primary name' },
      { locator: expect.stringMatching(/^entity at line \d+$/), reason: 'it has no id' },
    ]);
  });
});
