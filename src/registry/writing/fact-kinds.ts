import { Address } from '../../model/address';
import { Alias } from '../../model/alias';
import { BirthDate } from '../../model/birth-date';
import { BirthPlace } from '../../model/birth-place';
import { Designation } from '../../model/designation';
import type { EntryDraft, FactDraft } from '../../model/entry-draft';
import type { Fact } from '../../model/fact';
import { GenderStatement } from '../../model/gender-statement';
import { Identifier } from '../../model/identifier';
import { Link } from '../../model/link';
import { Nationality } from '../../model/nationality';
import { Remark } from '../../model/remark';
import { Role } from '../../model/role';

/** The part of a draft that holds facts of one kind. */
export type FactField = {
  [Field in keyof EntryDraft]: EntryDraft[Field] extends readonly FactDraft[] ? Field : never;
}[keyof EntryDraft];

/** A fact's own columns, by property name: everything but what `Fact` adds. */
export type FactContent = Readonly<Record<string, unknown>>;

export interface FactKind<Field extends FactField = FactField> {
  /** The table's class. */
  readonly entity: new () => Fact;
  /** Where drafts hold this kind. */
  readonly field: Field;
  /** The content's columns, by property name: all that the digest is taken over. */
  readonly properties: readonly string[];
  content(draft: EntryDraft[Field][number], listId: string): FactContent;
}

/** Every kind of fact, once: what the registry stores of a draft, and what makes two facts the same. */
export const FACT_KINDS: readonly FactKind[] = [
  kind('aliases', Alias, ['name', 'kind', 'strength', 'script', 'language', 'parts', 'note'], (draft) => ({
    name: draft.name,
    kind: draft.kind,
    strength: draft.strength,
    script: draft.script,
    language: draft.language ?? null,
    parts: (draft.parts ?? []).map((part) => ({ kind: part.kind, value: part.value })),
    note: draft.note ?? null,
  })),
  kind(
    'designations',
    Designation,
    [
      'authorityId',
      'programIds',
      'legalBasis',
      'measures',
      'reasons',
      'designatedOn',
      'listedOn',
      'amendedOn',
      'delistedOn',
      'note',
    ],
    (draft) => ({
      authorityId: draft.authority?.id ?? null,
      programIds: draft.programs.map((program) => program.id).sort(),
      legalBasis: draft.legalBasis ?? [],
      measures: [...(draft.measures ?? [])].sort(),
      reasons: draft.reasons ?? null,
      designatedOn: draft.designatedOn ?? null,
      listedOn: draft.listedOn ?? null,
      amendedOn: draft.amendedOn ?? null,
      delistedOn: draft.delistedOn ?? null,
      note: draft.note ?? null,
    }),
  ),
  kind('roles', Role, ['kind', 'text', 'organization', 'since', 'until'], (draft) => ({
    kind: draft.kind,
    text: draft.text,
    organization: draft.organization ?? null,
    since: draft.since ?? null,
    until: draft.until ?? null,
  })),
  kind('birthDates', BirthDate, ['text', 'precision', 'earliest', 'latest', 'circa'], (draft) => ({
    text: draft.text,
    precision: draft.precision,
    earliest: draft.earliest ?? null,
    latest: draft.latest ?? null,
    circa: draft.circa,
  })),
  kind('birthPlaces', BirthPlace, ['text', 'city', 'region', 'country', 'countryText'], (draft) => ({
    text: draft.text,
    city: draft.city ?? null,
    region: draft.region ?? null,
    country: draft.country ?? null,
    countryText: draft.countryText ?? null,
  })),
  kind('nationalities', Nationality, ['kind', 'country', 'countryText', 'note'], (draft) => ({
    kind: draft.kind,
    country: draft.country ?? null,
    countryText: draft.countryText,
    note: draft.note ?? null,
  })),
  kind('genders', GenderStatement, ['gender'], (draft) => ({ gender: draft.gender })),
  kind(
    'addresses',
    Address,
    ['text', 'street', 'city', 'region', 'postalCode', 'country', 'countryText', 'note'],
    (draft) => ({
      text: draft.text,
      street: draft.street ?? null,
      city: draft.city ?? null,
      region: draft.region ?? null,
      postalCode: draft.postalCode ?? null,
      country: draft.country ?? null,
      countryText: draft.countryText ?? null,
      note: draft.note ?? null,
    }),
  ),
  kind(
    'identifiers',
    Identifier,
    ['type', 'typeText', 'number', 'normalized', 'country', 'countryText', 'issuedOn', 'expiresOn', 'note'],
    (draft) => ({
      type: draft.type,
      typeText: draft.typeText,
      number: draft.number,
      normalized: normalizedIdentifier(draft.number),
      country: draft.country ?? null,
      countryText: draft.countryText ?? null,
      issuedOn: draft.issuedOn ?? null,
      expiresOn: draft.expiresOn ?? null,
      note: draft.note ?? null,
    }),
  ),
  kind('links', Link, ['kind', 'kindText', 'targetEntryId', 'targetName', 'note'], (draft, listId) => ({
    kind: draft.kind,
    kindText: draft.kindText,
    targetEntryId:
      draft.targetReference === undefined ? null : entryId(draft.targetList ?? listId, draft.targetReference),
    targetName: draft.targetName ?? null,
    note: draft.note ?? null,
  })),
  kind('remarks', Remark, ['kind', 'text'], (draft) => ({ kind: draft.kind, text: draft.text })),
];

/** A list entry's id: the list, and the list's own reference. */
export function entryId(listId: string, reference: string): string {
  return `${listId}:${reference}`;
}

/** Letters and digits alone, upper case. The letter O stays a letter: whether it is a slip is the matcher's to weigh. */
export function normalizedIdentifier(number: string): string {
  return number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function kind<Field extends FactField, Property extends string>(
  field: Field,
  entity: new () => Fact,
  properties: readonly Property[],
  content: (draft: EntryDraft[Field][number], listId: string) => Readonly<Record<Property, unknown>>,
): FactKind {
  return { field, entity, properties, content: content as FactKind['content'] };
}
