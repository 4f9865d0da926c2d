import { z } from 'zod';
import {
  AliasKind,
  AliasStrength,
  Gender,
  IdentifierType,
  LinkKind,
  NamePartKind,
  NationalityKind,
  PartyKind,
  RemarkKind,
  RoleKind,
  SourceKind,
} from '../../model/enums';
import { parseDay } from '../partial-date';
import { cleanText } from '../text';

/** The value of `format` that tells a notices file from every other YAML. */
export const NOTICES_FORMAT = 'designata-notices';

const text = z
  .string({ error: (issue) => `expected text${issue.input === undefined ? '' : QUOTE_HINT}` })
  .transform((value) => cleanText(value) ?? '')
  .refine((value) => value !== '', 'expected text, but it is empty');

const QUOTE_HINT = ' (put numbers and dates in quotes, so that "01503093" keeps its zero)';

const day = text.refine((value) => parseDay(value) === value, 'expected a day as "YYYY-MM-DD"');

const partialDate = text.refine(
  (value) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value),
  'expected "YYYY", "YYYY-MM" or "YYYY-MM-DD"',
);

const key = text.refine(
  (value) => /^[a-z0-9][a-z0-9.-]*$/.test(value),
  'expected a key of small letters, digits, dots and hyphens',
);

const source = z.strictObject({
  kind: z.enum(SourceKind).exclude(['LIST_EDITION']),
  title: text,
  publisher: text.optional(),
  author: text.optional(),
  url: text.pipe(z.url({ protocol: /^https?$/ })).optional(),
  publishedOn: day.optional(),
});

/** What every fact carries: the key of the source that states it and, where it helps, the source's own words. */
const fact = { source: key, originalText: text.optional() };

const alias = z.strictObject({
  name: text,
  kind: z.enum(AliasKind),
  strength: z.enum(AliasStrength).default(AliasStrength.STRONG),
  language: text.optional(),
  parts: z.array(z.strictObject({ kind: z.enum(NamePartKind), value: text })).optional(),
  note: text.optional(),
  ...fact,
});

const designation = z.strictObject({
  authority: text.optional(),
  programs: z.array(text).default([]),
  legalBasis: z.array(text).optional(),
  measures: z.array(text).optional(),
  reasons: text.optional(),
  designatedOn: day.optional(),
  listedOn: day.optional(),
  amendedOn: day.optional(),
  delistedOn: day.optional(),
  note: text.optional(),
  publishedAs: z.array(z.strictObject({ list: key, reference: text })).default([]),
  ...fact,
});

const linkTarget = z.union(
  [
    z.strictObject({ party: key }),
    z.strictObject({ list: key, reference: text }),
    z.strictObject({ name: text }),
  ],
  'expected { party: … } of this file, { list: …, reference: … } or { name: … }',
);

const place = { city: text.optional(), region: text.optional(), country: text.optional() };

const party = z.strictObject({
  reference: key,
  kind: z.enum(PartyKind),
  aliases: z.array(alias).min(1, 'expected at least one alias, of kind PRIMARY'),
  designations: z.array(designation).default([]),
  roles: z
    .array(
      z.strictObject({
        kind: z.enum(RoleKind),
        text,
        organization: text.optional(),
        since: partialDate.optional(),
        until: partialDate.optional(),
        ...fact,
      }),
    )
    .default([]),
  birthDates: z.array(z.strictObject({ text, ...fact })).default([]),
  birthPlaces: z.array(z.strictObject({ text, ...place, ...fact })).default([]),
  nationalities: z
    .array(
      z.strictObject({
        kind: z.enum(NationalityKind).default(NationalityKind.NATIONALITY),
        country: text,
        note: text.optional(),
        ...fact,
      }),
    )
    .default([]),
  genders: z.array(z.strictObject({ gender: z.enum(Gender), ...fact })).default([]),
  addresses: z
    .array(
      z.strictObject({
        text,
        street: text.optional(),
        postalCode: text.optional(),
        ...place,
        note: text.optional(),
        ...fact,
      }),
    )
    .default([]),
  identifiers: z
    .array(
      z.strictObject({
        type: z.enum(IdentifierType),
        typeText: text,
        number: text,
        country: text.optional(),
        issuedOn: day.optional(),
        expiresOn: day.optional(),
        note: text.optional(),
        ...fact,
      }),
    )
    .default([]),
  links: z
    .array(
      z.strictObject({
        kind: z.enum(LinkKind),
        kindText: text,
        to: linkTarget,
        note: text.optional(),
        ...fact,
      }),
    )
    .default([]),
  remarks: z
    .array(z.strictObject({ kind: z.enum(RemarkKind).default(RemarkKind.COMMENT), text, ...fact }))
    .default([]),
});

/**
 * A notices file, as `docs/notices.md` describes it field by field. Unknown fields are errors: a misspelt
 * `designatedon` must not quietly lose a date.
 */
export const noticesSchema = z.strictObject({
  format: z.literal(NOTICES_FORMAT),
  version: z.literal(1),
  publishedOn: day,
  sources: z.record(key, source),
  authorities: z.record(key, z.strictObject({ name: text, country: text.optional() })).default({}),
  programs: z
    .record(text, z.strictObject({ code: text, name: text, legalBasis: z.array(text).optional() }))
    .default({}),
  parties: z.array(party).min(1, 'expected at least one party'),
});

export type NoticesFile = z.infer<typeof noticesSchema>;
export type NoticesParty = NoticesFile['parties'][number];
export type NoticesDesignation = NoticesParty['designations'][number];
export type NoticesFact = { source: string; originalText?: string | undefined };
