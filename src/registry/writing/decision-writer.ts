import type { DataSource, EntityManager } from 'typeorm';
import { ChangeKind, RevisionCause, type PartyKind } from '../../model/enums';
import { DesignataError } from '../../model/errors';
import { Party } from '../../model/party';
import type { Revision } from '../../model/revision';
import { bulkInsert } from './bulk-insert';
import { OpenRevision } from './open-revision';
import { moveMemberships, type MembershipMove } from './membership-moves';
import { partyIdFor, splitPartyIdFor } from './assign-parties';

/** Who decides, and why: kept with the revision for ever. */
export interface DecisionReason {
  readonly actor: string;
  readonly reason: string;
}

export interface DecisionResult {
  readonly revision: Revision;
  /** The party that the entries record now. */
  readonly partyId: string;
}

interface EntryRow {
  readonly id: string;
  readonly kind: PartyKind;
  readonly partyId: string;
}

/**
 * Analysts' decisions on which entries record one party. Each is one revision with a reason, like everything that
 * changes the registry, and is undone by the opposite decision: nothing is lost by either.
 */
export class DecisionWriter {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Says that two parties are one: every entry of `fromPartyId` now records `intoPartyId`.
   *
   * @throws DesignataError `NOT_FOUND` for an unknown party, `BAD_USER_INPUT` for the same party twice, a party no
   * entry records any more, or parties of different kinds.
   */
  async merge(fromPartyId: string, intoPartyId: string, why: DecisionReason): Promise<DecisionResult> {
    return this.dataSource.transaction(async (manager) => {
      const revision = await OpenRevision.begin(manager);
      const [from, into] = [await entriesOf(manager, fromPartyId), await entriesOf(manager, intoPartyId)];
      const [first] = into;
      if (fromPartyId === intoPartyId || first === undefined || from.length === 0) {
        throw new DesignataError('BAD_USER_INPUT', 'Expected two different parties that entries record.', {
          fromPartyId,
          intoPartyId,
        });
      }
      const other = from.find((entry) => entry.kind !== first.kind);
      if (other !== undefined) {
        throw new DesignataError(
          'BAD_USER_INPUT',
          `Expected parties of one kind, but ${intoPartyId} is of kind ${first.kind} and ${fromPartyId} of kind ${other.kind}.`,
          { fromPartyId, intoPartyId },
        );
      }
      return move(revision, ChangeKind.MERGED, from, intoPartyId, why);
    });
  }

  /**
   * Says that some of a party's entries record somebody else: they get a party of their own.
   *
   * @throws DesignataError `NOT_FOUND` for an unknown entry, `BAD_USER_INPUT` when the entries are of several parties
   * or are all that their party has.
   */
  async split(entryIds: readonly string[], why: DecisionReason): Promise<DecisionResult> {
    return this.dataSource.transaction(async (manager) => {
      const revision = await OpenRevision.begin(manager);
      const entries = await entriesById(manager, entryIds);
      const [first] = entries;
      if (first === undefined)
        throw new DesignataError('BAD_USER_INPUT', 'Expected at least one entry to split off, but got none.');
      const all = await entriesOf(manager, first.partyId);
      if (entries.some((entry) => entry.partyId !== first.partyId) || all.length === entries.length) {
        throw new DesignataError('BAD_USER_INPUT', 'Expected some, not all, of the entries of one party.', {
          entryIds,
        });
      }
      const partyId = await newPartyId(manager, first.id, revision.number);
      await bulkInsert(manager, Party, [{ id: partyId, kind: first.kind, addedIn: revision.number }]);
      return move(revision, ChangeKind.SPLIT, entries, partyId, why);
    });
  }
  /**
   * Takes a decision back: its entries record again what they did before it.
   *
   * @throws DesignataError `NOT_FOUND` when the revision was no decision, `BAD_USER_INPUT` when an entry has been
   * moved again since: that later decision must be taken back first.
   */
  async undo(revisionNumber: number, why: DecisionReason): Promise<DecisionResult> {
    return this.dataSource.transaction(async (manager) => {
      const revision = await OpenRevision.begin(manager);
      const moves = await movesOf(manager, revisionNumber);
      const [first] = moves;
      if (first === undefined) {
        throw new DesignataError(
          'NOT_FOUND',
          `Expected the revision of a decision, but ${revisionNumber} is none.`,
          { revisionNumber },
        );
      }
      const entries = await entriesById(
        manager,
        moves.map((moved) => moved.entryId),
      );
      const movedOn = entries.find((entry) => entry.partyId !== first.partyId);
      if (movedOn !== undefined) {
        throw new DesignataError(
          'BAD_USER_INPUT',
          `Entry ${movedOn.id} was moved again after revision ${revisionNumber}, to ${movedOn.partyId}: take that back first if an analyst did it; if an import did, merge or split as it should be now.`,
          {
            entryId: movedOn.id,
          },
        );
      }
      const opposite = first.kind === ChangeKind.MERGED ? ChangeKind.SPLIT : ChangeKind.MERGED;
      return move(revision, opposite, entries, first.previousPartyId, why);
    });
  }
}

