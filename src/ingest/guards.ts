import { changesNothing, type EditionPlan } from '../registry/writing/edition-plan';
import type { StandingEdition } from '../registry/writing/standing-edition';
import type { Coverage } from './coverage';

/** What the guards look at. */
export interface GuardedEdition {
  readonly plan: EditionPlan;
  readonly publishedOn: string | null;
  readonly coverage: Coverage;
  readonly refused: number;
  readonly standing: StandingEdition;
}

/**
 * Thresholds of the guards (guarantee 4). A day's honest edition delists at most a few per cent of a list; a file
 * that lost part of itself loses far more.
 */
export const GUARD_LIMITS = {
  /** Share of the standing entries that the list may lose on balance... */
  shrinkShare: 0.05,
  /** ...and share that one edition may delist, however many others it lists... */
  delistedShare: 0.1,
  /** ...but never fewer than this many, so that short lists can change. */
  delistedFree: 5,
  /** Share of the standing entries that may come to name somebody else under their old reference... */
  renamedShare: 0.01,
  /** ...but never fewer than this many. */
  renamedFree: 5,
  /** Relative fall in the share of entries that carry a kind of fact. */
  coverageFall: 0.2,
  /** Shares are compared only where at least this many entries carried the fact before. */
  coverageFree: 10,
  /** Share of records refused. */
  refusedShare: 0.02,
  refusedFree: 5,
} as const;

/** Why an operator must look at the edition before it is applied; empty when nothing is odd. */
export function reasonsToHold(edition: GuardedEdition): string[] {
  return [
    ...older(edition),
    ...shrunk(edition),
    ...renumbered(edition),
    ...lostCoverage(edition),
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
  if (publishedOn === null || standing.publishedOn === null || publishedOn >= standing.publishedOn) return [];
  return [`It was published on ${publishedOn}, before the edition of ${standing.publishedOn} that stands.`];
}

function shrunk({ plan }: GuardedEdition): string[] {
  const gone = plan.delisted.length;
  const lost = gone - plan.listed.length - plan.relisted.length;
  const allowed = (share: number): number =>
    Math.max(GUARD_LIMITS.delistedFree, Math.floor(plan.standing * share));
  const reasons: string[] = [];
  if (gone > allowed(GUARD_LIMITS.delistedShare) || (gone > 0 && gone === plan.standing)) {
    reasons.push(
      `It would delist ${gone} of ${plan.standing} entries; more than ${allowed(GUARD_LIMITS.delistedShare)} at once, or all, need approval.`,
    );
  }
  if (lost > allowed(GUARD_LIMITS.shrinkShare)) {
    reasons.push(
      `The list would shrink from ${plan.standing} entries to ${plan.standing - lost}; by more than ${allowed(GUARD_LIMITS.shrinkShare)} needs approval.`,
    );
  }
  return reasons;
}

/** Lists that number their entries by place (Canada's items) give one's number to another when they renumber. */
function renumbered({ plan }: GuardedEdition): string[] {
  const renamed = plan.renamed.length;
  const allowed = Math.max(GUARD_LIMITS.renamedFree, Math.floor(plan.standing * GUARD_LIMITS.renamedShare));
  if (renamed <= allowed) return [];
  const examples = plan.renamed.slice(0, 3).map((entry) => entry.reference);
  return [
    `${renamed} entries would name somebody else under their old reference (${examples.join(', ')}...); more than ${allowed} need approval.`,
  ];
}

function lostCoverage({ coverage, standing }: GuardedEdition): string[] {
  const before = standing.applied?.report['coverage'] as Coverage | null | undefined;
  if (!before) return [];
  const shares: readonly [string, keyof Coverage, keyof Coverage][] = [
    ['individuals with a birth date', 'withBirthDate', 'individuals'],
    ['entries with a program', 'withProgram', 'entries'],
    ['entries with an alias', 'withAlias', 'entries'],
    ['entries with an address', 'withAddress', 'entries'],
    ['entries with an identifier', 'withIdentifier', 'entries'],
  ];
  return shares.flatMap(([what, part, whole]) => {
    if (before[part] < GUARD_LIMITS.coverageFree) return [];
    const was = before[part] / before[whole];
    const is = coverage[whole] === 0 ? 0 : coverage[part] / coverage[whole];
    if (is >= was * (1 - GUARD_LIMITS.coverageFall)) return [];
    return [`The share of ${what} fell from ${percent(was)} to ${percent(is)}.`];
  });
}

function manyRefused({ refused, coverage }: GuardedEdition): string[] {
  const records = refused + coverage.entries;
  if (refused <= Math.max(GUARD_LIMITS.refusedFree, records * GUARD_LIMITS.refusedShare)) return [];
  return [`${refused} of ${records} records could not be taken.`];
}

/** A record that became unreadable looks, entry by entry, like a delisting. */
function refusedAndGone({ plan, refused, standing }: GuardedEdition): string[] {
  const before = (standing.applied?.report['refused'] as readonly unknown[] | undefined)?.length ?? 0;
  const gone = plan.delisted.length;
  if (refused <= before || gone === 0) return [];
  return [
    `${refused - before} more records than before could not be taken, while ${gone} entries would be delisted: they may be the same.`,
  ];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
