import type { ChangeKind } from '../../model/enums';
import { Membership } from '../../model/membership';
import { bulkInsert } from './bulk-insert';
import type { OpenRevision } from './open-revision';

/** An entry that comes to record another party than it did. */
export interface MembershipMove {
  readonly kind: ChangeKind.MERGED | ChangeKind.SPLIT;
  readonly entryId: string;
  readonly previousPartyId: string;
  readonly partyId: string;
  /** Kept with the membership. */
  readonly reason: string;
}

/** Closes each entry's membership, opens the other, and logs the change. */
export async function moveMemberships(
  revision: OpenRevision,
  moves: readonly MembershipMove[],
): Promise<void> {
  const { manager, number } = revision;
  await manager.query(
    'UPDATE membership SET removed_in = $1 WHERE removed_in IS NULL AND entry_id = ANY($2::text[])',
    [number, moves.map((move) => move.entryId)],
  );
  await bulkInsert(
    manager,
    Membership,
    moves.map(({ entryId, partyId, reason }) => ({ entryId, partyId, reason, addedIn: number })),
  );
  for (const { kind, entryId, partyId, previousPartyId } of moves)
    revision.log({ kind, entryId, partyId, previousPartyId, added: [], removed: [] });
}
