import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { ChangeKind, LinkKind, type PartyKind } from '../../model/enums';
import { DisjointSets } from './disjoint-sets';
import type { MembershipMove } from './membership-moves';
import { shareNameWord } from './name-words';

/** An entry whose party is to be decided, with the entries it says are the same subject. */
export interface EntryToAssign {
  readonly id: string;
  readonly kind: PartyKind;
  readonly names: readonly string[];
  readonly sameAs: readonly string[];
  /** Whether the registry never held the entry before. */
  readonly isNew: boolean;
  /** The party it recorded and cannot record any more, for it is of another kind now. */
  readonly leaves?: string | undefined;
}

export interface PartyAssignment {
  /** Parties that no entry recorded before. */
  readonly created: readonly { readonly partyId: string; readonly kind: PartyKind }[];
  /** For each new entry, its party and why. */
  readonly joined: ReadonlyMap<string, { readonly partyId: string; readonly reason: string }>;
  /** Entries the registry held, that a list now says are of another kind, or of one party with others. */
  readonly moved: readonly MembershipMove[];
}

/** Why an entry records the party it does; an analyst's decision, the third reason, has words of its own. */
const FIRST_RECORD = 'First record of this party.';
const RECLASSIFIED = 'The list came to record the subject as of another kind.';
const PRINTED_REFERENCE = 'A list prints the reference of another list’s entry for the same subject.';

/** The id of the party that an entry is the first to record: the same registry built again has the same ids. */
export function partyIdFor(entryId: string): string {
  return `P-${createHash('sha256').update(entryId).digest('hex').slice(0, 16)}`;
}

/** The id of the party that an entry gets when it leaves another in that revision. */
export function splitPartyIdFor(entryId: string, revision: number): string {
  return partyIdFor(`${entryId} split in ${revision}`);
}

/**
 * Decides which party each entry records, in the revision of that number. Two entries record one party only where a list says so, by printing the
 * other's reference or the same reference of a third, and where they are of one kind and have a word of a name in
 * common: likeness of names alone joins nobody, and neither does a misprinted reference. Of several parties found to
 * be one, the oldest stays.
 */
export async function assignParties(
  manager: EntityManager,
  entries: readonly EntryToAssign[],
  revision: number,
): Promise<PartyAssignment> {
  const claims = await claimsOf(manager, entries);
  const known = await knownEntries(manager, [...new Set(claims.flat())]);
  const subjects = new Map<string, Subject>([
    ...known,
    ...entries.map((entry) => [entry.id, entry] as const),
  ]);
  const sets = new DisjointSets<string>();
  for (const entry of entries) sets.add(entry.id);
  for (const [left, right] of claims) {
    const [one, other] = [subjects.get(left), subjects.get(right)];
    if (one?.kind === other?.kind && one && other && shareNameWord(one.names, other.names))
      sets.join(left, right);
  }
  const leaving = new Set(entries.filter((entry) => entry.leaves !== undefined).map((entry) => entry.id));
  const members = (
    await membersOf(
      manager,
      sets.members().filter((id) => !leaving.has(id)),
    )
  ).filter((member) => !leaving.has(member.entryId));
  for (const { entryId, anchorId } of members) sets.join(entryId, anchorId);
  return decide(entries, sets, members, revision);
}

interface Subject {
  readonly kind: PartyKind;
  readonly names: readonly string[];
}

/** Pairs of entries that a list says are one: by this edition's references, and by those the registry holds already. */
async function claimsOf(
  manager: EntityManager,
  entries: readonly EntryToAssign[],
): Promise<[string, string][]> {
  const targets = entries.flatMap((entry) =>
    needsParty(entry) ? [entry.id, ...entry.sameAs] : entry.sameAs,
  );
  const links = await manager.query<{ entry_id: string; target: string }[]>(
    `SELECT entry_id, target_entry_id AS target FROM link
     WHERE removed_in IS NULL AND kind = $1 AND target_entry_id = ANY($2::text[]) ORDER BY entry_id`,
    [LinkKind.SAME_PARTY, [...new Set(targets)]],
  );
  const printedBy = new Map<string, string[]>();
  const all = [
    ...links.map((link) => [link.entry_id, link.target] as const),
    ...entries.flatMap((e) => e.sameAs.map((t) => [e.id, t] as const)),
  ];
  for (const [entryId, target] of all) printedBy.set(target, [...(printedBy.get(target) ?? []), entryId]);
  return [...printedBy].flatMap(([target, printing]) =>
    printing.flatMap((entryId, index): [string, string][] => [
      [entryId, target],
      ...printing.slice(0, index).map((other): [string, string] => [entryId, other]),
    ]),
  );
}

