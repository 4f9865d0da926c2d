import { Gender, IdentifierType, LinkKind, PartyKind, RemarkKind, RoleKind } from '../../model/enums';
import {
  emptyEntryDraft,
  type DesignationDraft,
  type EntryDraft,
  type LinkDraft,
} from '../../model/entry-draft';
import { distinctFacts } from '../distinct';
import { parseDay, parsePartialDate } from '../partial-date';
import type { Refusal } from '../source';
import { cleanText, defined, joinText } from '../text';
import { childText, type XmlElement } from '../xml';
import { authoritiesOfSource } from './uk-authorities';
import {
  documentsWithDetails,
  joinDocuments,
  NATIONAL_IDS,
  PASSPORTS,
  type UkDocuments,
} from './uk-documents';
import { nonLatinAlias, onePrimary, ukAlias } from './uk-names';
import { ukAddress, ukBirthPlaces, ukNationalities } from './uk-places';
import { ukProgram } from './uk-programmes';
import { sameParty, unReferences } from './uk-references';
import { remarkFacts } from './uk-remarks';
import { descendants, texts } from './uksl-elements';
import { vesselFacts } from './vessel-facts';

/** One Designation element of the UK Sanctions List as a draft, or why it cannot be one. */
export function ukslDesignation(element: XmlElement): EntryDraft | Refusal {
  const value = (name: string): string | undefined => cleanText(childText(element, name));
  const reference = value('UniqueID');
  const locator = `Designation ${reference ?? `line ${element.line}`}`;
  if (reference === undefined) return { locator, reason: 'it has no UniqueID' };
  const kind = partyKind(value('IndividualEntityShip'));
  if (kind === undefined) {
    return { locator, reason: `IndividualEntityShip is "${value('IndividualEntityShip') ?? ''}"` };
  }
  const aliases = names(element, kind);
  if (aliases.length === 0) return { locator, reason: 'it has no name' };
  const un = unReferences(texts(element, 'UNReferenceNumber'), kind);
  const own = un.links.flatMap((link) => link.targetReference ?? []);
  const said = remarkFacts(value('OtherInformation'), own, kind === PartyKind.INDIVIDUAL);
  const vessel = vesselFacts(vesselFields(element));
  const documents = ukslDocuments(element);
  return {
    ...emptyEntryDraft(reference, kind, locator),
    aliases,
    designations: designations(element, said?.legalBasis ?? []),
    roles: distinctFacts([
      ...texts(element, 'Title').map((text) => ({ kind: RoleKind.TITLE, text })),
      ...texts(element, 'Position').map((text) => ({ kind: RoleKind.POSITION, text })),
      ...(said?.roles ?? []),
    ]),
    birthDates: distinctFacts(texts(element, 'DOB').map((text) => ({ text, ...parsePartialDate(text) }))),
    birthPlaces: distinctFacts(
      descendants(element, 'Location').flatMap((place) =>
        ukBirthPlaces(texts(place, 'TownOfBirth')[0], texts(place, 'CountryOfBirth')[0]),
      ),
    ),
    nationalities: distinctFacts([
      ...texts(element, 'Nationality').flatMap(ukNationalities),
      ...vessel.nationalities,
    ]),
    genders: distinctFacts([...texts(element, 'Gender').flatMap(gender), ...(said?.genders ?? [])]),
    addresses: distinctFacts(descendants(element, 'Address').flatMap(address)),
    identifiers: distinctFacts([
      ...documents.identifiers,
      ...vessel.identifiers,
      ...contacts(element),
      ...un.identifiers,
      ...(said?.identifiers ?? []),
    ]),
    links: distinctFacts([
      ...un.links,
      ...sameParty('gb-ofsi', value('OFSIGroupID'), 'OFSI Group ID'),
      ...vessel.links,
      ...companies(element),
      ...(said?.links ?? []),
    ]),
    remarks: distinctFacts([
      ...(said?.remarks ?? []),
      ...documents.remarks,
      ...texts(element, 'TypeOfEntity').map((text) => ({ kind: RemarkKind.ORGANIZATION_TYPE, text })),
      ...vessel.remarks,
    ]),
  };
}

function partyKind(printed: string | undefined): PartyKind | undefined {
  switch (printed?.toLowerCase()) {
    case 'individual':
      return PartyKind.INDIVIDUAL;
    case 'entity':
      return PartyKind.ORGANIZATION;
    case 'ship':
      return PartyKind.VESSEL;
    default:
      return undefined;
  }
}

