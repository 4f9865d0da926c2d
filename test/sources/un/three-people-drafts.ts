import {
  AliasKind,
  AliasStrength,
  DatePrecision,
  IdentifierType,
  LinkKind,
  NationalityKind,
  PartyKind,
  RemarkKind,
  RoleKind,
} from '../../../src/model/enums';
import type { DesignationDraft, EntryDraft } from '../../../src/model/entry-draft';

const AL_QAIDA: DesignationDraft = {
  authority: { id: 'un-sc', name: 'United Nations Security Council' },
  programs: [
    {
      id: 'un:Al-Qaida',
      code: 'Al-Qaida',
      name: 'ISIL (Da’esh) and Al-Qaida sanctions regime',
      legalBasis: [
        'Security Council resolution 1267 (1999)',
        'Security Council resolution 1989 (2011)',
        'Security Council resolution 2253 (2015)',
      ],
    },
  ],
};

/** QDi.431 as the edition of 2026-02-27 prints it. */
export const GHAFARI: EntryDraft = {
  reference: 'QDi.431',
  kind: PartyKind.INDIVIDUAL,
  locator: 'INDIVIDUAL 6908866',
  aliases: [
    { name: 'SANAULLAH GHAFARI', kind: AliasKind.PRIMARY, strength: AliasStrength.STRONG, script: 'Latn' },
    {
      name: 'ثناء اللہ غفاری',
      kind: AliasKind.SPELLING_VARIANT,
      strength: AliasStrength.STRONG,
      script: 'Arab',
    },
    { name: 'Dr. Shahab al Muhajir', kind: AliasKind.AKA, strength: AliasStrength.STRONG, script: 'Latn' },
    { name: 'Shahab Muhajer', kind: AliasKind.AKA, strength: AliasStrength.STRONG, script: 'Latn' },
    { name: 'Shahab Mohajir', kind: AliasKind.AKA, strength: AliasStrength.STRONG, script: 'Latn' },
    { name: 'Shahab Mahajar', kind: AliasKind.AKA, strength: AliasStrength.STRONG, script: 'Latn' },
    { name: 'Shihab al Muhajir', kind: AliasKind.AKA, strength: AliasStrength.STRONG, script: 'Latn' },
    { name: 'Shihab Muhajer', kind: AliasKind.AKA, strength: AliasStrength.STRONG, script: 'Latn' },
    { name: 'Shihab Mohajir', kind: AliasKind.AKA, strength: AliasStrength.STRONG, script: 'Latn' },
    { name: 'Shihab Mahajar', kind: AliasKind.AKA, strength: AliasStrength.STRONG, script: 'Latn' },
  ],
  roles: [
    { kind: RoleKind.TITLE, text: 'Dr.' },
    {
      kind: RoleKind.POSITION,
      text: 'Leader of the Islamic State of Iraq and the Levant - Khorasan (ISIL - K)',
      organization: 'Islamic State of Iraq and the Levant - Khorasan (ISIL - K)',
    },
  ],
  birthDates: [
    {
      text: '1994-10-28',
      precision: DatePrecision.DAY,
      earliest: '1994-10-28',
      latest: '1994-10-28',
      circa: false,
    },
    {
      text: '1990-05-24',
      precision: DatePrecision.DAY,
      earliest: '1990-05-24',
      latest: '1990-05-24',
      circa: false,
    },
  ],
  birthPlaces: [
    {
      city: 'Mir Bacha, Kot District',
      region: 'Kabul Province',
      countryText: 'Afghanistan',
      country: 'AF',
      text: 'Mir Bacha, Kot District, Kabul Province, Afghanistan',
    },
  ],
  nationalities: [{ kind: NationalityKind.NATIONALITY, countryText: 'Afghanistan', country: 'AF' }],
  genders: [],
  addresses: [
    { text: 'Afghanistan', countryText: 'Afghanistan', country: 'AF', note: '2021' },
    {
      text: 'Kunduz, Afghanistan',
      region: 'Kunduz',
      countryText: 'Afghanistan',
      country: 'AF',
      note: 'previous',
    },
  ],
  identifiers: [
    {
      type: IdentifierType.PASSPORT,
      typeText: 'Passport',
      number: 'O1503093',
      countryText: 'Afghanistan',
      country: 'AF',
      issuedOn: '2016-08-25',
      expiresOn: '2021-08-25',
      note: 'issued in Kabul, Afghanistan; expired on 25 Aug. 2021',
    },
  ],
  links: [
    {
      kind: LinkKind.LEADER_OF,
      kindText: 'leader',
      targetReference: 'QDe.161',
      originalText: 'Leader of the Islamic State of Iraq and the Levant - Khorasan (ISIL - K) (QDe.161).',
    },
    {
      kind: LinkKind.FAMILY,
      kindText: 'father',
      targetName: 'Abdul Jabbar',
      originalText: 'Father’s name: Abdul Jabbar',
    },
    {
      kind: LinkKind.FAMILY,
      kindText: 'grandfather',
      targetName: 'Abdul Ghaffar',
      originalText: 'Grandfather’s name: Abdul Ghaffar',
    },
  ],
  remarks: [
    {
      kind: RemarkKind.COMMENT,
      text: 'Leader of the Islamic State of Iraq and the Levant - Khorasan (ISIL - K) (QDe.161). Information Technology Expert. Father’s name: Abdul Jabbar. Grandfather’s name: Abdul Ghaffar. Photo is available for inclusion in the INTERPOL-UN Security Council Special Notice. INTERPOL-UN Security Council Special Notice web link:https://www.interpol.int/en/How-we-work/Notices/View-UN-Notices-Individuals',
    },
  ],
  designations: [{ ...AL_QAIDA, listedOn: '2021-12-21', amendedOn: '2024-04-25' }],
};

