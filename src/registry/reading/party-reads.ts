import { DesignationStatus, PartyKind } from '../../model/enums';
import { Aircraft, Individual, Organization, type Party, Vessel } from '../../model/party';
import { stamp } from './asked-at';
import type { EntryKey } from './entry-reads';
import { holds } from './holds';
import type { Row, SqlReader } from './sql-reader';

const CLASS_OF: Readonly<Record<PartyKind, new () => Party>> = {
  [PartyKind.INDIVIDUAL]: Individual,
  [PartyKind.ORGANIZATION]: Organization,
  [PartyKind.VESSEL]: Vessel,
  [PartyKind.AIRCRAFT]: Aircraft,
};

/** Parties, many to a statement. */
export class PartyReads {
  constructor(private readonly sql: SqlReader) {}

  /** Undefined for a party that the registry does not hold, or did not yet in that revision. */
  async byIds(keys: readonly EntryKey[]): Promise<(Party | undefined)[]> {
    const rows = await this.sql.rows<Row & { id: string; added_in: number }>(
      'SELECT p.* FROM party p WHERE p.id = ANY($1::text[])',
      [keys.map((key) => key.id)],
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return keys.map(({ id, revision }) => {
      const row = found.get(id);
      return row === undefined || row.added_in > revision ? undefined : this.read(row, revision);
    });
  }

  /** The party that each entry records; `keys` name entries. */
  async ofEntries(keys: readonly EntryKey[]): Promise<(Party | undefined)[]> {
    const rows = await this.sql.rows<Row & { key: number }>(
      `SELECT k.key::int AS key, p.*
       FROM unnest($1::text[], $2::int[]) WITH ORDINALITY AS k(id, revision, key)
       JOIN membership m ON m.entry_id = k.id AND ${holds('m', 'k.revision')}
       JOIN party p ON p.id = m.party_id`,
      [keys.map((key) => key.id), keys.map((key) => key.revision)],
    );
    const found = keys.map((): Party | undefined => undefined);
    for (const row of rows) found[row.key - 1] = this.read(row, keys[row.key - 1]?.revision ?? 0);
    return found;
  }

  /** Whether any designation of any of the party's entries stands, or ever stood. */
  async statuses(keys: readonly EntryKey[]): Promise<DesignationStatus[]> {
    const rows = await this.sql.rows<{ key: number; stands: boolean }>(
      `SELECT k.key::int AS key, bool_or(${holds('d', 'k.revision')}) AS stands
       FROM unnest($1::text[], $2::int[]) WITH ORDINALITY AS k(id, revision, key)
       JOIN membership m ON m.party_id = k.id AND ${holds('m', 'k.revision')}
       JOIN designation d ON d.entry_id = m.entry_id AND d.added_in <= k.revision
       GROUP BY k.key`,
      [keys.map((key) => key.id), keys.map((key) => key.revision)],
    );
    const statuses = keys.map(() => DesignationStatus.NOT_DESIGNATED);
    for (const { key, stands } of rows) {
      statuses[key - 1] = stands ? DesignationStatus.DESIGNATED : DesignationStatus.FORMERLY_DESIGNATED;
    }
    return statuses;
  }

  /** Makes the party of its row, in the class of its kind. */
  read(row: Row, revision: number): Party {
    return stamp(this.sql.entity(CLASS_OF[row['kind'] as PartyKind], row), revision);
  }
}
