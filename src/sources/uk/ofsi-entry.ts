import { Gender, IdentifierType, LinkKind, PartyKind, RemarkKind, RoleKind } from '../../model/enums';
import {
  emptyEntryDraft,
  type DesignationDraft,
  type EntryDraft,
  type IdentifierDraft,
  type LinkDraft,
  type RoleDraft,
} from '../../model/entry-draft';
import { distinctFacts } from '../distinct';
import { parseDay, parsePartialDate } from '../partial-date';
import type { Refusal } from '../source';
import { defined, joinText } from '../text';
import { packedValues } from './numbered-values';
import type { OfsiField, OfsiTarget } from './ofsi-target';
import { authoritiesInWords, authoritiesOfSource } from './uk-authorities';
import {
  documentsInWords,
  documentsWithDetails,
  joinDocuments,
  NATIONAL_IDS,
  PASSPORTS,
  type UkDocuments,
} from './uk-documents';
import { nonLatinAlias, onePrimary, ukAlias } from './uk-names';
import { ukAddress, ukBirthPlaces, ukNationalities } from './uk-places';
import { ukProgram } from './uk-programmes';
import { sameParty, unReferences, unReferencesIn, type UnReferences } from './uk-references';
import { remarkFacts } from './uk-remarks';
import { vesselFacts } from './vessel-facts';

/** The rows of one Group ID as a draft, or why they cannot be one. Their order does not matter. */
export function ofsiEntry(groupId: string, rows: readonly OfsiTarget[]): EntryDraft | Refusal {
  const locator = `Group ID ${groupId}, ${rows[0]?.locator ?? ''}`;
  const values = (field: OfsiField): string[] => [...new Set(rows.flatMap((row) => row[field] ?? []))];
  const printedKind = values('groupType')[0];
  const remark = values('otherInformation').join(' ') || undefined;
  const kind = partyKind(printedKind, remark);
  if (kind === undefined) return { locator, reason: `its Group Type is "${printedKind ?? ''}"` };
  const isIndividual = kind === PartyKind.INDIVIDUAL;
  const aliases = onePrimary(rows.flatMap((row) => names(row, isIndividual)));
  if (aliases.length === 0) return { locator, reason: 'it has no name' };
  // Since 2022 the XML has a field for it, and a reference in its remarks is somebody else's.
  const hasField = rows.some((row) => row.listingType !== undefined);
  const un = unReferences(hasField ? values('unReference') : unReferencesIn(remark), kind);
  const own = un.links.flatMap((link) => link.targetReference ?? []);
  const said = remarkFacts(remark, own, isIndividual);
  const vessel = vesselFacts(vesselFields(values, remark));
  const documents = joinDocuments(distinctRows(rows, DOCUMENT_FIELDS).map(rowDocuments));
  return {
    ...emptyEntryDraft(groupId, kind, locator),
    aliases,
    designations: designations(rows, un, said?.legalBasis ?? []),
    roles: distinctFacts([...roles(values), ...(said?.roles ?? [])]),
    birthDates: distinctFacts(values('birthDate').map((text) => ({ text, ...parsePartialDate(text) }))),
    birthPlaces: distinctFacts(
      distinctRows(rows, BIRTHPLACE_FIELDS).flatMap((row) => ukBirthPlaces(row.birthTown, row.birthCountry)),
    ),
    nationalities: distinctFacts([
      ...values('nationality').flatMap(ukNationalities),
      ...vessel.nationalities,
    ]),
    genders: distinctFacts([...values('gender').flatMap(gender), ...(said?.genders ?? [])]),
    addresses: distinctFacts(rows.flatMap(address)),
    identifiers: distinctFacts([
      ...documents.identifiers,
      ...vessel.identifiers,
      ...numbers(values, remark),
      ...un.identifiers,
      ...(said?.identifiers ?? []),
    ]),
    links: distinctFacts([
      ...un.links,
      ...values('ukslReference').flatMap((id) => sameParty('gb-uksl', id, 'UK Sanctions List Ref')),
      ...vessel.links,
      ...companies(values),
      ...(said?.links ?? []),
    ]),
    remarks: distinctFacts([
      ...(said?.remarks ?? []),
      ...documents.remarks,
      ...values('entityType').map((text) => ({ kind: RemarkKind.ORGANIZATION_TYPE, text })),
      ...vessel.remarks,
    ]),
  };
}

