import { Readable } from 'node:stream';
import type { EntryDraft } from '../../../src/model/entry-draft';
import { mapEuEntity } from '../../../src/sources/eu/eu-entity';
import { readXmlRecords, type XmlElement } from '../../../src/sources/xml';

async function parse(xml: string): Promise<XmlElement> {
  const options = { file: 'x', expected: 'x', root: 'sanctionEntity', records: new Set(['sanctionEntity']) };
  for await (const record of readXmlRecords(Readable.from([Buffer.from(xml)]), options)) return record;
  throw new Error('no record');
}

const NAME = '<nameAlias wholeName="Jane Doe" strong="true" logicalId="1"/>';

/** The draft of an entity with that content, which has a name unless told otherwise. */
async function draftOf(content: string, attributes = '', name = NAME): Promise<EntryDraft> {
  const mapped = mapEuEntity(
    await parse(
      `<sanctionEntity euReferenceNumber="EU.1.1" logicalId="5" ${attributes}>` +
        `<subjectType code="person" classificationCode="P"/>${name}${content}</sanctionEntity>`,
    ),
  );
  if ('reason' in mapped) throw new Error(mapped.reason);
  return mapped;
}

describe('names', () => {
  it('the first strong name that is no translation is the primary one', async () => {
    const { aliases } = await draftOf(
      '',
      '',
      '<nameAlias wholeName="Weak" strong="false" logicalId="1"/>' +
        '<nameAlias wholeName="Nom" nameLanguage="FR" strong="true" logicalId="2"/>' +
        '<nameAlias wholeName="Later" strong="true" logicalId="9"/>' +
        '<nameAlias wholeName="Name" nameLanguage="EN" strong="true" logicalId="3"/>',
    );
    expect(aliases.map(({ name, kind, strength, language }) => [name, kind, strength, language])).toEqual([
      ['Name', 'PRIMARY', 'STRONG', 'en'],
      ['Weak', 'AKA', 'WEAK', undefined],
      ['Nom', 'AKA', 'STRONG', 'fr'],
      ['Later', 'AKA', 'STRONG', undefined],
    ]);
  });

  it('a low quality remark makes a name weak, and is no remark of the entry', async () => {
    const { aliases, remarks } = await draftOf(
      '<nameAlias wholeName="Abu X" strong="true" logicalId="2"><remark>Low quality a.k.a.</remark></nameAlias>' +
        '<nameAlias wholeName="J. Doe" strong="true" logicalId="3"><remark>Good quality</remark></nameAlias>' +
        '<nameAlias wholeName="Old" strong="true" logicalId="4"><remark>f.k.a.</remark></nameAlias>',
    );
    expect(aliases.map(({ name, kind, strength }) => [name, kind, strength])).toEqual([
      ['Jane Doe', 'PRIMARY', 'STRONG'],
      ['Abu X', 'AKA', 'WEAK'],
      ['J. Doe', 'AKA', 'STRONG'],
      ['Old', 'FKA', 'STRONG'],
    ]);
    expect(remarks).toEqual([]);
  });

  it('function, title and gender become roles and genders, each once', async () => {
    const name = (id: number): string =>
      `<nameAlias wholeName="Jane ${id}" function="Minister" title="Dr" gender="F" strong="true" logicalId="${id}"/>`;
    const { roles, genders } = await draftOf('', '', name(1) + name(2));
    expect(roles).toEqual([
      { kind: 'TITLE', text: 'Dr', locator: 'nameAlias 1' },
      { kind: 'POSITION', text: 'Minister', locator: 'nameAlias 1' },
    ]);
    expect(genders).toEqual([{ gender: 'FEMALE', locator: 'nameAlias 1' }]);
  });

  it('a name given only in parts is put together', async () => {
    const { aliases } = await draftOf(
      '',
      '',
      '<nameAlias firstName="Jane" middleName="Q" lastName="Doe" wholeName="" logicalId="1"/>',
    );
    expect(aliases[0]).toMatchObject({ name: 'Jane Q Doe', strength: 'STRONG' });
    expect(aliases[0]?.parts?.map(({ kind }) => kind)).toEqual(['GIVEN', 'MIDDLE', 'SURNAME']);
  });
});

