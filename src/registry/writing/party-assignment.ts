import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { LinkKind, type PartyKind } from '../../model/enums';
import { DisjointSets } from './disjoint-sets';
import { shareNameWord } from './name-words';

/** An entry whose party is to be decided, with the entries it says are the same subject. */
export interface EntryToAssign {
  readonly id: string;
  readonly kind: PartyKind;
  readonly names: readonly string[];
  readonly sameAs: readonly string[];
  /** Whether the registry never held the entry before. */
  readonly isNew: boolean;
}

export interface PartyAssignment {
  /** Parties that no entry recorded before. */
  readonly created: readonly { readonly partyId: string; readonly kind: PartyKind }[];
  /** For each new entry, its party and why. */
  readonly joined: ReadonlyMap<string, { readonly partyId: string; readonly reason: string }>;
  /** Entries the registry held, that move because a list now says two parties are one. */
  readonly moved: readonly { entryId: string; fromPartyId: string; partyId: string; reason: string }[];
}

/** Why an entry records the party it does; an analyst's decision, the third reason, has words of its own. */
const FIRST_RECORD = 'First record of this party.';
const PRINTED_REFERENCE = 'A list prints the reference of another list’s entry for the same subject.';

/** The id of the party that an entry is the first to record: the same registry built again has the same ids. */
export function partyIdFor(entryId: string): string {
  return `P-${createHash('sha256').update(entryId).digest('hex').slice(0, 16)}`;
}

/**
 * Decides which party each entry records. Two entries record one party only where a list says so, by printing the
 * other's reference or the same reference of a third, and where they are of one kind and have a word of a name in
 * common: likeness of names alone joins nobody, and neither does a misprinted reference. Of several parties found to
 * be one, the oldest stays.
 */
export async function assignParties(
  manager: EntityManager,
  entries: readonly EntryToAssign[],
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
  const members = await membersOf(manager, sets.members());
  for (const { entryId, anchorId } of members) sets.join(entryId, anchorId);
  return decide(entries, sets, members);
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
  const targets = entries.flatMap((entry) => (entry.isNew ? [entry.id, ...entry.sameAs] : entry.sameAs));
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
    `SELECT e.id, e.kind, array_agg(a.name) AS names FROM list_entry e JOIN alias a ON a.entry_id = e.id
     WHERE e.id = ANY($1::text[]) GROUP BY e.id, e.kind`,
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

function decide(
  entries: readonly EntryToAssign[],
  sets: DisjointSets<string>,
  members: readonly Member[],
): PartyAssignment {
  const partyOfSet = new Map<string, string>();
  // Oldest parties come first.
  for (const { entryId, partyId } of members) {
    const set = sets.find(entryId);
    if (!partyOfSet.has(set)) partyOfSet.set(set, partyId);
  }
  const created: { partyId: string; kind: PartyKind }[] = [];
  const joined = new Map<string, { partyId: string; reason: string }>();
  for (const entry of entries.filter((candidate) => candidate.isNew)) {
    const set = sets.find(entry.id);
    const existing = partyOfSet.get(set);
    const partyId = existing ?? partyIdFor(entry.id);
    if (existing === undefined) {
      partyOfSet.set(set, partyId);
      created.push({ partyId, kind: entry.kind });
    }
    joined.set(entry.id, { partyId, reason: existing === undefined ? FIRST_RECORD : PRINTED_REFERENCE });
  }
  const moved = members.flatMap(({ entryId, partyId: fromPartyId }) => {
    const partyId = partyOfSet.get(sets.find(entryId)) ?? fromPartyId;
    return partyId === fromPartyId ? [] : [{ entryId, fromPartyId, partyId, reason: PRINTED_REFERENCE }];
  });
  return { created, joined, moved };
}