async function knownEntries(
  manager: EntityManager,
  entryIds: readonly string[],
): Promise<Map<string, Subject>> {
  const rows = await manager.query<(Subject & { id: string })[]>(
    `SELECT m.entry_id AS id, p.kind, array_agg(a.name) AS names FROM membership m
     JOIN party p ON p.id = m.party_id JOIN alias a ON a.entry_id = m.entry_id
     WHERE m.removed_in IS NULL AND m.entry_id = ANY($1::text[]) GROUP BY m.entry_id, p.kind`,
    [entryIds],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

interface Member {
  readonly entryId: string;
  readonly partyId: string;
  readonly partyAddedIn: number;
  /** One of the entries asked for that records the same party: a party's entries stay together. */
  readonly anchorId: string;
}

/** Every entry of every party that one of these entries records. */
async function membersOf(manager: EntityManager, entryIds: readonly string[]): Promise<Member[]> {
  return manager.query<Member[]>(
    `SELECT m.entry_id AS "entryId", m.party_id AS "partyId", p.added_in AS "partyAddedIn", anchor.id AS "anchorId"
     FROM (SELECT party_id, min(entry_id) AS id FROM membership
           WHERE removed_in IS NULL AND entry_id = ANY($1::text[]) GROUP BY party_id) anchor
     JOIN membership m ON m.party_id = anchor.party_id AND m.removed_in IS NULL
     JOIN party p ON p.id = m.party_id ORDER BY p.added_in, p.id, m.entry_id`,
    [entryIds],
  );
}

function needsParty(entry: EntryToAssign): boolean {
  return entry.isNew || entry.leaves !== undefined;
}

function decide(
  entries: readonly EntryToAssign[],
  sets: DisjointSets<string>,
  members: readonly Member[],
  revision: number,
): PartyAssignment {
  const partyOfSet = new Map<string, string>();
  // Oldest parties come first.
  for (const { entryId, partyId } of members) {
    const set = sets.find(entryId);
    if (!partyOfSet.has(set)) partyOfSet.set(set, partyId);
  }
  const created: { partyId: string; kind: PartyKind }[] = [];
  const joined = new Map<string, { partyId: string; reason: string }>();
  const moved: MembershipMove[] = [];
  for (const entry of entries.filter(needsParty)) {
    const set = sets.find(entry.id);
    const existing = partyOfSet.get(set);
    const { id: entryId, leaves } = entry;
    const partyId =
      existing ?? (leaves === undefined ? partyIdFor(entryId) : splitPartyIdFor(entryId, revision));
    if (existing === undefined) {
      partyOfSet.set(set, partyId);
      created.push({ partyId, kind: entry.kind });
    }
    if (leaves !== undefined) {
      moved.push({
        kind: ChangeKind.SPLIT,
        entryId,
        previousPartyId: leaves,
        partyId,
        reason: RECLASSIFIED,
      });
    } else {
      joined.set(entryId, { partyId, reason: existing === undefined ? FIRST_RECORD : PRINTED_REFERENCE });
    }
  }
  for (const { entryId, partyId: previousPartyId } of members) {
    const partyId = partyOfSet.get(sets.find(entryId)) ?? previousPartyId;
    if (partyId !== previousPartyId)
      moved.push({ kind: ChangeKind.MERGED, entryId, previousPartyId, partyId, reason: PRINTED_REFERENCE });
  }
  return { created, joined, moved };
}
