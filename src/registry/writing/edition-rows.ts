import type { EntityManager } from 'typeorm';
import { ListEntry } from '../../model/list-entry';
import { Listing } from '../../model/listing';
import { Membership } from '../../model/membership';
import { Party } from '../../model/party';
import { bulkInsert } from './bulk-insert';
import type { CurrentEntry, EditionPlan } from './edition-plan';
import type { EntryContent } from './entry-content';
import type { EntryDiff } from './fact-diff';
import { moveMemberships } from './membership-moves';
import type { OpenRevision } from './open-revision';
import type { PartyAssignment } from './assign-parties';

/** Stores new entries and parties, and which party each entry records from now on. */
export async function insertEntries(
  revision: OpenRevision,
  plan: EditionPlan,
  assignment: PartyAssignment,
): Promise<void> {
  const { manager, number: addedIn } = revision;
  await bulkInsert(
    manager,
    Party,
    assignment.created.map(({ partyId, kind }) => ({ id: partyId, kind, addedIn })),
  );
  await bulkInsert(
    manager,
    ListEntry,
    plan.listed.map(({ id, listId, reference }) => ({ id, listId, reference, addedIn })),
  );
  await bulkInsert(
    manager,
    Membership,
    [...assignment.joined].map(([entryId, { partyId, reason }]) => ({ entryId, partyId, reason, addedIn })),
  );
  await moveMemberships(revision, assignment.moved);
}

/** Closes the facts that entries lost, and every fact of those delisted. */
export async function closeFacts(
  revision: OpenRevision,
  diffs: ReadonlyMap<string, EntryDiff>,
  delisted: readonly CurrentEntry[],
  standing: ReadonlyMap<string, readonly { id: string; entity: EntryDiff['removed'][number]['entity'] }[]>,
): Promise<void> {
  const closing = [
    ...[...diffs.values()].flatMap((diff) => diff.removed),
    ...delisted.flatMap((entry) => standing.get(entry.id) ?? []),
  ];
  for (const entity of new Set(closing.map((fact) => fact.entity))) {
    await revision.closeFacts(
      entity,
      closing.filter((fact) => fact.entity === entity),
    );
  }
}

/** Begins and ends the entries' time on the list. */
export async function moveListings(revision: OpenRevision, plan: EditionPlan): Promise<void> {
  const opened = [...plan.listed, ...plan.relisted].map((entry) => ({
    entryId: entry.id,
    addedIn: revision.number,
  }));
  await bulkInsert(revision.manager, Listing, opened);
  await revision.manager.query(
    'UPDATE listing SET removed_in = $1 WHERE removed_in IS NULL AND entry_id = ANY($2::text[])',
    [revision.number, plan.delisted.map((entry) => entry.id)],
  );
}

/** Notes what each entry stands at, for the next edition to be compared with. */
export async function setDigests(
  manager: EntityManager,
  arriving: readonly EntryContent[],
  delisted: readonly CurrentEntry[],
): Promise<void> {
  const rows = [
    ...arriving.map(({ id, digest }) => ({ id, digest })),
    ...delisted.map(({ id }) => ({ id, digest: null })),
  ];
  await manager.query(
    `UPDATE list_entry SET digest = row.digest
     FROM json_to_recordset($1::json) AS row(id text, digest text) WHERE list_entry.id = row.id`,
    [JSON.stringify(rows)],
  );
}
