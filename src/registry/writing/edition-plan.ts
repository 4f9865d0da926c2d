import type { EntityManager } from 'typeorm';
import type { PartyKind } from '../../model/enums';
import type { EntryContent } from './entry-content';
import { shareNameWord } from './name-words';
import { changesNoTerm, compareTerms, type TermChanges } from './terms';

/** An entry as the registry holds it now. */
export interface CurrentEntry {
  readonly id: string;
  readonly reference: string;
  readonly kind: PartyKind;
  readonly partyId: string;
  /** Null when it stood on its list before and no longer does. */
  readonly digest: string | null;
}

/** What an edition would change of its list. Every entry is in exactly one group. */
export interface EditionPlan {
  readonly listed: readonly EntryContent[];
  readonly relisted: readonly EntryContent[];
  readonly amended: readonly EntryContent[];
  /** Relisted and amended entries that are of another kind than before, with the party they recorded as of that kind. */
  readonly reclassified: ReadonlyMap<string, string>;
  readonly delisted: readonly CurrentEntry[];
  readonly terms: TermChanges;
  readonly unchanged: number;
  /** Amended entries that have no word of a name in common with what they said before: a reference given anew. */
  readonly renamed: readonly EntryContent[];
  /** Entries that stood on the list before. */
  readonly standing: number;
}

/** Compares an edition with what its list stands at. Reads only. */
export async function planEdition(
  manager: EntityManager,
  listId: string,
  next: readonly EntryContent[],
): Promise<EditionPlan> {
  const plan = compareEntries(await currentEntries(manager, listId), next);
  const terms = await compareTerms(manager, listId, next);
  return { ...plan, terms, renamed: await renamedEntries(manager, plan.amended) };
}

/** Every entry the list ever had, with its digest as it now stands. */
async function currentEntries(manager: EntityManager, listId: string): Promise<CurrentEntry[]> {
  return manager.query<CurrentEntry[]>(
    `SELECT e.id, e.reference, p.kind, p.id AS "partyId", e.digest FROM list_entry e
     JOIN membership m ON m.entry_id = e.id AND m.removed_in IS NULL JOIN party p ON p.id = m.party_id
     WHERE e.list_id = $1`,
    [listId],
  );
}

async function renamedEntries(
  manager: EntityManager,
  amended: readonly EntryContent[],
): Promise<EntryContent[]> {
  const rows = await manager.query<{ id: string; names: string[] }[]>(
    `SELECT entry_id AS id, array_agg(name) AS names FROM alias
     WHERE removed_in IS NULL AND entry_id = ANY($1::text[]) GROUP BY entry_id`,
    [amended.map((entry) => entry.id)],
  );
  const before = new Map(rows.map((row) => [row.id, row.names]));
  return amended.filter((entry) => !shareNameWord(before.get(entry.id) ?? entry.names, entry.names));
}

function compareEntries(
  current: readonly CurrentEntry[],
  next: readonly EntryContent[],
): Omit<EditionPlan, 'renamed' | 'terms'> {
  const known = new Map(current.map((entry) => [entry.id, entry]));
  const plan = {
    listed: [] as EntryContent[],
    relisted: [] as EntryContent[],
    amended: [] as EntryContent[],
    reclassified: new Map<string, string>(),
    unchanged: 0,
  };
  const present = new Set<string>();
  for (const entry of next) {
    present.add(entry.id);
    const before = known.get(entry.id);
    if (before === undefined) plan.listed.push(entry);
    else if (before.digest === null) plan.relisted.push(entry);
    else if (before.digest !== entry.digest) plan.amended.push(entry);
    else plan.unchanged += 1;
    if (before !== undefined && before.kind !== entry.kind) plan.reclassified.set(entry.id, before.partyId);
  }
  const standing = current.filter((entry) => entry.digest !== null);
  return { ...plan, delisted: standing.filter((entry) => !present.has(entry.id)), standing: standing.length };
}

export function changesNothing(plan: EditionPlan): boolean {
  const { listed, relisted, amended, delisted, terms } = plan;
  return listed.length + relisted.length + amended.length + delisted.length === 0 && changesNoTerm(terms);
}
