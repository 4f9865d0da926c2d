import type { EntityManager } from 'typeorm';
import { RevisionCause } from '../../model/enums';
import type { ListRecord } from './edition-log';

/** An entry of a list that is numbered in one series with another, of the same number as an entry there. */
export interface SameNumber {
  readonly id: string;
  /** Whether an analyst ever decided on either of the two, or on another entry that either's party has now. */
  readonly decided: boolean;
}

/**
 * For each entry of the list, by id, those of the lists numbered in one series with it that have its number and record
 * another party, or that the registry holds before it. They may have left their lists since.
 */
export async function entriesOfSameNumber(
  manager: EntityManager,
  { numberedWith }: ListRecord,
  entries: readonly { readonly id: string; readonly reference: string }[],
): Promise<Map<string, SameNumber[]>> {
  if (numberedWith.length === 0) return new Map();
  const rows = await manager.query<{ own: string; id: string; decided: boolean }[]>(
    `SELECT own.id AS own, other.id, EXISTS (
       SELECT 1 FROM membership m JOIN revision r ON r.number = m.added_in AND r.cause = $4
       WHERE m.entry_id IN (own.id, other.id)
         OR (m.removed_in IS NULL AND m.party_id IN (ours.party_id, theirs.party_id))
     ) AS decided
     FROM unnest($1::text[], $2::text[]) AS own(id, reference)
     JOIN list_entry other ON other.list_id = ANY($3::text[]) AND other.reference = own.reference
     JOIN membership theirs ON theirs.entry_id = other.id AND theirs.removed_in IS NULL
     LEFT JOIN membership ours ON ours.entry_id = own.id AND ours.removed_in IS NULL
     WHERE ours.party_id IS DISTINCT FROM theirs.party_id ORDER BY own.id, other.id`,
    [
      entries.map((entry) => entry.id),
      entries.map((entry) => entry.reference),
      numberedWith,
      RevisionCause.ANALYST,
    ],
  );
  const found = new Map<string, SameNumber[]>();
  for (const { own, id, decided } of rows) {
    const known = found.get(own);
    if (known === undefined) found.set(own, [{ id, decided }]);
    else known.push({ id, decided });
  }
  return found;
}
