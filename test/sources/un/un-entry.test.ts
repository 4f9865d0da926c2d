import type { EntryDraft } from '../../../src/model/entry-draft';
import { unXml } from '../../../src/sources/un/un-xml';
import { partOf, readEdition } from '../../support/read-edition';

async function individual(inner: string): Promise<EntryDraft> {
  const text = `<CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09Z"><INDIVIDUALS><INDIVIDUAL>
    <FIRST_NAME> RI </FIRST_NAME><SECOND_NAME>WON HO</SECOND_NAME><FOURTH_NAME>na</FOURTH_NAME>
    <UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPi.034 </REFERENCE_NUMBER>${inner}
    </INDIVIDUAL></INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>`;
  const { drafts } = await readEdition(unXml, [partOf('un.xml', text)]);
  if (drafts[0] === undefined) throw new Error('no draft came');
  return drafts[0];
}

function born(inner: string): Promise<EntryDraft> {
  return individual(`<INDIVIDUAL_DATE_OF_BIRTH>${inner}</INDIVIDUAL_DATE_OF_BIRTH>`);
}

describe('a UN entry', () => {
  it('has its reference trimmed and its name joined without placeholders', async () => {
    const draft = await individual('');
    expect(draft.reference).toBe('KPi.034');
    expect(draft.aliases).toEqual([
      { name: 'RI WON HO', kind: 'PRIMARY', strength: 'STRONG', script: 'Latn' },
    ]);
  });

  it('is listed on the publisher’s own day, whatever time zone stands behind it', async () => {
    const draft = await individual(
      '<LISTED_ON>2015-04-07-04:00</LISTED_ON><LAST_DAY_UPDATED><VALUE>2016-10-13</VALUE><VALUE/><VALUE>2014-01-01</VALUE></LAST_DAY_UPDATED>',
    );
    expect(draft.designations[0]).toMatchObject({
      listedOn: '2015-04-07',
      amendedOn: '2016-10-13',
      note: 'amended on 2014-01-01, 2016-10-13',
    });
  });

  it.each([
    ['<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1971</YEAR>', '1971', 'YEAR', false],
    ['<TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1976</YEAR>', 'approximately 1976', 'YEAR', true],
    [
      '<TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1955</FROM_YEAR><TO_YEAR>1958</TO_YEAR>',
      'between 1955 and 1958',
      'RANGE',
      false,
    ],
    [
      '<TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1955</FROM_YEAR><TO_YEAR>1958</TO_YEAR><NOTE>Approximately </NOTE>',
      'approximately between 1955 and 1958',
      'RANGE',
      true,
    ],
    ['<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>Nov. 1973 </NOTE>', 'Nov. 1973', 'MONTH', false],
    ['<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>Sep.</NOTE><YEAR>1958</YEAR>', 'Sep. 1958', 'MONTH', false],
    ['<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1966-02-02-05:00</DATE>', '1966-02-02', 'DAY', false],
    [
      '<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1979-03-03</DATE><NOTE>from false passport</NOTE>',
      '1979-03-03 (from false passport)',
      'DAY',
      false,
    ],
    [
      '<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>Between Aug. and Sep. 1977</NOTE>',
      'Between Aug. and Sep. 1977',
      'RANGE',
      false,
    ],
    [
      '<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>24/06/1402 (Hijri Calendar)</NOTE>',
      '24/06/1402 (Hijri Calendar)',
      'UNKNOWN',
      false,
    ],
  ])('keeps of the birth date %s what is known', async (inner, text, precision, circa) => {
    expect((await born(inner)).birthDates).toMatchObject([{ text, precision, circa }]);
  });

  it('has no birth date where the element is empty', async () => {
    expect((await born('<TYPE_OF_DATE/>')).birthDates).toEqual([]);
  });

  it('takes a birth date from an alias element without a name, as the edition of 2024-11-30 prints them', async () => {
    const draft = await individual(
      '<INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/><DATE_OF_BIRTH>1953</DATE_OF_BIRTH></INDIVIDUAL_ALIAS><INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/><DATE_OF_BIRTH>null</DATE_OF_BIRTH></INDIVIDUAL_ALIAS>',
    );
    expect(draft.aliases).toHaveLength(1);
    expect(draft.birthDates.map((date) => date.text)).toEqual(['1953']);
  });

  it('keeps one alias for a name printed with several birth dates, which are birth dates too', async () => {
    const alias = (date: string, country: string): string =>
      `<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Fabio Fusco</ALIAS_NAME><DATE_OF_BIRTH>${date}</DATE_OF_BIRTH><COUNTRY_OF_BIRTH>${country}</COUNTRY_OF_BIRTH></INDIVIDUAL_ALIAS>`;
    const draft = await individual(alias('1968-12-18', 'Tunisia') + alias('1968-05-25', 'Algeria'));
    expect(draft.aliases.slice(1)).toEqual([
      {
        name: 'Fabio Fusco',
        kind: 'AKA',
        strength: 'STRONG',
        script: 'Latn',
        note: 'born 1968-05-25 in Algeria; born 1968-12-18 in Tunisia',
      },
    ]);
    expect(draft.birthDates.map((date) => date.earliest)).toEqual(['1968-12-18', '1968-05-25']);
    expect(draft.birthPlaces.map((place) => place.country)).toEqual(['TN', 'DZ']);
  });

  it('tells quality from kind, and a note in another script as a spelling', async () => {
    const draft = await individual(
      '<INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Bach</ALIAS_NAME><NOTE>original script: Бэч</NOTE></INDIVIDUAL_ALIAS>',
    );
    expect(draft.aliases.slice(1)).toMatchObject([
      { name: 'Bach', kind: 'AKA', strength: 'WEAK', script: 'Latn' },
      { name: 'Бэч', kind: 'SPELLING_VARIANT', strength: 'WEAK', script: 'Cyrl' },
    ]);
  });

  it.each([
    ['<NUMBER>Libyan passport No. 513519 </NUMBER>', { number: '513519', type: 'PASSPORT' }],
    ['<NUMBER>Libya 428720</NUMBER>', { number: '428720', country: 'LY' }],
    ['<NUMBER>R00012098, South Sudan</NUMBER>', { number: 'R00012098', country: 'SS' }],
    ['<NUMBER>381110042 (Expired 25 Jan. 2016)</NUMBER>', { number: '381110042', expiresOn: '2016-01-25' }],
    [
      '<NUMBER>A1</NUMBER><NOTE>expires on October 19, 2020</NOTE>',
      { number: 'A1', expiresOn: '2020-10-19' },
    ],
    [
      '<NOTE>Tunisian passport number L723315, issued on 5 May 1998, expired on 4 May 2003</NOTE>',
      { number: 'L723315' },
    ],
    ['<NUMBER>OB 0243318</NUMBER>', { number: 'OB 0243318' }],
  ])('finds the number of the document %s', async (inner, expected) => {
    const draft = await individual(
      `<INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT>${inner}</INDIVIDUAL_DOCUMENT>`,
    );
    expect(draft.identifiers).toMatchObject([expected]);
  });

  it('keeps a document without a number as a remark', async () => {
    const draft = await individual(
      '<INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><ISSUING_COUNTRY>Egypt</ISSUING_COUNTRY><NOTE>issued in 1993</NOTE></INDIVIDUAL_DOCUMENT>',
    );
    expect(draft.identifiers).toEqual([]);
    expect(draft.remarks).toEqual([{ kind: 'COMMENT', text: 'Passport, Egypt, issued in 1993' }]);
  });

  it('unpacks offices, which the list calls designations', async () => {
    const draft = await individual(
      '<DESIGNATION><VALUE>a) Minister of Planning b) Minister of Higher Education</VALUE></DESIGNATION><TITLE><VALUE>Maulavi</VALUE></TITLE>',
    );
    expect(draft.roles).toEqual([
      { kind: 'TITLE', text: 'Maulavi' },
      { kind: 'POSITION', text: 'Minister of Planning' },
      { kind: 'POSITION', text: 'Minister of Higher Education' },
    ]);
  });

  it('knows the country of an adjective, and of a country with something said of it', async () => {
    const draft = await individual(
      '<NATIONALITY><VALUE>Algerian</VALUE><VALUE>former Soviet Union</VALUE></NATIONALITY><INDIVIDUAL_ADDRESS><COUNTRY>Libya (in custody)</COUNTRY><NOTE>[object Object]</NOTE></INDIVIDUAL_ADDRESS>',
    );
    expect(draft.nationalities).toEqual([
      { kind: 'NATIONALITY', countryText: 'Algerian', country: 'DZ' },
      { kind: 'NATIONALITY', countryText: 'former Soviet Union' },
    ]);
    expect(draft.addresses).toEqual([
      { text: 'Libya (in custody)', countryText: 'Libya (in custody)', country: 'LY' },
    ]);
  });

  it('says the same in whatever order its elements come', async () => {
    const elements = [
      '<LISTED_ON>2015-04-07</LISTED_ON>',
      '<COMMENTS1>Member of Al-Qaida (QDe.004). Father’s name: Ali.</COMMENTS1>',
      '<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>A; B</ALIAS_NAME><NOTE>x</NOTE></INDIVIDUAL_ALIAS>',
      '<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>B</ALIAS_NAME><NOTE>a</NOTE></INDIVIDUAL_ALIAS>',
      '<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1971</YEAR></INDIVIDUAL_DATE_OF_BIRTH>',
      '<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1972</YEAR></INDIVIDUAL_DATE_OF_BIRTH>',
      '<LAST_DAY_UPDATED><VALUE>2016-10-13</VALUE><VALUE>2014-01-01</VALUE></LAST_DAY_UPDATED>',
    ];
    const there = await individual(elements.join(''));
    const back = await individual([...elements].reverse().join(''));
    expect(sortedContent(back)).toEqual(sortedContent(there));
  });
});

/** The draft's content, every list of facts in one order and provenance left out. */
function sortedContent(draft: EntryDraft): unknown {
  const facts = Object.entries(draft).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(asText).sort() : value,
  ]);
  return Object.fromEntries(facts.filter(([name]) => name !== 'locator'));
}

function asText(fact: object): string {
  const content = Object.entries(fact).filter(([name]) => name !== 'locator' && name !== 'originalText');
  return JSON.stringify(content.sort());
}