interface Move {
  readonly kind: ChangeKind;
  readonly entryId: string;
  readonly partyId: string;
  readonly previousPartyId: string;
}

/** What an analyst's decision moved; a decision moves entries of one party to one other. */
async function movesOf(manager: EntityManager, revision: number): Promise<Move[]> {
  return manager.query<Move[]>(
    `SELECT c.kind, c.entry_id AS "entryId", c.party_id AS "partyId", c.previous_party_id AS "previousPartyId"
     FROM change c JOIN revision r ON r.number = c.revision WHERE r.number = $1 AND r.cause = $2 ORDER BY c.position`,
    [revision, RevisionCause.ANALYST],
  );
}

async function move(
  revision: OpenRevision,
  kind: MembershipMove['kind'],
  entries: readonly EntryRow[],
  partyId: string,
  why: DecisionReason,
): Promise<DecisionResult> {
  const reason = `${why.reason} (decided by ${why.actor})`;
  await moveMemberships(
    revision,
    entries.map(({ id: entryId, partyId: previousPartyId }) => ({
      kind,
      entryId,
      previousPartyId,
      partyId,
      reason,
    })),
  );
  const written = await revision.commit({ cause: RevisionCause.ANALYST, ...why });
  return { revision: written, partyId };
}

const ENTRY_ROWS = `SELECT e.id, p.kind, p.id AS "partyId" FROM list_entry e
  JOIN membership m ON m.entry_id = e.id AND m.removed_in IS NULL JOIN party p ON p.id = m.party_id`;

async function entriesOf(manager: EntityManager, partyId: string): Promise<EntryRow[]> {
  const known = await manager.query<unknown[]>('SELECT 1 FROM party WHERE id = $1', [partyId]);
  if (known.length === 0)
    throw new DesignataError('NOT_FOUND', `Expected the id of a party, but ${partyId} is none.`, { partyId });
  return manager.query<EntryRow[]>(`${ENTRY_ROWS} WHERE m.party_id = $1 ORDER BY e.id`, [partyId]);
}

async function entriesById(manager: EntityManager, entryIds: readonly string[]): Promise<EntryRow[]> {
  const ids = [...new Set(entryIds)];
  const rows = await manager.query<EntryRow[]>(`${ENTRY_ROWS} WHERE e.id = ANY($1::text[]) ORDER BY e.id`, [
    ids,
  ]);
  const missing = ids.find((id) => !rows.some((row) => row.id === id));
  if (missing !== undefined) {
    throw new DesignataError('NOT_FOUND', `Expected the id of a list entry, but ${missing} is none.`, {
      entryId: missing,
    });
  }
  return rows;
}

/** The entry's own first party where that stands empty, or else one that no entry ever recorded. */
async function newPartyId(manager: EntityManager, entryId: string, revision: number): Promise<string> {
  const own = partyIdFor(entryId);
  const taken = await manager.query<unknown[]>('SELECT 1 FROM party WHERE id = $1', [own]);
  return taken.length === 0 ? own : splitPartyIdFor(entryId, revision);
}
