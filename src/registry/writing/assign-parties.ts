import { createHash } from 'node:crypto';
import { ChangeKind, type PartyKind } from '../../model/enums';
import { DisjointSets } from './disjoint-sets';
import type { MembershipMove } from './membership-moves';
import { agreeInName } from './name-words';

/** An entry whose party is to be decided, with the entries it says are the same subject. */
export interface EntryToAssign {
  readonly id: string;
  readonly kind: PartyKind;
  readonly names: readonly string[];
  /** For an entry that the registry held before: only what may join it anew, as `entriesToAssign` says. */
  readonly sameAs: readonly string[];
  /** Whether the registry never held the entry before. */
  readonly isNew: boolean;
  /** The party it recorded and cannot record any more, for it is of another kind now. */
  readonly leaves?: string | undefined;
}

/** What the registry holds that bears on the decision. */
export interface StandingParties {
  /** The entries that those to assign name, that name them, or that name the same third entry. */
  readonly subjects: ReadonlyMap<string, { readonly kind: PartyKind; readonly names: readonly string[] }>;
  /** Which entries print which, as links that stand: printing entry and printed one. */
  readonly printed: readonly (readonly [string, string])[];
  /** Every entry of every party that one of `subjects` records; the oldest party first. */
  readonly members: readonly PartyMember[];
  /** For an entry that leaves its party: the one of its new kind that it, or an entry it shared the party with, had. */
  readonly returns: ReadonlyMap<string, string>;
}

export interface PartyMember {
  readonly entryId: string;
  readonly partyId: string;
  /** Whether an analyst put it there. */
  readonly decided: boolean;
}

export interface PartyAssignment {
  /** Parties that no entry recorded before. */
  readonly created: readonly { readonly partyId: string; readonly kind: PartyKind }[];
  /** For each new entry, its party and why. */
  readonly joined: ReadonlyMap<string, { readonly partyId: string; readonly reason: string }>;
  /** Entries the registry held, that a list now says are of another kind, or of one party with others. */
  readonly moved: readonly MembershipMove[];
}

/** Why an entry records the party it does; an analyst's decision has words of its own. */
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
 * Decides which party each entry records, in the revision of that number. Two entries record one party only where a
 * list says so, by printing the other's reference or the same reference of a third, and where they are of one kind and
 * agree in a name: likeness of names alone joins nobody, and neither does a misprinted reference. Of several parties
 * found to be one, the oldest stays; none moves where an analyst decided on one of their entries, unless that entry
 * itself prints the new reference.
 */
export function assignParties(
  entries: readonly EntryToAssign[],
  standing: StandingParties,
  revision: number,
): PartyAssignment {
  const sets = new DisjointSets<string>();
  for (const entry of entries) sets.add(entry.id);
  joinClaimed(sets, entries, standing);
  joinLeaving(sets, entries);
  const asked = new Map(entries.map((entry) => [entry.id, entry]));
  const members = standing.members.filter(({ entryId }) => asked.get(entryId)?.leaves === undefined);
  const parties = partiesOfSets(sets, members);
  const frozen = new Set(
    members
      .filter(({ entryId, decided }) => decided && !asked.has(entryId))
      .map(({ partyId }) => sets.find(partyId)),
  );
  return decide(entries, standing, { sets, members, parties, frozen, revision });
}

/** A list that gives one reference to several of its entries has misprinted all but one: it joins none of them. */
function joinClaimed(
  sets: DisjointSets<string>,
  entries: readonly EntryToAssign[],
  { subjects, printed }: StandingParties,
): void {
  const asked = new Map(entries.map((entry) => [entry.id, entry]));
  const subjectOf = (id: string) => asked.get(id) ?? subjects.get(id);
  const printing = new Map<string, Set<string>>();
  const claims = [
    ...printed,
    ...entries.flatMap(({ id, sameAs }) => sameAs.map((target) => [id, target] as const)),
  ];
  for (const [entryId, target] of claims) {
    const known = printing.get(target);
    if (known === undefined) printing.set(target, new Set([entryId]));
    else known.add(entryId);
  }
  for (const [target, all] of printing) {
    const claimants = onlyOfTheirList([...all].sort());
    for (const one of [...claimants, target]) {
      for (const other of claimants) {
        // What only standing entries say was decided when they came.
        if (one === other || !(asked.has(one) || asked.has(other))) continue;
        const [left, right] = [subjectOf(one), subjectOf(other)];
        if (left === undefined || right === undefined || left.kind !== right.kind) continue;
        if (agreeInName(left.names, right.names)) sets.join(one, other);
      }
    }
  }
}

function onlyOfTheirList(entryIds: readonly string[]): string[] {
  const listOf = (entryId: string): string => entryId.slice(0, entryId.indexOf(':'));
  const counts = new Map<string, number>();
  for (const id of entryIds) counts.set(listOf(id), (counts.get(listOf(id)) ?? 0) + 1);
  return entryIds.filter((id) => counts.get(listOf(id)) === 1);
}

/** Entries that leave one party for one kind stay together. */
function joinLeaving(sets: DisjointSets<string>, entries: readonly EntryToAssign[]): void {
  const first = new Map<string, string>();
  for (const { id, kind, leaves } of entries) {
    if (leaves === undefined) continue;
    const key = `${leaves} ${kind}`;
    const companion = first.get(key);
    if (companion === undefined) first.set(key, id);
    else sets.join(companion, id);
  }
}

/** The oldest party of each set; a party's entries are one set. */
function partiesOfSets(sets: DisjointSets<string>, members: readonly PartyMember[]): Map<string, string> {
  for (const { entryId, partyId } of members) sets.join(partyId, entryId);
  const oldest = new Map<string, string>();
  for (const { partyId } of members) {
    const set = sets.find(partyId);
    if (!oldest.has(set)) oldest.set(set, partyId);
  }
  return oldest;
}

interface Found {
  readonly sets: DisjointSets<string>;
  readonly members: readonly PartyMember[];
  readonly parties: Map<string, string>;
  /** Sets in which nobody moves. */
  readonly frozen: ReadonlySet<string>;
  readonly revision: number;
}

function decide(
  entries: readonly EntryToAssign[],
  { returns }: StandingParties,
  { sets, members, parties, frozen, revision }: Found,
): PartyAssignment {
  const created: { partyId: string; kind: PartyKind }[] = [];
  const joined = new Map<string, { partyId: string; reason: string }>();
  const moved: MembershipMove[] = [];
  for (const { id: entryId, kind, isNew, leaves } of entries) {
    if (!isNew && leaves === undefined) continue;
    const set = sets.find(entryId);
    const existing = parties.get(set) ?? returns.get(entryId);
    const fresh = leaves === undefined ? partyIdFor(entryId) : splitPartyIdFor(entryId, revision);
    const partyId = existing ?? fresh;
    parties.set(set, partyId);
    if (existing === undefined) created.push({ partyId, kind });
    if (leaves === undefined)
      joined.set(entryId, { partyId, reason: existing === undefined ? FIRST_RECORD : PRINTED_REFERENCE });
    else
      moved.push({ kind: ChangeKind.SPLIT, entryId, previousPartyId: leaves, partyId, reason: RECLASSIFIED });
  }
  for (const { entryId, partyId: previousPartyId } of members) {
    const set = sets.find(entryId);
    const partyId = parties.get(set) ?? previousPartyId;
    if (partyId !== previousPartyId && !frozen.has(set))
      moved.push({ kind: ChangeKind.MERGED, entryId, previousPartyId, partyId, reason: PRINTED_REFERENCE });
  }
  return { created, joined, moved };
}