const DOCUMENT_FIELDS: readonly OfsiField[] = [
  'passportNumber',
  'passportDetails',
  'nationalIdNumber',
  'nationalIdDetails',
];
const BIRTHPLACE_FIELDS: readonly OfsiField[] = ['birthTown', 'birthCountry'];

/** One row for each different set of values in these fields: a group of 60 rows repeats most of them 60 times. */
function distinctRows(rows: readonly OfsiTarget[], fields: readonly OfsiField[]): OfsiTarget[] {
  const keyed = rows.map((row): [string, OfsiTarget] => [
    JSON.stringify(fields.map((field) => row[field])),
    row,
  ]);
  return [...new Map(keyed).values()];
}

type Values = (field: OfsiField) => string[];

/** `IMO: 8937675. …` at the start of the remarks: the old format has no group type for ships. */
const SHIP_REMARK = /^\(?IMO(?: number)?:?\s*\d{7}/i;

function partyKind(printed: string | undefined, remark: string | undefined): PartyKind | undefined {
  switch (printed?.toLowerCase()) {
    case 'individual':
      return PartyKind.INDIVIDUAL;
    case 'entity':
      return SHIP_REMARK.test(remark ?? '') ? PartyKind.VESSEL : PartyKind.ORGANIZATION;
    case 'ship':
      return PartyKind.VESSEL;
    default:
      return undefined;
  }
}

function names(row: OfsiTarget, isIndividual: boolean): EntryDraft['aliases'] {
  const given = [row.name1, row.name2, row.name3, row.name4, row.name5];
  const printed = { given, surname: row.name6, type: row.aliasType, quality: row.aliasQuality };
  const latin = ukAlias(printed, isIndividual);
  const note = joinText([row.nonLatinScript, row.nonLatinLanguage]);
  const other = row.nonLatinName === undefined ? [] : [nonLatinAlias(row.nonLatinName, note)];
  return latin === undefined ? other : [latin, ...other];
}

/** One act per regime the group is listed under, and per authority the list names for it. */
function designations(
  rows: readonly OfsiTarget[],
  un: UnReferences,
  paragraphs: readonly string[],
): DesignationDraft[] {
  const acts = rows.flatMap((row) => {
    const hasUnReference = un.links.length + un.identifiers.length > 0;
    const authorities =
      row.listingType === undefined
        ? authoritiesInWords(row.otherInformation, hasUnReference)
        : authoritiesOfSource(row.listingType, row.regime ?? '');
    const measures = packedMeasures(row);
    return authorities.map((authority) =>
      defined({
        authority,
        programs: row.regime === undefined ? [] : [ukProgram(row.regime)],
        legalBasis: paragraphs.length === 0 ? undefined : [...paragraphs],
        measures: measures.length === 0 ? undefined : measures,
        reasons: row.reasons,
        designatedOn: parseDay(row.designatedOn),
        listedOn: parseDay(row.listedOn),
        amendedOn: parseDay(row.lastUpdated),
        note:
          row.additionalSanctionsOn &&
          `additional sanctions on ${parseDay(row.additionalSanctionsOn) ?? row.additionalSanctionsOn}`,
      }),
    );
  });
  return distinctFacts(acts);
}

function packedMeasures(row: OfsiTarget): string[] {
  const printed = [row.groupStatus, ...(row.groupSanctions?.split(/\s*\|\s*/) ?? [])];
  return [
    ...new Set(printed.filter((measure): measure is string => measure !== undefined && measure !== '')),
  ].sort();
}

/** Titles of several names stand in one field, `Maulavi/Mullah`, `1) Mullah, 2) Maulavi`. */
function roles(values: Values): RoleDraft[] {
  const titles = values('title').flatMap((title) =>
    packedValues(title).flatMap((one) => one.split(/\s*\/\s*/)),
  );
  return [
    ...titles.filter(Boolean).map((text) => ({ kind: RoleKind.TITLE, text })),
    ...values('position').flatMap((position) =>
      packedValues(position).map((text) => ({ kind: RoleKind.POSITION, text })),
    ),
  ];
}

function gender(printed: string): EntryDraft['genders'] {
  const word = printed.toLowerCase();
  if (word === 'male') return [{ gender: Gender.MALE }];
  return word === 'female' ? [{ gender: Gender.FEMALE }] : [];
}

function address(row: OfsiTarget): EntryDraft['addresses'] {
  const lines = [row.address1, row.address2, row.address3, row.address4, row.address5, row.address6];
  return ukAddress(lines, row.postCode, row.country);
}

function rowDocuments(row: OfsiTarget): UkDocuments {
  return joinDocuments([
    row.passportNumber === undefined
      ? documentsInWords(row.passportDetails, PASSPORTS)
      : documentsWithDetails(row.passportNumber, row.passportDetails, PASSPORTS),
    row.nationalIdNumber === undefined
      ? documentsInWords(row.nationalIdDetails, NATIONAL_IDS)
      : documentsWithDetails(row.nationalIdNumber, row.nationalIdDetails, NATIONAL_IDS),
  ]);
}

function numbers(values: Values, remark: string | undefined): IdentifierDraft[] {
  const all = (field: OfsiField, type: IdentifierType, typeText: string): IdentifierDraft[] =>
    values(field).flatMap((printed) => packedValues(printed).map((number) => ({ type, typeText, number })));
  const mmsi = /\bMMSI:?\s*(\d{9})\b/.exec(remark ?? '')?.[1];
  return [
    ...all('phone', IdentifierType.PHONE, 'Phone number'),
    ...all('email', IdentifierType.EMAIL, 'Email address'),
    ...all('website', IdentifierType.WEBSITE, 'Website'),
    ...all('businessNumber', IdentifierType.REGISTRATION_NUMBER, 'Business registration number'),
    ...(mmsi === undefined ? [] : [{ type: IdentifierType.MMSI, typeText: 'MMSI', number: mmsi }]),
  ];
}

function companies(values: Values): LinkDraft[] {
  const all = (field: OfsiField, kind: LinkKind, kindText: string): LinkDraft[] =>
    values(field).flatMap((printed) =>
      packedValues(printed).map((targetName) => ({ kind, kindText, targetName })),
    );
  return [
    ...all('parentCompany', LinkKind.SUBSIDIARY_OF, 'parent company'),
    ...all('subsidiaries', LinkKind.PARENT_OF, 'subsidiary'),
  ];
}

function vesselFields(values: Values, remark: string | undefined): Parameters<typeof vesselFacts>[0] {
  const packed = (field: OfsiField): string[] => values(field).flatMap(packedValues);
  const said = /\bIMO(?: number)?:?\s*(\d{7})\b/i.exec(remark ?? '')?.[1];
  return {
    imoNumbers: [...new Set([...packed('imoNumber'), ...(said === undefined ? [] : [said])])],
    hullNumbers: packed('hullNumber'),
    currentOwners: packed('currentOwners'),
    previousOwners: packed('previousOwners'),
    flags: packed('flag'),
    previousFlags: packed('previousFlags'),
    types: packed('shipType'),
    tonnages: packed('tonnage'),
    lengths: packed('length'),
    yearsBuilt: packed('yearBuilt'),
  };
}
