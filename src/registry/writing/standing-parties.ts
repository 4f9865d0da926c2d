import type { EntityManager } from 'typeorm';
import { ChangeKind, LinkKind, RevisionCause, type PartyKind } from '../../model/enums';
import type { EntryToAssign, PartyMember, StandingParties } from './assign-parties';

/**
 * Reads what bears on which parties the entries record.
 *
 * @param printedNow for every entry that the edition changes, the references it prints from now on: a link that stands
 * only until this revision says nothing any more.
 */
export async function standingParties(
  manager: EntityManager,
  entries: readonly EntryToAssign[],
  printedNow: ReadonlyMap<string, readonly string[]>,
): Promise<StandingParties> {
  const targets = entries.flatMap(({ id, sameAs, isNew, leaves }) =>
    isNew || leaves !== undefined ? [id, ...sameAs] : sameAs,
  );
  const printed = (await linksTo(manager, [...new Set(targets)])).filter(
    ([entryId, target]) => printedNow.get(entryId)?.includes(target) ?? true,
  );
  const subjects = await subjectsOf(manager, [
    ...new Set([...targets, ...printed.map(([entryId]) => entryId)]),
  ]);
  const ids = [...subjects.keys(), ...entries.map((entry) => entry.id)];
  return {
    subjects,
    printed,
    members: await membersOf(manager, [...new Set(ids)]),
    returns: await returnsOf(manager, entries),
  };
}

async function linksTo(manager: EntityManager, targets: readonly string[]): Promise<[string, string][]> {
  const links = await manager.query<{ entry_id: string; target: string }[]>(
    `SELECT entry_id, target_entry_id AS target FROM link
     WHERE removed_in IS NULL AND kind = $1 AND target_entry_id = ANY($2::text[]) ORDER BY entry_id`,
    [LinkKind.SAME_PARTY, targets],
  );
  return links.map((link) => [link.entry_id, link.target]);
}

async function subjectsOf(
  manager: EntityManager,
  entryIds: readonly string[],
): Promise<Map<string, { kind: PartyKind; names: readonly string[] }>> {
  const rows = await manager.query<{ id: string; kind: PartyKind; names: string[] }[]>(
    `SELECT m.entry_id AS id, p.kind, array_agg(a.name) AS names FROM membership m
     JOIN party p ON p.id = m.party_id JOIN alias a ON a.entry_id = m.entry_id
     WHERE m.removed_in IS NULL AND m.entry_id = ANY($1::text[]) GROUP BY m.entry_id, p.kind`,
    [entryIds],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

async function membersOf(manager: EntityManager, entryIds: readonly string[]): Promise<PartyMember[]> {
  return manager.query<PartyMember[]>(
    `SELECT m.entry_id AS "entryId", m.party_id AS "partyId", r.cause = $2 AS decided
     FROM membership m JOIN party p ON p.id = m.party_id JOIN revision r ON r.number = m.added_in
     WHERE m.removed_in IS NULL AND m.party_id IN
       (SELECT party_id FROM membership WHERE removed_in IS NULL AND entry_id = ANY($1::text[]))
     ORDER BY p.added_in, p.id, m.entry_id`,
    [entryIds, RevisionCause.ANALYST],
  );
}

/** The newest party of the kind that the entry recorded before, or else that a companion left the same party for. */
async function returnsOf(
  manager: EntityManager,
  entries: readonly EntryToAssign[],
): Promise<Map<string, string>> {
  const leaving = entries.filter((entry) => entry.leaves !== undefined);
  if (leaving.length === 0) return new Map();
  const rows = await manager.query<{ id: string; party: string }[]>(
    `SELECT DISTINCT ON (e.id) e.id, found.party
     FROM unnest($1::text[], $2::text[], $3::text[]) AS e(id, kind, leaves)
     CROSS JOIN LATERAL (
       SELECT 1 AS choice, m.party_id AS party, m.added_in FROM membership m WHERE m.entry_id = e.id
       UNION ALL
       SELECT 2, now.party_id, c.revision FROM change c
       JOIN revision r ON r.number = c.revision AND r.cause <> $5
       JOIN membership now ON now.entry_id = c.entry_id AND now.removed_in IS NULL
       WHERE c.kind = $4 AND c.previous_party_id = e.leaves
     ) found JOIN party p ON p.id = found.party AND p.kind = e.kind
     ORDER BY e.id, found.choice, found.added_in DESC`,
    [
      leaving.map((entry) => entry.id),
      leaving.map((entry) => entry.kind),
      leaving.map((entry) => entry.leaves),
      ChangeKind.SPLIT,
      RevisionCause.ANALYST,
    ],
  );
  return new Map(rows.map((row) => [row.id, row.party]));
}
