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
  const pairs = await pairsOfSameNumber(manager, numberedWith, entries);
  if (pairs.length === 0) return new Map();
  const decisions = await analystsDecisions(manager);
  const found = new Map<string, SameNumber[]>();
  for (const { own, id, ours, theirs } of pairs) {
    const decided =
      [own, id].some((entry) => decisions.entries.has(entry)) ||
      [ours, theirs].some((party) => party !== null && decisions.parties.has(party));
    const known = found.get(own);
    if (known === undefined) found.set(own, [{ id, decided }]);
    else known.push({ id, decided });
  }
  return found;
}

interface Pair {
  readonly own: string;
  readonly id: string;
  /** The party that the list's own entry records; null where the registry does not hold the entry yet. */
  readonly ours: string | null;
  readonly theirs: string;
}

async function pairsOfSameNumber(
  manager: EntityManager,
  numberedWith: readonly string[],
  entries: readonly { readonly id: string; readonly reference: string }[],
): Promise<Pair[]> {
  return manager.query<Pair[]>(
    `SELECT own.id AS own, other.id, ours.party_id AS ours, theirs.party_id AS theirs
     FROM unnest($1::text[], $2::text[]) AS own(id, reference)
     JOIN list_entry other ON other.list_id = ANY($3::text[]) AND other.reference = own.reference
     JOIN membership theirs ON theirs.entry_id = other.id AND theirs.removed_in IS NULL
     LEFT JOIN membership ours ON ours.entry_id = own.id AND ours.removed_in IS NULL
     WHERE ours.party_id IS DISTINCT FROM theirs.party_id ORDER BY own.id, other.id`,
    [entries.map((entry) => entry.id), entries.map((entry) => entry.reference), numberedWith],
  );
}

interface Decisions {
  /** Entries that an analyst ever decided on. */
  readonly entries: ReadonlySet<string>;
  /** Parties that have an entry now that an analyst put there. */
  readonly parties: ReadonlySet<string>;
}

/**
 * Read as a whole, for analysts decide on few: whether one did, asked in SQL of each of many thousand pairs, is a plan that
 * a database whose statistics are from before the last import gets wrong.
 */
async function analystsDecisions(manager: EntityManager): Promise<Decisions> {
  const rows = await manager.query<{ entry: string; party: string | null }[]>(
    `SELECT m.entry_id AS entry, CASE WHEN m.removed_in IS NULL THEN m.party_id END AS party
     FROM membership m JOIN revision r ON r.number = m.added_in WHERE r.cause = $1`,
    [RevisionCause.ANALYST],
  );
  return {
    entries: new Set(rows.map(({ entry }) => entry)),
    parties: new Set(rows.flatMap(({ party }) => party ?? [])),
  };
}