describe('births', () => {
  const birth = (attributes: string): string =>
    `<birthdate calendarType="GREGORIAN" countryIso2Code="00" countryDescription="UNKNOWN" logicalId="7" ${attributes}/>`;

  it.each([
    ['birthdate="1976-02-03" circa="false"', '1976-02-03', 'DAY', '1976-02-03', '1976-02-03', false],
    ['year="1976" circa="true"', 'circa 1976', 'YEAR', '1976-01-01', '1976-12-31', true],
    ['year="1976" monthOfYear="2"', '1976-02', 'MONTH', '1976-02-01', '1976-02-29', false],
    ['yearRangeFrom="1960" yearRangeTo="1962"', '1960 to 1962', 'RANGE', '1960-01-01', '1962-12-31', false],
    ['yearRangeFrom="1960"', '1960 or later', 'UNKNOWN', undefined, undefined, false],
  ])('%s is read as far as it is known', async (attributes, text, precision, earliest, latest, circa) => {
    const { birthDates, birthPlaces } = await draftOf(birth(attributes));
    expect(birthDates).toMatchObject([{ text, precision, circa, locator: 'birthdate 7' }]);
    expect([birthDates[0]?.earliest, birthDates[0]?.latest]).toEqual([earliest, latest]);
    expect(birthPlaces).toEqual([]);
  });

  it('a year of another calendar is kept as text and never read as ours', async () => {
    const { birthDates } = await draftOf(birth('year="1354"').replace('GREGORIAN', 'ISLAMIC'));
    expect(birthDates).toEqual([
      { text: '1354 (ISLAMIC calendar)', precision: 'UNKNOWN', circa: false, locator: 'birthdate 7' },
    ]);
  });

  it('a place without a date is a birthplace alone', async () => {
    const { birthDates, birthPlaces } = await draftOf(
      birth('city="Kabul" region="Kabul Province"').replace('"00"', '"AF"').replace('UNKNOWN', 'AFGHANISTAN'),
    );
    expect(birthDates).toEqual([]);
    expect(birthPlaces).toEqual([
      {
        text: 'Kabul, Kabul Province, AFGHANISTAN',
        city: 'Kabul',
        region: 'Kabul Province',
        country: 'AF',
        countryText: 'AFGHANISTAN',
        locator: 'birthdate 7',
      },
    ]);
  });
});

describe('documents, contacts and places', () => {
  it('a document keeps its number as printed, its dates and what is known against it', async () => {
    const { identifiers } = await draftOf(
      '<identification diplomatic="true" knownExpired="true" number="01503093" latinNumber="" issuedBy="Kabul" ' +
        'issueDate="2016-08-25" validTo="2021-08-25" identificationTypeCode="passport" ' +
        'identificationTypeDescription="National passport" countryIso2Code="AF" countryDescription="AFGHANISTAN" ' +
        'logicalId="6"><remark>Seen once</remark></identification>',
    );
    expect(identifiers).toEqual([
      {
        type: 'PASSPORT',
        typeText: 'National passport',
        number: '01503093',
        country: 'AF',
        countryText: 'AFGHANISTAN',
        issuedOn: '2016-08-25',
        expiresOn: '2021-08-25',
        note: 'diplomatic; known to have expired; issued by Kabul; Seen once',
        locator: 'identification 6',
      },
    ]);
  });

  it('an unknown type of document keeps the list’s words, and a latin spelling is a second number', async () => {
    const { identifiers } = await draftOf(
      '<identification number="АБ1" latinNumber="AB1" identificationTypeCode="tradelic" ' +
        'identificationTypeDescription="Trade licence" countryIso2Code="00" countryDescription="UNKNOWN" logicalId="6"/>',
    );
    expect(identifiers.map(({ type, typeText, number }) => [type, typeText, number])).toEqual([
      ['OTHER', 'Trade licence', 'АБ1'],
      ['OTHER', 'Trade licence', 'AB1'],
    ]);
  });

  it('a document without a number leaves its remark behind', async () => {
    const { identifiers, remarks } = await draftOf(
      '<identification number="" identificationTypeCode="passport" logicalId="6"><remark>On false passport</remark></identification>',
    );
    expect(identifiers).toEqual([]);
    expect(remarks).toEqual([{ kind: 'COMMENT', text: 'On false passport', locator: 'identification 6' }]);
  });

  it('an address of an unknown country alone is no address, but its contacts are kept', async () => {
    const { addresses, identifiers } = await draftOf(
      '<address countryIso2Code="00" countryDescription="UNKNOWN" logicalId="8">' +
        '<contactInfo key="EMAIL" value="a@b.example"/><contactInfo key="FAX" value="1 23"/></address>',
    );
    expect(addresses).toEqual([]);
    expect(identifiers).toEqual([
      { type: 'EMAIL', typeText: 'EMAIL', number: 'a@b.example', locator: 'address 8' },
      { type: 'PHONE', typeText: 'FAX', number: '1 23', locator: 'address 8' },
    ]);
  });

  it('a citizenship of an unknown country is none', async () => {
    const { nationalities } = await draftOf(
      '<citizenship countryIso2Code="00" countryDescription="UNKNOWN" logicalId="2"/>' +
        '<citizenship countryIso2Code="IR" countryDescription="IRAN" disenfranchisementDate="2010-01-02" logicalId="3"/>',
    );
    expect(nationalities).toEqual([
      {
        kind: 'CITIZENSHIP',
        country: 'IR',
        countryText: 'IRAN',
        note: 'lost 2010-01-02',
        locator: 'citizenship 3',
      },
    ]);
  });
});

