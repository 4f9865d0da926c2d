import { emptyEntryDraft, type EntryDraft } from '../../../src/model/entry-draft';
import {
  AliasKind,
  AliasStrength,
  DatePrecision,
  Gender,
  IdentifierType,
  LinkKind,
  NationalityKind,
  PartyKind,
  RemarkKind,
  RoleKind,
} from '../../../src/model/enums';
import { addRemarks, type RemarkOptions } from '../../../src/sources/ofac/remarks';

/** The facts a remark gives, without provenance and without the empty lists. */
function facts(remark: string, options: RemarkOptions = {}): Partial<EntryDraft> {
  const draft = emptyEntryDraft('1', PartyKind.INDIVIDUAL, 'here');
  addRemarks(draft, remark, options);
  const filled = Object.entries(draft).filter(([, list]) => Array.isArray(list) && list.length > 0);
  return Object.fromEntries(filled.map(([name, list]) => [name, (list as object[]).map(withoutProvenance)]));
}

function withoutProvenance(fact: object): object {
  const fields = Object.entries(fact).filter(([name]) => name !== 'locator' && name !== 'originalText');
  return Object.fromEntries(fields);
}

describe('a remark of a flat file', () => {
  it('gives birth dates, the second and later ones marked "alt."', () => {
    expect(facts('DOB 28 Oct 1994; alt. DOB circa 1976.')).toEqual({
      birthDates: [
        {
          text: '28 Oct 1994',
          precision: DatePrecision.DAY,
          earliest: '1994-10-28',
          latest: '1994-10-28',
          circa: false,
        },
        {
          text: 'circa 1976',
          precision: DatePrecision.YEAR,
          earliest: '1976-01-01',
          latest: '1976-12-31',
          circa: true,
        },
      ],
    });
  });

  it('keeps a birth date that is no date as text', () => {
    expect(facts('DOB in his forties.')).toEqual({
      birthDates: [{ text: 'in his forties', precision: DatePrecision.UNKNOWN, circa: false }],
    });
  });

  it('gives birthplaces with the country that ends them, commas in its name or not', () => {
    expect(
      facts(
        'POB Ratnagiri, Maharashtra, India; alt. POB Bunia, Congo, Democratic Republic of the; alt. POB Shati.',
      ),
    ).toEqual({
      birthPlaces: [
        { text: 'Ratnagiri, Maharashtra, India', country: 'IN', countryText: 'India' },
        {
          text: 'Bunia, Congo, Democratic Republic of the',
          country: 'CD',
          countryText: 'Congo, Democratic Republic of the',
        },
        { text: 'Shati' },
      ],
    });
  });

  it('tells nationality, citizenship and sex apart', () => {
    expect(facts('nationality Korea, North; citizen Iran; alt. citizen Panama; Gender Female.')).toEqual({
      nationalities: [
        { kind: NationalityKind.NATIONALITY, country: 'KP', countryText: 'Korea, North' },
        { kind: NationalityKind.CITIZENSHIP, country: 'IR', countryText: 'Iran' },
        { kind: NationalityKind.CITIZENSHIP, country: 'PA', countryText: 'Panama' },
      ],
      genders: [{ gender: Gender.FEMALE }],
    });
  });

  it('takes a document apart into number, country, issue and expiry', () => {
    expect(facts('Passport M-110522 (India) issued 13 Nov 1978 expires 27 Feb 2001.')).toEqual({
      identifiers: [
        {
          type: IdentifierType.PASSPORT,
          typeText: 'Passport',
          number: 'M-110522',
          country: 'IN',
          countryText: 'India',
          issuedOn: '1978-11-13',
          expiresOn: '2001-02-27',
        },
      ],
    });
  });

  it('keeps an issue date of less than a day as a note', () => {
    expect(facts('C.U.R.P. AIMM67125HCHRRG06 (Mexico) issued 1968.')).toEqual({
      identifiers: [
        {
          type: IdentifierType.NATIONAL_ID,
          typeText: 'C.U.R.P.',
          number: 'AIMM67125HCHRRG06',
          country: 'MX',
          countryText: 'Mexico',
          note: 'issued 1968',
        },
      ],
    });
  });

  it.each([
    [
      'Registration Number HRA 738077 (Stuttgart) (Germany)',
      'Registration Number',
      'HRA 738077 (Stuttgart)',
      'DE',
    ],
    ['Telephone (98)(21)(66153220)', 'Telephone', '(98)(21)(66153220)', undefined],
    [
      'Vessel Registration Identification IMO 9187629',
      'Vessel Registration Identification',
      'IMO 9187629',
      undefined,
    ],
    [
      'Digital Currency Address - XBT 134r8iHv69xdT6p5qVKTsHrcUEuBVZAYak',
      'Digital Currency Address - XBT',
      '134r8iHv69xdT6p5qVKTsHrcUEuBVZAYak',
      undefined,
    ],
    [
      'Aircraft Construction Number (also called L/N or S/N or F/N) 8401',
      'Aircraft Construction Number (also called L/N or S/N or F/N)',
      '8401',
      undefined,
    ],
    ['Italian Fiscal Code: KMMMHD68D03Z352N', 'Italian Fiscal Code', 'KMMMHD68D03Z352N', undefined],
    ['SWIFT/BIC SINAIRTH', 'SWIFT/BIC', 'SINAIRTH', undefined],
    ['http://www.sanabel.org.uk (website)', 'Website', 'http://www.sanabel.org.uk', undefined],
  ])('reads %s as an identifier', (clause, typeText, number, country) => {
    const [identifier, ...more] = facts(`${clause}.`).identifiers ?? [];
    expect(more).toEqual([]);
    expect(identifier).toMatchObject({ typeText, number, ...(country === undefined ? {} : { country }) });
    expect(identifier?.country).toBe(country);
  });

  it.each([
    ["a.k.a. 'BNC'.", 'BNC', AliasKind.AKA],
    ["f.k.a. ''ABD-AL-'IZ'.", "'ABD-AL-'IZ", AliasKind.FKA],
    ["n.k.a. 'SUE RC 'KMP''.", "SUE RC 'KMP'", AliasKind.NKA],
    ["alt. a.k.a. 'ONE; TWO'.", 'ONE; TWO', AliasKind.AKA],
  ])('reads %s as a weak alias, quotes and semicolons inside it', (remark, name, kind) => {
    expect(facts(remark)).toEqual({
      aliases: [{ name, kind, strength: AliasStrength.WEAK, script: 'Latn' }],
    });
  });

  it('takes a weak alias of a person apart as it does every name', () => {
    expect(facts("a.k.a. 'KHEL, Sher Omar'.").aliases?.[0]?.parts).toEqual([
      { kind: 'SURNAME', value: 'KHEL' },
      { kind: 'GIVEN', value: 'Sher Omar' },
    ]);
  });

  it.each([
    ['Linked To: HIZBALLAH.', 'HIZBALLAH'],
    ['Linked To: C.I. DISERCOM S.A.S.; Gender Male.', 'C.I. DISERCOM S.A.S.'],
    ['Linked To: PETRO MAS, S. DE R.L. DE C.V.', 'PETRO MAS, S. DE R.L. DE C.V.'],
    ['(Linked To: ROSTEC)', 'ROSTEC'],
    ['Linked To: KNOWN NAME WITH ODDPT.', 'KNOWN NAME WITH ODDPT.'],
    ['Linked To: BARE ONE LTD.', 'BARE ONE LTD'],
  ])('reads %s, its last stop the name’s own only where the edition prints it so', (remark, targetName) => {
    const names = new Set(['KNOWN NAME WITH ODDPT.', 'BARE ONE LTD']);
    expect(facts(remark, { isName: (name) => names.has(name) }).links).toEqual([
      { kind: LinkKind.ASSOCIATED_WITH, kindText: 'Linked To', targetName },
    ]);
  });

  it('keeps what the sanctions are whole, semicolon included', () => {
    const text =
      'Additional Sanctions Information - Not on the SDN List and Not Subject to Secondary Sanctions; U.S. Persons Must Continue to Block the Property and Interests in Property of this Person Pursuant to Executive Order 13599';
    expect(
      facts(`${text}; alt. Executive Order 13846 information: IMPORT SANCTIONS. Sec. 5(a)(vi).`),
    ).toEqual({
      remarks: [
        { kind: RemarkKind.SANCTIONS_RISK, text },
        {
          kind: RemarkKind.SANCTIONS_RISK,
          text: 'Executive Order 13846 information: IMPORT SANCTIONS. Sec. 5(a)(vi)',
        },
      ],
    });
  });

  it('gives organisations, aircraft and vessels their own facts', () => {
    expect(
      facts(
        'Organization Established Date 1969; Organization Type: Mixed farming; Target Type Private Company; Aircraft Model IL76-TD; Aircraft Manufacture Date Mar 1985; Former Vessel Flag Malta; alt. Former Vessel Flag None Identified; Aircraft Operator Iran Air.',
      ),
    ).toEqual({
      remarks: [
        { kind: RemarkKind.ORGANIZATION_FOUNDED, text: '1969' },
        { kind: RemarkKind.ORGANIZATION_TYPE, text: 'Mixed farming' },
        { kind: RemarkKind.ORGANIZATION_TYPE, text: 'Private Company' },
        { kind: RemarkKind.AIRCRAFT_MODEL, text: 'IL76-TD' },
        { kind: RemarkKind.BUILT, text: 'Mar 1985' },
        { kind: RemarkKind.COMMENT, text: 'Former Vessel Flag None Identified' },
      ],
      nationalities: [{ kind: NationalityKind.FORMER_FLAG, country: 'MT', countryText: 'Malta' }],
      links: [{ kind: LinkKind.ASSOCIATED_WITH, kindText: 'Aircraft Operator', targetName: 'Iran Air' }],
    });
  });

  it('reads the offices and families that older remarks tell in words', () => {
    expect(
      facts('Alternate Title, Police Chief; Occupation: Chemist; half-brother of Saddam Hussein al-Tikriti.'),
    ).toEqual({
      roles: [
        { kind: RoleKind.POSITION, text: 'Police Chief' },
        { kind: RoleKind.OCCUPATION, text: 'Chemist' },
      ],
      links: [
        { kind: LinkKind.FAMILY, kindText: 'half-brother of', targetName: 'Saddam Hussein al-Tikriti' },
      ],
    });
  });

  it.each([
    'ICTY indictee',
    'Passport and National ID were issued in Ulm, Germany. Currently incarcerated at JVA Bruchsal prison',
    'Passport 4117921 issued under the name Dilawar Khan Zain Khan',
    'Passport issued in Sarajevo, Bosnia-Herzegovina',
    'Passport No.: 0310857, Eritrea, Issue Date 21 August 2006, Expire Date 20 August 2008)',
    'Tribe: Noorzai',
  ])('keeps "%s" as a comment, for it is prose', (text) => {
    expect(facts(`${text}.`)).toEqual({ remarks: [{ kind: RemarkKind.COMMENT, text }] });
  });

  it('does not say a title twice that is a role already', () => {
    const draft = emptyEntryDraft('1', PartyKind.INDIVIDUAL, 'here');
    draft.roles.push({ kind: RoleKind.TITLE, text: 'Brigadier General' });
    addRemarks(draft, 'DOB 1956; Brigadier General.');
    expect(draft.remarks).toEqual([]);
  });

  it('reads no fact from the clause at which the list cut the remark off', () => {
    expect(facts('Gender Male; alt. Digital Currency Address - XBT 1Gq', { cut: true })).toEqual({
      genders: [{ gender: Gender.MALE }],
      remarks: [{ kind: RemarkKind.COMMENT, text: 'alt. Digital Currency Address - XBT 1Gq…' }],
    });
  });
});
