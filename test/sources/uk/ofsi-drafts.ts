import {
  AliasKind,
  AliasStrength,
  DatePrecision,
  IdentifierType,
  LinkKind,
  NamePartKind,
  PartyKind,
  RemarkKind,
  RoleKind,
} from '../../../src/model/enums';
import type { EntryDraft } from '../../../src/model/entry-draft';

/** Group 12702 of the list of 2018-04-13: numbered birthplaces, an old UN reference. */
export const KHUDAI_NAZAR: EntryDraft = {
  reference: '12702',
  kind: PartyKind.INDIVIDUAL,
  locator: 'Group ID 12702, line 23',
  aliases: [
    {
      name: 'Khairullah Barakzai KHUDAI NAZAR',
      kind: AliasKind.PRIMARY,
      strength: AliasStrength.STRONG,
      script: 'Latn',
      parts: [
        { kind: NamePartKind.GIVEN, value: 'Khairullah' },
        { kind: NamePartKind.MIDDLE, value: 'Barakzai' },
        { kind: NamePartKind.SURNAME, value: 'KHUDAI NAZAR' },
      ],
    },
    {
      name: 'Khair MOHAMMAD',
      kind: AliasKind.AKA,
      strength: AliasStrength.STRONG,
      script: 'Latn',
      parts: [
        { kind: NamePartKind.GIVEN, value: 'Khair' },
        { kind: NamePartKind.SURNAME, value: 'MOHAMMAD' },
      ],
    },
    {
      name: 'Khair ULLAH',
      kind: AliasKind.AKA,
      strength: AliasStrength.STRONG,
      script: 'Latn',
      parts: [
        { kind: NamePartKind.GIVEN, value: 'Khair' },
        { kind: NamePartKind.SURNAME, value: 'ULLAH' },
      ],
    },
  ],
  designations: [
    {
      authority: { id: 'un-sc', name: 'United Nations Security Council' },
      programs: [{ id: 'gb:Afghanistan', code: 'Afghanistan', name: 'Afghanistan' }],
      listedOn: '2012-07-17',
      amendedOn: '2017-03-10',
    },
  ],
  roles: [{ kind: RoleKind.TITLE, text: 'Haji' }],
  birthDates: [
    {
      text: '00/00/1965',
      precision: DatePrecision.YEAR,
      earliest: '1965-01-01',
      latest: '1965-12-31',
      circa: false,
    },
  ],
  birthPlaces: [
    {
      text: 'Zumbaleh village, Nahr-e Saraj District, Helmand Province, Afghanistan',
      city: 'Zumbaleh village, Nahr-e Saraj District, Helmand Province',
      countryText: 'Afghanistan',
      country: 'AF',
    },
    {
      text: 'Mirmadaw village, Gereshk District, Helmand Province, Afghanistan',
      city: 'Mirmadaw village, Gereshk District, Helmand Province',
      countryText: 'Afghanistan',
      country: 'AF',
    },
    {
      text: 'Qilla Abdullah, Baluchistan Province, Pakistan',
      city: 'Qilla Abdullah, Baluchistan Province',
      countryText: 'Pakistan',
      country: 'PK',
    },
  ],
  nationalities: [],
  genders: [],
  addresses: [
    {
      text: 'Abdul Manan Chowk, Pashtunabad, Quetta, Baluchistan Province, Pakistan',
      countryText: 'Pakistan',
      country: 'PK',
    },
  ],
  identifiers: [
    {
      type: IdentifierType.PASSPORT,
      typeText: 'Passport',
      number: 'BP4199631',
      countryText: 'Pakistan',
      country: 'PK',
      expiresOn: '2014-06-25',
      note: 'BP4199631 (Pakistan). Expired 25 Jun 2014',
    },
    {
      type: IdentifierType.NATIONAL_ID,
      typeText: 'National identification number',
      number: '5440005229635',
      countryText: 'Pakistan',
      country: 'PK',
      note: '5440005229635 (Pakistan)',
    },
  ],
  links: [
    {
      kind: LinkKind.SAME_PARTY,
      kindText: 'UN Ref',
      targetList: 'un-sc',
      targetReference: 'TAi.163',
      originalText: 'TI.K.163.12',
    },
    {
      kind: LinkKind.FAMILY,
      kindText: 'father',
      targetName: 'Haji Khudai Nazar',
      originalText: "Father's name is Haji Khudai Nazar",
    },
  ],
  remarks: [
    {
      kind: RemarkKind.COMMENT,
      text: "UN Ref TI.K.163.12. Also referred to as Khairullah, Kheirullah and Karimullah. Co-owner of Jaji Khairullah Jaji Sattar Money Exchange. Associated with Abdul Satar Abdul Manan. Father's name is Haji Khudai Nazar (aka Nazar Mohammad).",
    },
  ],
};

/** Group 13556: a ship the list calls an entity. */
export const TONG_SAN_2: EntryDraft = {
  reference: '13556',
  kind: PartyKind.VESSEL,
  locator: 'Group ID 13556, line 6',
  aliases: [{ name: 'TONG SAN 2', kind: AliasKind.PRIMARY, strength: AliasStrength.STRONG, script: 'Latn' }],
  designations: [
    {
      programs: [
        {
          id: "gb:Democratic People's Republic of Korea",
          code: "Democratic People's Republic of Korea",
          name: "Democratic People's Republic of Korea",
        },
      ],
      listedOn: '2017-10-19',
      amendedOn: '2017-10-19',
    },
  ],
  roles: [],
  birthDates: [],
  birthPlaces: [],
  nationalities: [],
  genders: [],
  addresses: [],
  identifiers: [
    { type: IdentifierType.IMO_NUMBER, typeText: 'IMO number', number: '8937675' },
    { type: IdentifierType.MMSI, typeText: 'MMSI', number: '445539000' },
  ],
  links: [],
  remarks: [
    {
      kind: RemarkKind.COMMENT,
      text: 'IMO: 8937675. MMSI: 445539000. The following vessel has been added to the list of vessels subject to restrictive measures set out in Annex XIV.',
    },
  ],
};
