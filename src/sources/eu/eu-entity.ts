import { type EntryDraft, emptyEntryDraft, type LinkDraft, type RemarkDraft } from '../../model/entry-draft';
import { LinkKind, PartyKind, RemarkKind } from '../../model/enums';
import type { Refusal } from '../source';
import { uniqueFacts } from './unique-facts';
import { child, type XmlElement } from '../xml';
import { euBirths } from './eu-birthdates';
import { euDesignations } from './eu-designations';
import { attribute, ordered, provenance, remarksOf } from './eu-element';
import { euIdentifiers } from './eu-identifications';
import { type EuNames, euNames } from './eu-names';
import { euAddresses, euCitizenships, euContacts } from './eu-places';

/** One `sanctionEntity` as a draft, or why it cannot be one. `docs/lists/eu.md` goes through it field by field. */
export function mapEuEntity(entity: XmlElement): EntryDraft | Refusal {
  const locator = `sanctionEntity ${entity.attributes['logicalId'] ?? `line ${entity.line}`}`;
  const reference = referenceOf(entity);
  const kind = kindOf(entity);
  const names = euNames(entity);
  if (reference === undefined) return { locator, reason: 'it has neither euReferenceNumber nor logicalId' };
  if (kind === undefined)
    return { locator, reason: `${reference} has a subjectType that is neither P nor E` };
  if (names.aliases.length === 0) return { locator, reason: `${reference} has no name` };
  return {
    ...emptyEntryDraft(reference, kind, locator),
    aliases: names.aliases,
    designations: euDesignations(entity),
    roles: names.roles,
    ...euBirths(entity),
    nationalities: euCitizenships(entity),
    genders: names.genders,
    addresses: euAddresses(entity),
    identifiers: [...euIdentifiers(entity), ...euContacts(entity)],
    links: unitedNationsLinks(entity),
    remarks: entityRemarks(entity, names),
  };
}

/** The EU reference; where the list prints none, its lasting number, which the schema requires of every entity. */
function referenceOf(entity: XmlElement): string | undefined {
  const number = attribute(entity, 'logicalId');
  return attribute(entity, 'euReferenceNumber') ?? (number === undefined ? undefined : `logicalId ${number}`);
}

function kindOf(entity: XmlElement): PartyKind | undefined {
  const subjectType = child(entity, 'subjectType');
  const code = subjectType && attribute(subjectType, 'classificationCode');
  if (code === 'P') return PartyKind.INDIVIDUAL;
  return code === 'E' ? PartyKind.ORGANIZATION : undefined;
}

function unitedNationsLinks(entity: XmlElement): LinkDraft[] {
  const printed = attribute(entity, 'unitedNationId')?.split(/[\s,;]+/) ?? [];
  return printed
    .filter((reference) => reference !== '')
    .map((targetReference) => ({
      kind: LinkKind.SAME_PARTY,
      kindText: 'unitedNationId',
      targetList: 'un-sc',
      targetReference,
    }));
}

/** Remarks on the entity, on a name but not about it, on a birth, and on a document that has no number to hold them. */
function entityRemarks(entity: XmlElement, names: EuNames): RemarkDraft[] {
  const numberless = ordered(entity, 'identification').filter(
    (element) =>
      attribute(element, 'number') === undefined && attribute(element, 'latinNumber') === undefined,
  );
  const elsewhere = [...ordered(entity, 'birthdate'), ...numberless].flatMap((element) =>
    remarksOf(element).map((text) => ({ element, text })),
  );
  return uniqueFacts<RemarkDraft>([
    ...remarksOf(entity).map((text) => ({ kind: RemarkKind.COMMENT, text })),
    ...[...names.remarks, ...elsewhere].map(({ element, text }) => ({
      kind: RemarkKind.COMMENT,
      text,
      ...provenance(element),
    })),
  ]);
}