/** QDi.434. */
export const RAJAB: EntryDraft = {
  reference: 'QDi.434',
  kind: PartyKind.INDIVIDUAL,
  locator: 'INDIVIDUAL 6908904',
  aliases: [
    { name: 'MAULAWI RAJAB', kind: AliasKind.PRIMARY, strength: AliasStrength.STRONG, script: 'Latn' },
    { name: 'Maulawi Rajab Salahudin', kind: AliasKind.AKA, strength: AliasStrength.STRONG, script: 'Latn' },
  ],
  roles: [
    {
      kind: RoleKind.POSITION,
      text: 'Senior leader of the Islamic State in Iraq and the Levant - Khorasan (ISIL - K)',
      organization: 'Islamic State in Iraq and the Levant - Khorasan (ISIL - K)',
    },
  ],
  birthDates: [
    {
      text: '1976',
      precision: DatePrecision.YEAR,
      earliest: '1976-01-01',
      latest: '1976-12-31',
      circa: false,
    },
  ],
  birthPlaces: [{ countryText: 'Afghanistan', country: 'AF', text: 'Afghanistan' }],
  nationalities: [{ kind: NationalityKind.NATIONALITY, countryText: 'Afghanistan', country: 'AF' }],
  genders: [],
  addresses: [
    {
      text: 'Paghman District, Kabul Province, Afghanistan',
      street: 'Paghman District',
      region: 'Kabul Province',
      countryText: 'Afghanistan',
      country: 'AF',
    },
  ],
  identifiers: [],
  links: [
    {
      kind: LinkKind.LEADER_OF,
      kindText: 'senior leader',
      targetReference: 'QDe.161',
      originalText:
        'Senior leader of the Islamic State in Iraq and the Levant - Khorasan (ISIL - K) (QDe.161).',
    },
  ],
  remarks: [
    {
      kind: RemarkKind.COMMENT,
      text: 'Senior leader of the Islamic State in Iraq and the Levant - Khorasan (ISIL - K) (QDe.161).',
    },
  ],
  designations: [{ ...AL_QAIDA, listedOn: '2023-04-26' }],
};

/** QDi.435. */
export const AZAM: EntryDraft = {
  reference: 'QDi.435',
  kind: PartyKind.INDIVIDUAL,
  locator: 'INDIVIDUAL 6908905',
  aliases: [
    { name: 'SULTAN AZIZ AZAM', kind: AliasKind.PRIMARY, strength: AliasStrength.STRONG, script: 'Latn' },
  ],
  roles: [
    {
      kind: RoleKind.POSITION,
      text: 'Spokesperson of the Islamic State in Iraq and the Levant - Khorasan (ISIL - K)',
      organization: 'Islamic State in Iraq and the Levant - Khorasan (ISIL - K)',
    },
  ],
  birthDates: [
    {
      text: '1985',
      precision: DatePrecision.YEAR,
      earliest: '1985-01-01',
      latest: '1985-12-31',
      circa: false,
    },
  ],
  birthPlaces: [{ countryText: 'Afghanistan', country: 'AF', text: 'Afghanistan' }],
  nationalities: [],
  genders: [],
  addresses: [{ text: 'Afghanistan', countryText: 'Afghanistan', country: 'AF' }],
  identifiers: [],
  links: [
    {
      kind: LinkKind.MEMBER_OF,
      kindText: 'spokesperson',
      targetReference: 'QDe.161',
      originalText:
        'Spokesperson of the Islamic State in Iraq and the Levant - Khorasan (ISIL - K) (QDe.161).',
    },
  ],
  remarks: [
    {
      kind: RemarkKind.COMMENT,
      text: 'Spokesperson of the Islamic State in Iraq and the Levant - Khorasan (ISIL - K) (QDe.161). INTERPOL-UN Security Council Special Notice web link:https://www.interpol.int/en/How-we-work/Notices/View-UN-Notices-Individuals',
    },
  ],
  designations: [{ ...AL_QAIDA, listedOn: '2023-04-26' }],
};
