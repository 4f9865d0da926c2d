import type { EntityManager } from 'typeorm';
import type { Fact } from '../../model/fact';
import type { EntryContent, FactRecord } from './entry-content';
import { FACT_KINDS } from './fact-kinds';

/** A fact that holds now. */
export interface OpenFact {
  readonly entity: new () => Fact;
  readonly id: string;
  readonly digest: string;
}

/** What one entry's facts lose and gain. */
export interface EntryDiff {
  readonly entryId: string;
  readonly added: readonly FactRecord[];
  readonly removed: readonly OpenFact[];
}

/** The facts that hold for these entries, by entry: one statement a kind. */
export async function openFacts(
  manager: EntityManager,
  entryIds: readonly string[],
): Promise<Map<string, OpenFact[]>> {
  const byEntry = new Map<string, OpenFact[]>();
  if (entryIds.length === 0) return byEntry;
  for (const { entity } of FACT_KINDS) {
    const table = manager.dataSource.getMetadata(entity).tableName;
    const rows = await manager.query<{ id: string; entry_id: string; digest: string }[]>(
      `SELECT id, entry_id, digest FROM "${table}" WHERE removed_in IS NULL AND entry_id = ANY($1::text[])`,
      [entryIds],
    );
    for (const row of rows) {
      const facts = byEntry.get(row.entry_id) ?? [];
      facts.push({ entity, id: row.id, digest: row.digest });
      byEntry.set(row.entry_id, facts);
    }
  }
  return byEntry;
}

/** Facts equal by digest stay as they are, with the source that first gave them. */
export function diffFacts(entry: EntryContent, standing: readonly OpenFact[]): EntryDiff {
  const before = new Set(standing.map((fact) => fact.digest));
  const after = new Set(entry.facts.map((fact) => fact.digest));
  return {
    entryId: entry.id,
    added: entry.facts.filter((fact) => !before.has(fact.digest)),
    removed: standing.filter((fact) => !after.has(fact.digest)),
  };
}
