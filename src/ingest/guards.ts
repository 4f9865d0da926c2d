import { count, counted } from '../model/counted';
import { changesNothing } from '../registry/writing/edition-plan';
import type { ComparedEdition } from '../registry/writing/edition-writer';
import type { Coverage } from './coverage';
import { refusedEntries, type Refusal } from '../sources/source';
import { oddFacts } from './fact-guards';
import { allowed, GUARD_LIMITS } from './guard-limits';

/** What the guards look at. */
export interface GuardedEdition extends ComparedEdition {
  readonly publishedOn: string | null;
  readonly receivedAt: Date;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  /** What it was read with. */
  readonly format: { readonly id: string; readonly version: number };
  /** Which of its publication's files came, where there are several. */
  readonly parts: readonly string[];
  readonly coverage: Coverage;
  readonly refused: number;
}

/** Why an operator must look at the edition before it is applied; empty when nothing is odd. */
export function reasonsToHold(edition: GuardedEdition): string[] {
  return [
    ...older(edition),
    ...replaced(edition),
    ...future(edition),
    ...shrunk(edition),
    ...renumbered(edition),
    ...reclassified(edition),
    ...oddFacts(edition),
    ...manyRefused(edition),
    ...refusedAndGone(edition),
  ];
}

/**
 * Why an edition that an operator approved must be looked at once more: the list is no longer at the revision that it
 * was compared with when it was held.
 */
export function reasonsToHoldAgain(edition: GuardedEdition, comparedWith: number | null): string[] {
  const standsSince = edition.standing.applied?.revision ?? null;
  if (standsSince === comparedWith || changesNothing(edition.plan)) return [];
  const was = comparedWith === null ? 'the list was empty' : `it stood at revision ${comparedWith}`;
  return [
    `The list has changed in revision ${standsSince}; when this edition was held, ${was}.`,
    ...reasonsToHold(edition),
  ];
}

function older({ publishedOn, standing }: GuardedEdition): string[] {
  const { lastDate, publishedOn: stands } = standing;
  if (publishedOn === null || lastDate === null || publishedOn >= lastDate) return [];
  const which = stands === null ? 'that stood before the one that stands, which has no date' : 'that stands';
  return [`It was published on ${publishedOn}, before the edition of ${lastDate} ${which}.`];
}

/** Several editions can be of one day, and files without a date are given one: an old file is known by what it says. */
function replaced({ replaced: before, standing }: GuardedEdition): string[] {
  if (before === undefined) return [];
  return [
    `It says what revision ${before.revision} said (${before.fileName}), which later editions replaced, the last in revision ${standing.applied?.revision}: it may be that old file.`,
  ];
}

/** A date to come would make every honest edition until then an older one. */
function future({ publishedOn, receivedAt }: GuardedEdition): string[] {
  if (publishedOn === null) return [];
  const ahead = (Date.parse(`${publishedOn}T00:00:00Z`) - receivedAt.getTime()) / 86_400_000;
  if (ahead <= GUARD_LIMITS.futureDays) return [];
  return [`It is dated ${publishedOn}, but it is ${receivedAt.toISOString().slice(0, 10)} today.`];
}

function shrunk({ plan }: GuardedEdition): string[] {
  const { delistedShare, shrinkShare, delistedFree } = GUARD_LIMITS;
  const gone = plan.delisted.length;
  const lost = gone - plan.listed.length - plan.relisted.length;
  const mayGo = allowed(plan.standing, delistedShare, delistedFree);
  const mayLose = allowed(plan.standing, shrinkShare, delistedFree);
  const reasons: string[] = [];
  if (gone > mayGo || (gone > 0 && gone === plan.standing)) {
    reasons.push(
      `It would delist ${count(gone)} of ${counted(plan.standing, 'entry', 'entries')}; more than ${count(mayGo)} at once, or all, need approval.`,
    );
  }
  if (lost > mayLose) {
    reasons.push(
      `The list would shrink from ${count(plan.standing)} entries to ${count(plan.standing - lost)}; by more than ${count(mayLose)} needs approval.`,
    );
  }
  return reasons;
}

/** Lists that number their entries by place (Canada's items) give one's number to another when they renumber. */
function renumbered({ plan }: GuardedEdition): string[] {
  const renamed = plan.renamed.length;
  const limit = allowed(plan.standing, GUARD_LIMITS.renamedShare, GUARD_LIMITS.renamedFree);
  if (renamed <= limit) return [];
  const examples = plan.renamed.slice(0, 3).map((entry) => entry.reference);
  return [
    `${count(renamed)} entries would name somebody else under their old reference (${examples.join(', ')}...); more than ${count(limit)} need approval.`,
  ];
}

function reclassified({ plan }: GuardedEdition): string[] {
  const limit = allowed(plan.standing, GUARD_LIMITS.reclassifiedShare, GUARD_LIMITS.reclassifiedFree);
  if (plan.reclassified.size <= limit) return [];
  return [
    `${count(plan.reclassified.size)} entries would become of another kind (individual, organization, vessel, aircraft); more than ${count(limit)} need approval.`,
  ];
}

function manyRefused({ refused, coverage }: GuardedEdition): string[] {
  const records = refused + coverage.entries;
  if (refused <= Math.max(GUARD_LIMITS.refusedFree, records * GUARD_LIMITS.refusedShare)) return [];
  return [`${count(refused)} of ${count(records)} records could not be taken.`];
}

/** A record that became unreadable looks, entry by entry, like a delisting. */
function refusedAndGone({ plan, refused, standing }: GuardedEdition): string[] {
  const before = refusedEntries((standing.applied?.report['refused'] as Refusal[] | undefined) ?? []);
  const gone = plan.delisted.length;
  if (refused <= before || gone === 0) return [];
  return [
    `${counted(refused - before, 'record')} more than before could not be taken, while ${counted(gone, 'entry', 'entries')} would be delisted: they may be the same.`,
  ];
}
