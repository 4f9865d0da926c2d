import type { PartyKind } from '../../model/enums';
import { ListEntry } from '../../model/list-entry';
import { Listing } from '../../model/listing';
import { stamp } from './asked-at';
import { holds } from './holds';
import type { Row, SqlReader } from './sql-reader';

/** How an entry stands in the revision it was read at. */
export interface EntryStanding {
  /** Whether the entry is on its list. */
  readonly listed: boolean;
  /** The revision whose facts describe it: the one asked about while listed, its last one on the list afterwards. */
  readonly heldIn: number;
}

const STANDING = Symbol('standing');

/** How an entry stands. Throws for one that no reader made, which is a bug. */
export function standingOf(entry: ListEntry): EntryStanding {
  const standing = (entry as ListEntry & { [STANDING]?: EntryStanding })[STANDING];
  if (standing === undefined) throw new Error(`Entry ${entry.id} was read without its standing.`);
  return standing;
}

/** An entry by its id, as of a revision. */
export interface EntryKey {
  readonly id: string;
  readonly revision: number;
}

type EntryRow = Row & { key: number; kind: PartyKind; last_removed: number | null };

/** The newest listing that began by the revision `k.revision` tells how the entry `e` stands in it. */
const LAST_LISTING = `JOIN LATERAL (
    SELECT l.removed_in AS last_removed FROM listing l
    WHERE l.entry_id = e.id AND l.added_in <= k.revision ORDER BY l.added_in DESC LIMIT 1
  ) last ON true`;

/** List entries with how they stand, many to a statement. */
export class EntryReads {
  constructor(private readonly sql: SqlReader) {}

  /** Undefined for an entry that the registry does not hold, or did not yet in that revision. */
  async byIds(keys: readonly EntryKey[]): Promise<(ListEntry | undefined)[]> {
    const rows = await this.sql.rows<EntryRow>(
      `SELECT k.key::int AS key, e.*, p.kind, last.last_removed
       FROM unnest($1::text[], $2::int[]) WITH ORDINALITY AS k(id, revision, key)
       JOIN list_entry e ON e.id = k.id
       JOIN membership m ON m.entry_id = e.id AND ${holds('m', 'k.revision')}
       JOIN party p ON p.id = m.party_id ${LAST_LISTING}`,
      columnsOf(keys),
    );
    const found = keys.map((): ListEntry | undefined => undefined);
    for (const row of rows) found[row.key - 1] = this.read(row, keys);
    return found;
  }

  /** The entries that record each party, oldest first; `keys` name parties. */
  async ofParties(keys: readonly EntryKey[]): Promise<ListEntry[][]> {
    const rows = await this.sql.rows<EntryRow>(
      `SELECT k.key::int AS key, e.*, p.kind, last.last_removed
       FROM unnest($1::text[], $2::int[]) WITH ORDINALITY AS k(id, revision, key)
       JOIN party p ON p.id = k.id
       JOIN membership m ON m.party_id = p.id AND ${holds('m', 'k.revision')}
       JOIN list_entry e ON e.id = m.entry_id ${LAST_LISTING}
       ORDER BY e.added_in, e.id`,
      columnsOf(keys),
    );
    const entries = keys.map((): ListEntry[] => []);
    for (const row of rows) entries[row.key - 1]?.push(this.read(row, keys));
    return entries;
  }

  /** The periods each entry stood on its list, oldest first. */
  async listings(keys: readonly EntryKey[]): Promise<Listing[][]> {
    const rows = await this.sql.rows<Row & { key: number }>(
      `SELECT k.key::int AS key, l.*
       FROM unnest($1::text[], $2::int[]) WITH ORDINALITY AS k(id, revision, key)
       JOIN listing l ON l.entry_id = k.id AND l.added_in <= k.revision ORDER BY l.added_in`,
      columnsOf(keys),
    );
    const listings = keys.map((): Listing[] => []);
    for (const row of rows) {
      const at = row.key - 1;
      listings[at]?.push(stamp(this.sql.entity(Listing, row), keys[at]?.revision ?? 0));
    }
    return listings;
  }

  private read(row: EntryRow, keys: readonly EntryKey[]): ListEntry {
    const revision = keys[row.key - 1]?.revision ?? 0;
    const entry = stamp(this.sql.entity(ListEntry, row), revision);
    const listed = row.last_removed === null || row.last_removed > revision;
    const standing: EntryStanding = { listed, heldIn: listed ? revision : (row.last_removed ?? 1) - 1 };
    return Object.assign(entry, { kind: row.kind, [STANDING]: standing });
  }
}

function columnsOf(keys: readonly EntryKey[]): unknown[] {
  return [keys.map((key) => key.id), keys.map((key) => key.revision)];
}
