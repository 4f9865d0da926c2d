import { Gender, PartyKind, RoleKind } from '../../model/enums';
import {
  emptyEntryDraft,
  type DesignationDraft,
  type EntryDraft,
  type GenderDraft,
  type RoleDraft,
} from '../../model/entry-draft';
import { distinctFacts } from '../distinct';
import { enumeratedItems } from '../enumerated';
import { parseDay } from '../partial-date';
import type { Refusal } from '../source';
import { cleanText, defined, joinText } from '../text';
import { child, childText, children, type XmlElement } from '../xml';
import { commentFacts, type CommentFacts } from './un-comments';
import { sortedDays, unBirthDates } from './un-dates';
import { unDocuments } from './un-documents';
import { unAliases } from './un-names';
import { unAddresses, unBirthPlaces, unNationalities } from './un-places';
import { UN_SECURITY_COUNCIL, unProgram } from './un-programmes';
import { unText } from './un-text';

/** One INDIVIDUAL or ENTITY element as a draft, or why it cannot be one. */
export function unEntry(entry: XmlElement): EntryDraft | Refusal {
  const isIndividual = entry.name === 'INDIVIDUAL';
  const locator = `${entry.name} ${cleanText(childText(entry, 'DATAID')) ?? `line ${entry.line}`}`;
  const reference = unText(childText(entry, 'REFERENCE_NUMBER'));
  if (reference === undefined) return { locator, reason: 'it has no REFERENCE_NUMBER' };
  const aliases = unAliases(entry);
  if (aliases.length === 0) return { locator: `${reference}, ${locator}`, reason: 'it has no name' };
  const comments = cleanText(childText(entry, 'COMMENTS1'));
  const said = comments === undefined ? undefined : commentFacts(comments, reference, isIndividual);
  const documents = unDocuments(entry);
  return {
    ...emptyEntryDraft(reference, isIndividual ? PartyKind.INDIVIDUAL : PartyKind.ORGANIZATION, locator),
    aliases: distinctFacts(aliases),
    designations: [designation(entry, said)],
    roles: distinctFacts([...roles(entry), ...(said?.roles ?? [])]),
    birthDates: distinctFacts(unBirthDates(entry)),
    birthPlaces: distinctFacts(unBirthPlaces(entry)),
    nationalities: distinctFacts(unNationalities(entry)),
    genders: distinctFacts([...genders(entry), ...(said?.genders ?? [])]),
    addresses: distinctFacts(unAddresses(entry)),
    identifiers: distinctFacts([...documents.identifiers, ...(said?.identifiers ?? [])]),
    links: distinctFacts(said?.links ?? []),
    remarks: distinctFacts([...(said?.remarks ?? []), ...documents.remarks]),
  };
}

function designation(entry: XmlElement, said: CommentFacts | undefined): DesignationDraft {
  const listType = unText(childText(entry, 'UN_LIST_TYPE'));
  const amended = sortedDays(
    children(child(entry, 'LAST_DAY_UPDATED'), 'VALUE').map((day) => parseDay(day.text)),
  );
  const submittedBy = unText(childText(entry, 'SUBMITTED_BY'));
  const submittedOn = unText(childText(entry, 'SUBMITTED_ON'));
  return defined({
    authority: UN_SECURITY_COUNCIL,
    programs: listType === undefined ? [] : [unProgram(listType)],
    legalBasis: said?.legalBasis.length ? [...new Set(said.legalBasis)].sort() : undefined,
    measures: said?.measures.length ? said.measures : undefined,
    listedOn: parseDay(unText(childText(entry, 'LISTED_ON'))),
    amendedOn: amended.at(-1),
    delistedOn: parseDay(unText(childText(entry, 'DELISTED_ON'))),
    note: joinText(
      [
        submittedBy && `submitted by ${submittedBy}`,
        submittedOn && `submitted on ${submittedOn}`,
        amended.length > 1 ? `amended on ${amended.join(', ')}` : undefined,
      ],
      '; ',
    ),
  });
}

/** TITLE is what stands before the name, DESIGNATION an office held: the UN's word for it, not a listing. */
function roles(entry: XmlElement): RoleDraft[] {
  const values = (name: string, kind: RoleKind): RoleDraft[] =>
    children(child(entry, name), 'VALUE')
      .flatMap((value) => enumeratedItems(unText(value.text) ?? ''))
      .map((text) => ({ kind, text }));
  return [...values('TITLE', RoleKind.TITLE), ...values('DESIGNATION', RoleKind.POSITION)];
}

function genders(entry: XmlElement): GenderDraft[] {
  const word = unText(childText(entry, 'GENDER'))?.toLowerCase();
  if (word === 'male') return [{ gender: Gender.MALE }];
  return word === 'female' ? [{ gender: Gender.FEMALE }] : [];
}
