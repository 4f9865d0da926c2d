import type { ChangeFilter } from '../registry/reading/change-log';
import { badCursor } from '../registry/reading/page-cursor';
import type { RegistryReader } from '../registry/reading/registry-reader';
import type { EntrySnapshot, FactSnapshot } from '../registry/reading/snapshot-reads';

/** What one entry says differently at two revisions. */
export interface EntryDifference {
  readonly entryId: string;
  /** Undefined where the entry did not stand on its list at the earlier revision. */
  readonly before: EntrySnapshot | undefined;
  /** Undefined where it does not at the later. */
  readonly after: EntrySnapshot | undefined;
  readonly removed: readonly TableFact[];
  readonly added: readonly TableFact[];
}

/** A fact, and the table it stands in. */
export interface TableFact {
  readonly table: string;
  readonly fact: FactSnapshot;
}

/** Entries compared at a time. */
const BATCH_SIZE = 500;

/**
 * What differs between two revisions, an entry at a time, by entry id. What changed and changed back is no
 * difference: this compares two states, while the change log tells how one became the other.
 *
 * @param afterEntryId an entry that was given before, to begin behind
 * @throws DesignataError `BAD_CURSOR` for one that did not change between the two: to begin anew would repeat the rest
 */
export async function* compareRevisions(
  reader: RegistryReader,
  from: number,
  to: number,
  filter: ChangeFilter = {},
  afterEntryId?: string,
): AsyncGenerator<EntryDifference> {
  const [earlier, later] = from <= to ? [from, to] : [to, from];
  const changed = await reader.changes.changedEntries(earlier, later, filter);
  const last = afterEntryId === undefined ? -1 : changed.indexOf(afterEntryId);
  if (afterEntryId !== undefined && last === -1)
    throw badCursor('OTHER_QUESTION', 'an entry that this comparison gave', afterEntryId);
  const entryIds = changed.slice(last + 1);
  for (let start = 0; start < entryIds.length; start += BATCH_SIZE) {
    const batch = entryIds.slice(start, start + BATCH_SIZE);
    const [before, after] = await Promise.all(
      [from, to].map((revision) =>
        reader.snapshots.ofEntries(batch.map((entryId) => ({ entryId, revision }))),
      ),
    );
    for (const [index, entryId] of batch.entries()) {
      const difference = differ(entryId, before?.[index], after?.[index]);
      if (difference !== undefined) yield difference;
    }
  }
}

function differ(
  entryId: string,
  before: EntrySnapshot | undefined,
  after: EntrySnapshot | undefined,
): EntryDifference | undefined {
  const [was, is] = [factsByJson(before), factsByJson(after)];
  const removed = [...was].filter(([json]) => !is.has(json)).map(([, fact]) => fact);
  const added = [...is].filter(([json]) => !was.has(json)).map(([, fact]) => fact);
  const sameStanding = (before === undefined) === (after === undefined) && before?.party === after?.party;
  if (sameStanding && removed.length === 0 && added.length === 0) return undefined;
  return { entryId, before, after, removed, added };
}

function factsByJson(entry: EntrySnapshot | undefined): Map<string, TableFact> {
  const tables = [...(entry?.facts ?? [])];
  return new Map(
    tables.flatMap(([table, facts]) => facts.map((fact) => [table + JSON.stringify(fact), { table, fact }])),
  );
}
