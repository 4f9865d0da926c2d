import type { EntityManager } from 'typeorm';
import { ChangeKind } from '../../model/enums';
import type { EditionPlan } from './edition-plan';
import type { EntryContent, FactRecord } from './entry-content';
import type { EntryDiff } from './fact-diff';
import type { OpenRevision } from './open-revision';

/** The party that each entry records now. */
export async function partiesOf(
  manager: EntityManager,
  entryIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await manager.query<{ entry_id: string; party_id: string }[]>(
    'SELECT entry_id, party_id FROM membership WHERE removed_in IS NULL AND entry_id = ANY($1::text[])',
    [entryIds],
  );
  return new Map(rows.map((row) => [row.entry_id, row.party_id]));
}

/** Logs what the edition changed; who moved to another party is logged with the move. */
export function logChanges(
  revision: OpenRevision,
  plan: EditionPlan,
  diffs: ReadonlyMap<string, EntryDiff>,
  standing: ReadonlyMap<string, readonly { digest: string }[]>,
  partyOf: ReadonlyMap<string, string>,
  sourceOf: (fact: FactRecord) => string,
): void {
  const log = (
    kind: ChangeKind,
    entryId: string,
    added: readonly FactRecord[],
    removed: readonly string[],
  ): void => {
    const partyId = partyOf.get(entryId);
    if (partyId === undefined)
      throw new Error(`Entry ${entryId} has no party: the registry is inconsistent.`);
    const marks = added.map((fact) => {
      const { digest, locator, originalText } = fact;
      return { digest, source: sourceOf(fact), locator, originalText };
    });
    revision.log({ kind, entryId, partyId, previousPartyId: null, added: marks, removed });
  };
  const logArriving = (kind: ChangeKind, entries: readonly EntryContent[]): void => {
    for (const { id } of entries) log(kind, id, diffs.get(id)?.added ?? [], digests(diffs.get(id)?.removed));
  };
  logArriving(ChangeKind.LISTED, plan.listed);
  logArriving(ChangeKind.RELISTED, plan.relisted);
  logArriving(ChangeKind.AMENDED, plan.amended);
  for (const { id } of plan.delisted) log(ChangeKind.DELISTED, id, [], digests(standing.get(id)));
}

function digests(facts: readonly { digest: string }[] | undefined): string[] {
  return (facts ?? []).map((fact) => fact.digest);
}
