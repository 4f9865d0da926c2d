import {
  AliasKind,
  AliasStrength,
  IdentifierType,
  LinkKind,
  NationalityKind,
  PartyKind,
  RemarkKind,
  RoleKind,
} from '../../../src/model/enums';
import { ofacXml } from '../../../src/sources/ofac/ofac-xml';
import { UnreadableSourceError } from '../../../src/sources/source';
import { partOf, readEdition, type ReadEdition } from '../../support/read-edition';
import { fixtureParts } from './ofac-fixtures';

const NAMESPACE = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML';

function xml(entries: string, information = information_(1)): string {
  return `<?xml version="1.0" standalone="yes"?><sdnList xmlns="${NAMESPACE}">${information}${entries}</sdnList>`;
}

function information_(count: number, date = '08/07/2026'): string {
  return `<publshInformation><Publish_Date>${date}</Publish_Date><Record_Count>${count}</Record_Count></publshInformation>`;
}

function read(text: string, list: 'sdn' | 'cons' = 'sdn'): Promise<ReadEdition> {
  return readEdition(ofacXml(list), [partOf('SDN.XML', text)]);
}

const IBRAHIM = `<sdnEntry>
  <programList><program>SDNTK</program><program>FTO</program></programList>
  <title>Doctor; Head of "D"-Company</title>
  <uid>9758</uid><sdnType>Individual</sdnType><firstName>Dawood</firstName><lastName>IBRAHIM</lastName>
  <idList>
    <id><uid>4263</uid><idType>Passport</idType><idNumber>M-110522</idNumber><idCountry>India</idCountry><issueDate>13 Nov 1978</issueDate></id>
    <id><uid>1</uid><idType>Secondary sanctions risk:</idType><idNumber>section 1(b) of Executive Order 13224</idNumber></id>
    <id><uid>2</uid><idType>Gender</idType><idNumber>Male</idNumber></id>
    <id><uid>3</uid><idType>Moon Card No.</idType><idNumber>7 (Iran)</idNumber></id>
  </idList>
  <akaList>
    <aka><uid>9277</uid><type>f.k.a.</type><category>weak</category><lastName>EBRAHIM, Dawood</lastName></aka>
  </akaList>
  <addressList>
    <address><uid>5</uid><address1>617 CP Berar Society</address1><address2>Block 7-8</address2><city>Karachi</city><stateOrProvince>Sindh</stateOrProvince><postalCode>75500</postalCode><country>Pakistan</country></address>
  </addressList>
  <citizenshipList><citizenship><uid>6</uid><country>United Arab Emirates</country><mainEntry>false</mainEntry></citizenship></citizenshipList>
  <dateOfBirthList><dateOfBirthItem><uid>7</uid><dateOfBirth>Dec 1955</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem></dateOfBirthList>
  <placeOfBirthList><placeOfBirthItem><uid>8</uid><placeOfBirth>Ratnagiri, India</placeOfBirth><mainEntry>true</mainEntry></placeOfBirthItem></placeOfBirthList>
  <remarks>arrested 1 Apr 2003; (Linked To: AL-QA'IDA)</remarks>
</sdnEntry>`;

