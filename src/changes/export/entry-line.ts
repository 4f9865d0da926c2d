import { createHash } from 'node:crypto';
import type { EntrySnapshot } from '../../registry/reading/snapshot-reads';

/** Fields of an entry line that hold facts, in the order they stand in, and the table each comes from. */
export const FACT_FIELDS = {
  aliases: 'alias',
  designations: 'designation',
  roles: 'role',
  birthDates: 'birth_date',
  birthPlaces: 'birth_place',
  nationalities: 'nationality',
  genders: 'gender',
  addresses: 'address',
  identifiers: 'identifier',
  links: 'link',
  remarks: 'remark',
} as const;

/**
 * One entry as one line of JSON, without the line's end: the shape that exports, changes and digests share. Fields
 * stand in a fixed order, facts in the order of their own JSON, so that equal content is equal bytes (UTF-8).
 */
export function entryLine(entry: EntrySnapshot): string {
  const { id, list, reference, kind, party, facts } = entry;
  const fields = Object.entries(FACT_FIELDS).map(([field, table]) => [field, facts.get(table) ?? []]);
  return JSON.stringify({ type: 'entry', id, list, reference, kind, party, ...Object.fromEntries(fields) });
}

/** SHA-256 of a line's UTF-8 bytes, hex. */
export function lineDigest(line: string): string {
  return createHash('sha256').update(line).digest('hex');
}

/**
 * The digest of a whole copy: SHA-256, hex, over the digests of its entry lines, sorted, each followed by a line feed.
 * It does not depend on the order the lines came in, and a consumer needs to keep only one digest an entry.
 */
export function copyDigest(lineDigests: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const digest of [...lineDigests].sort()) hash.update(`${digest}\n`);
  return hash.digest('hex');
}