function names(element: XmlElement, kind: PartyKind): EntryDraft['aliases'] {
  const latin = descendants(element, 'Name').flatMap((name) => {
    const value = (field: string): string | undefined => cleanText(childText(name, field));
    const given = ['Name1', 'Name2', 'Name3', 'Name4', 'Name5'].map(value);
    const printed = {
      given,
      surname: value('Name6'),
      type: value('NameType'),
      quality: value('AliasStrength'),
    };
    return ukAlias(printed, kind === PartyKind.INDIVIDUAL) ?? [];
  });
  const other = descendants(element, 'NonLatinName').flatMap((name) => {
    const text = cleanText(childText(name, 'NameNonLatinScript'));
    const note = joinText([
      cleanText(childText(name, 'NonLatinScriptType')),
      cleanText(childText(name, 'NonLatinScriptLanguage')),
    ]);
    return text === undefined ? [] : [nonLatinAlias(text, note)];
  });
  return latin.length === 0 ? [] : onePrimary([...latin, ...other]);
}

function designations(element: XmlElement, paragraphs: readonly string[]): DesignationDraft[] {
  const value = (name: string): string | undefined => cleanText(childText(element, name));
  const regime = value('RegimeName');
  const measures = [...new Set((value('SanctionsImposed') ?? '').split(/\s*\|\s*/).filter(Boolean))].sort();
  return authoritiesOfSource(value('DesignationSource'), regime ?? '').map((authority) =>
    defined({
      authority,
      programs: regime === undefined ? [] : [ukProgram(regime)],
      legalBasis: regime === undefined ? undefined : [regime, ...paragraphs],
      measures: measures.length === 0 ? undefined : measures,
      reasons: value('UKStatementofReasons'),
      designatedOn: parseDay(value('DateDesignated')),
      amendedOn: parseDay(value('LastUpdated')),
    }),
  );
}

function gender(printed: string): EntryDraft['genders'] {
  const word = printed.toLowerCase();
  if (word === 'male') return [{ gender: Gender.MALE }];
  return word === 'female' ? [{ gender: Gender.FEMALE }] : [];
}

function address(element: XmlElement): EntryDraft['addresses'] {
  const value = (name: string): string | undefined => cleanText(childText(element, name));
  const lines = [1, 2, 3, 4, 5, 6].map((line) => value(`AddressLine${line}`));
  return ukAddress(lines, value('AddressPostalCode'), value('AddressCountry'));
}

function ukslDocuments(element: XmlElement): UkDocuments {
  const value = (document: XmlElement, name: string): string | undefined =>
    cleanText(childText(document, name));
  return joinDocuments([
    ...descendants(element, 'Passport').map((document) =>
      documentsWithDetails(
        value(document, 'PassportNumber'),
        value(document, 'PassportAdditionalInformation'),
        PASSPORTS,
      ),
    ),
    ...descendants(element, 'NationalIdentifier').map((document) =>
      documentsWithDetails(
        value(document, 'NationalIdentifierNumber'),
        value(document, 'NationalIdentifierAdditionalInformation'),
        NATIONAL_IDS,
      ),
    ),
  ]);
}

function contacts(element: XmlElement): EntryDraft['identifiers'] {
  const all = (name: string, type: IdentifierType, typeText: string): EntryDraft['identifiers'] =>
    texts(element, name).map((number) => ({ type, typeText, number }));
  return [
    ...all('PhoneNumber', IdentifierType.PHONE, 'Phone number'),
    ...all('EmailAddress', IdentifierType.EMAIL, 'Email address'),
    ...all('Website', IdentifierType.WEBSITE, 'Website'),
    ...all('BusinessRegistrationNumber', IdentifierType.REGISTRATION_NUMBER, 'Business registration number'),
  ];
}

function companies(element: XmlElement): LinkDraft[] {
  const all = (name: string, kind: LinkKind, kindText: string): LinkDraft[] =>
    texts(element, name).map((targetName) => ({ kind, kindText, targetName }));
  return [
    ...all('ParentCompany', LinkKind.SUBSIDIARY_OF, 'parent company'),
    ...all('Subsidiary', LinkKind.PARENT_OF, 'subsidiary'),
  ];
}

function vesselFields(element: XmlElement): Parameters<typeof vesselFacts>[0] {
  return {
    imoNumbers: texts(element, 'IMONumber'),
    hullNumbers: texts(element, 'HullIdentificationNumber'),
    currentOwners: texts(element, 'CurrentOwnerOperator'),
    previousOwners: texts(element, 'PreviousOwnerOperator'),
    flags: texts(element, 'CurrentBelievedFlagOfShip'),
    previousFlags: texts(element, 'PreviousFlag'),
    types: texts(element, 'TypeOfShip'),
    tonnages: texts(element, 'TonnageOfShip'),
    lengths: texts(element, 'LengthOfShip'),
    yearsBuilt: texts(element, 'YearBuilt'),
  };
}