describe('an OFAC edition as classic XML', () => {
  it('is recognised by its document element, whatever the namespace', () => {
    const format = ofacXml('sdn');
    expect(format.recognises([partOf('x', '<sdnList xmlns="http://tempuri.org/sdnList.xsd">')])).toBe(true);
    expect(format.recognises([partOf('x', xml(''))])).toBe(true);
    expect(format.recognises([partOf('sdn.xml', '<Sanctions><sdnList/></Sanctions>')])).toBe(false);
    expect(format.recognises([partOf('sdn.xml', '')])).toBe(false);
  });

  it('gives an entry with everything its elements say, in any order', async () => {
    const { drafts, header } = await read(xml(IBRAHIM));
    expect(header).toEqual({ publishedOn: '2026-08-07', declaredEntries: 1 });
    expect(drafts).toEqual([
      {
        reference: '9758',
        kind: PartyKind.INDIVIDUAL,
        locator: 'SDN.XML line 1',
        aliases: [
          {
            name: 'IBRAHIM, Dawood',
            kind: AliasKind.PRIMARY,
            strength: AliasStrength.STRONG,
            script: 'Latn',
            parts: [
              { kind: 'SURNAME', value: 'IBRAHIM' },
              { kind: 'GIVEN', value: 'Dawood' },
            ],
          },
          {
            name: 'EBRAHIM, Dawood',
            kind: AliasKind.FKA,
            strength: AliasStrength.WEAK,
            script: 'Latn',
            parts: [
              { kind: 'SURNAME', value: 'EBRAHIM' },
              { kind: 'GIVEN', value: 'Dawood' },
            ],
            locator: 'aka 9277',
          },
        ],
        designations: [
          {
            programs: [
              {
                id: 'us:SDNTK',
                code: 'SDNTK',
                name: 'Specially Designated Narcotics Traffickers: Kingpin Act',
                legalBasis: ['Foreign Narcotics Kingpin Designation Act', '31 CFR part 598'],
              },
            ],
          },
          {
            authority: { id: 'us-state', name: expect.stringContaining('State'), country: 'US' },
            programs: [
              {
                id: 'us:FTO',
                code: 'FTO',
                name: 'Foreign Terrorist Organizations',
                legalBasis: ['Immigration and Nationality Act, section 219', '31 CFR part 597'],
              },
            ],
          },
        ],
        roles: [
          { kind: RoleKind.TITLE, text: 'Doctor' },
          { kind: RoleKind.POSITION, text: "Head of 'D'-Company" },
        ],
        birthDates: [
          {
            text: 'Dec 1955',
            precision: 'MONTH',
            earliest: '1955-12-01',
            latest: '1955-12-31',
            circa: false,
            locator: 'dateOfBirthItem 7',
          },
        ],
        birthPlaces: [
          { text: 'Ratnagiri, India', country: 'IN', countryText: 'India', locator: 'placeOfBirthItem 8' },
        ],
        nationalities: [
          {
            kind: NationalityKind.CITIZENSHIP,
            country: 'AE',
            countryText: 'United Arab Emirates',
            locator: 'citizenship 6',
          },
        ],
        genders: [{ gender: 'MALE', locator: 'id 2' }],
        addresses: [
          {
            text: '617 CP Berar Society, Block 7-8, Karachi, Sindh 75500, Pakistan',
            street: '617 CP Berar Society, Block 7-8',
            city: 'Karachi',
            region: 'Sindh',
            postalCode: '75500',
            country: 'PK',
            countryText: 'Pakistan',
            locator: 'address 5',
          },
        ],
        identifiers: [
          {
            type: IdentifierType.PASSPORT,
            typeText: 'Passport',
            number: 'M-110522',
            country: 'IN',
            countryText: 'India',
            issuedOn: '1978-11-13',
            locator: 'id 4263',
          },
          {
            type: IdentifierType.OTHER,
            typeText: 'Moon Card No.',
            number: '7',
            country: 'IR',
            countryText: 'Iran',
            locator: 'id 3',
          },
        ],
        links: [
          {
            kind: LinkKind.ASSOCIATED_WITH,
            kindText: 'Linked To',
            targetName: "AL-QA'IDA",
            originalText: "(Linked To: AL-QA'IDA)",
          },
        ],
        remarks: [
          {
            kind: RemarkKind.SANCTIONS_RISK,
            text: 'Secondary sanctions risk: section 1(b) of Executive Order 13224',
            locator: 'id 1',
          },
          { kind: RemarkKind.COMMENT, text: 'arrested 1 Apr 2003', originalText: 'arrested 1 Apr 2003' },
        ],
      },
    ]);
  });

  it('says when a program’s directive was listed, the first day of several', async () => {
    const ids = [
      'Listing Date (EO 14024 Directive 3):|24 Feb 2022',
      'Listing Date (EO 14024 Directive 1a):|22 Feb 2022',
    ]
      .map((id) => id.split('|'))
      .map(([word, value]) => `<id><uid>1</uid><idType>${word}</idType><idNumber>${value}</idNumber></id>`)
      .join('');
    const entry = `<sdnEntry><uid>1</uid><lastName>BANK</lastName><sdnType>Entity</sdnType><programList><program>UKRAINE-EO13662</program><program>RUSSIA-EO14024</program></programList><idList>${ids}</idList></sdnEntry>`;
    const { drafts } = await read(xml(entry), 'cons');
    expect(drafts[0]?.designations.map(({ listedOn }) => listedOn)).toEqual([undefined, '2022-02-22']);
    expect(drafts[0]?.remarks).toHaveLength(2);
  });

  it('refuses an entry without number or name by itself', async () => {
    const nameless = '<sdnEntry><uid>5</uid><sdnType>Entity</sdnType></sdnEntry>';
    const { drafts, refusals } = await read(xml(`${IBRAHIM}${nameless}`, information_(2)));
    expect(drafts).toHaveLength(1);
    expect(refusals).toEqual([
      { locator: expect.stringContaining('SDN.XML line'), reason: 'an sdnEntry needs a uid and a lastName' },
    ]);
  });
});

describe('a classic XML file that is not a whole edition of the list', () => {
  it('is refused at whatever byte it is cut', async () => {
    const text = xml(IBRAHIM);
    for (let length = 0; length < text.length; length += 1) {
      await expect(read(text.slice(0, length))).rejects.toThrow(UnreadableSourceError);
    }
  });

  it('is refused when it holds another number of entries than it says', async () => {
    await expect(read(xml(IBRAHIM, information_(2)))).rejects.toThrow(
      "Expected OFAC's SDN list as XML with 2 entries, as its Record_Count says, but it has 1 (SDN.XML).",
    );
  });

  it('is refused without a day of publication, and with one that is none', async () => {
    await expect(read(xml(IBRAHIM, ''))).rejects.toThrow(/it has no Publish_Date/);
    await expect(read(xml(IBRAHIM, information_(1, '13/44/2026')))).rejects.toThrow(
      /Publish_Date is "13\/44\/2026"/,
    );
  });

  it('is refused without entries', async () => {
    await expect(read(xml('', information_(0)))).rejects.toThrow(/it has no entries/);
  });

  it('is refused as the wrong list', async () => {
    await expect(read(xml(IBRAHIM), 'cons')).rejects.toThrow(/it is the SDN list/);
    const parts = fixtureParts('cons', 'consolidated.xml');
    await expect(readEdition(ofacXml('sdn'), parts)).rejects.toThrow(
      /it is the consolidated \(non-SDN\) list/,
    );
  });
});
