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
  RoleKind,
} from '../../src/model/enums';
import { emptyEntryDraft, type EntryDraft } from '../../src/model/entry-draft';
import { person } from '../support/draft-list';

/** A person with a fact of every kind, as an OFAC-like list states them. */
export function leader(reference = '33941'): EntryDraft {
  return {
    ...emptyEntryDraft(reference, PartyKind.INDIVIDUAL, `record ${reference}`),
    aliases: [
      {
        name: 'GHAFARI, Sanaullah',
        kind: AliasKind.PRIMARY,
        strength: AliasStrength.STRONG,
        script: 'Latn',
        parts: [
          { kind: NamePartKind.SURNAME, value: 'GHAFARI' },
          { kind: NamePartKind.GIVEN, value: 'Sanaullah' },
        ],
        locator: 'sdn.csv line 1',
        originalText: '"GHAFARI, Sanaullah"',
      },
      { name: 'AL-MUHAJIR, Shahab', kind: AliasKind.AKA, strength: AliasStrength.STRONG, script: 'Latn' },
    ],
    designations: [
      {
        authority: { id: 'us-state', name: 'US Department of State', country: 'US' },
        programs: [{ id: 'us:SDGT', code: 'SDGT', name: 'Global terrorism', legalBasis: ['E.O. 13224'] }],
        designatedOn: '2021-11-22',
        listedOn: '2021-11-22',
      },
    ],
    roles: [{ kind: RoleKind.POSITION, text: 'Leader', organization: 'ISIL-K', since: '2020-05' }],
    birthDates: [
      {
        text: '28 Oct 1994',
        precision: DatePrecision.DAY,
        earliest: '1994-10-28',
        latest: '1994-10-28',
        circa: false,
      },
    ],
    birthPlaces: [{ text: 'Afghanistan', country: 'AF', countryText: 'Afghanistan' }],
    nationalities: [{ kind: NationalityKind.NATIONALITY, country: 'AF', countryText: 'Afghanistan' }],
    genders: [{ gender: Gender.MALE }],
    addresses: [{ text: 'Kunar, Afghanistan', region: 'Kunar', country: 'AF', countryText: 'Afghanistan' }],
    identifiers: [
      {
        type: IdentifierType.PASSPORT,
        typeText: 'Passport',
        number: 'O1503093',
        country: 'AF',
        countryText: 'Afghanistan',
      },
    ],
    links: [
      {
        kind: LinkKind.LEADER_OF,
        kindText: 'Linked To',
        targetReference: '20001',
        targetName: 'ISIL KHORASAN',
      },
    ],
    remarks: [{ kind: RemarkKind.COMMENT, text: 'Secondary sanctions risk.' }],
  };
}

/** The organization that `leader` leads. */
export function organization(reference = '20001'): EntryDraft {
  return person(reference, 'ISIL KHORASAN', { kind: PartyKind.ORGANIZATION, program: 'us:FTO' });
}

/** Somebody whom a source names and nobody has designated. */
export function namedOnly(reference: string, name: string): EntryDraft {
  return { ...person(reference, name), designations: [] };
}