describe('designations', () => {
  const regulation = (programme: string, organisation: string, id: number): string =>
    `<regulation regulationType="amendment" organisationType="${organisation}" publicationDate="2021-12-22" ` +
    `entryIntoForceDate="2021-12-23" numberTitle="2021/${id} (OJ L1)" programme="${programme}" logicalId="${id}"/>`;

  it('each regulation is one, by the institution that adopted it', async () => {
    const { designations } = await draftOf(
      regulation('TAQA', 'commission', 2) + regulation('NEW', 'council', 1) + regulation('TAQA', 'else', 3),
      'designationDate="2021-12-21" designationDetails="by the Committee"',
    );
    expect(
      designations.map(({ authority, programs, legalBasis }) => [authority?.id, programs[0]?.id, legalBasis]),
    ).toEqual([
      ['eu-council', 'eu:NEW', ['2021/1 (OJ L1)']],
      ['eu-commission', 'eu:TAQA', ['2021/2 (OJ L1)']],
      [undefined, 'eu:TAQA', ['2021/3 (OJ L1)']],
    ]);
    expect(designations[0]).toMatchObject({
      programs: [{ id: 'eu:NEW', code: 'NEW', name: 'NEW' }],
      designatedOn: '2021-12-21',
      note: 'by the Committee; amendment, published 2021-12-22, in force 2021-12-23',
      source: { kind: 'LEGAL_ACT', title: '2021/1 (OJ L1)', publishedOn: '2021-12-22' },
    });
  });

  it('an entry without its act is designated all the same', async () => {
    expect((await draftOf('', 'designationDate="2021-12-21"')).designations).toEqual([
      { programs: [], designatedOn: '2021-12-21' },
    ]);
  });

  it('the UN’s reference ties the entry to the UN’s', async () => {
    const { links } = await draftOf('', 'unitedNationId="QDi.431 "');
    expect(links).toEqual([
      { kind: 'SAME_PARTY', kindText: 'unitedNationId', targetList: 'un-sc', targetReference: 'QDi.431' },
    ]);
  });
});

describe('an entity that cannot be an entry', () => {
  const whole = `<sanctionEntity euReferenceNumber="EU.1.1" logicalId="5"><subjectType classificationCode="P"/>${NAME}</sanctionEntity>`;

  it.each([
    ['without a usable name', whole.replace('Jane Doe', ' '), 'EU.1.1 has no name'],
    ['of an unknown kind', whole.replace('"P"', '"X"'), 'EU.1.1 has a subjectType that is neither P nor E'],
    [
      'without any number',
      whole.replace('euReferenceNumber="EU.1.1" logicalId="5"', ''),
      'neither euReferenceNumber nor logicalId',
    ],
  ])('%s is refused, with the reason', async (_what, xml, reason) => {
    expect(mapEuEntity(await parse(xml))).toMatchObject({
      reason: expect.stringContaining(reason) as string,
    });
  });

  it('is not one that only lacks its EU reference: its lasting number identifies it', async () => {
    const mapped = mapEuEntity(await parse(whole.replace('euReferenceNumber="EU.1.1"', '')));
    expect(mapped).toMatchObject({ reference: 'logicalId 5' });
  });
});
