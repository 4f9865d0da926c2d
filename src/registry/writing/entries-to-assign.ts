import type { EntryToAssign } from './assign-parties';
import { byId } from './by-id';
import type { EditionPlan } from './edition-plan';
import type { EntryContent } from './entry-content';
import type { EntryDiff } from './fact-diff';
import type { SameNumber } from './same-number';

/**
 * The edition's entries whose party is to be decided: the new ones, those of another kind now, and those that print a
 * reference for the first time. A number of one series with another list's is a reference there, but never a new one:
 * it was printed from the start. So it joins entries that the registry holds already only where no analyst decided.
 */
export function entriesToAssign(
  entries: readonly EntryContent[],
  plan: EditionPlan,
  diffs: ReadonlyMap<string, EntryDiff>,
  ofSameNumber: ReadonlyMap<string, readonly SameNumber[]>,
): EntryToAssign[] {
  const listed = new Set(plan.listed);
  return entries
    .flatMap((entry): EntryToAssign[] => {
      const { id, kind, names } = entry;
      const numbered = ofSameNumber.get(id) ?? [];
      if (listed.has(entry))
        return [{ id, kind, names, sameAs: [...entry.sameAs, ...idsOf(numbered)], isNew: true }];
      const leaves = plan.reclassified.get(id);
      const printed = entry.sameAs.filter(
        (target) => leaves !== undefined || printsAnew(diffs.get(id), target),
      );
      const decided = new Set(idsOf(numbered.filter((other) => other.decided)));
      const sameAs = [...printed, ...idsOf(numbered)].filter((target) => !decided.has(target));
      if (sameAs.length === 0 && leaves === undefined) return [];
      return [{ id, kind, names, sameAs, isNew: false, leaves }];
    })
    .sort(byId);
}

/** Only a reference that is new in this edition can join parties again that an analyst took apart. */
function printsAnew(diff: EntryDiff | undefined, target: string): boolean {
  return diff?.added.some((fact) => fact.content['targetEntryId'] === target) === true;
}

function idsOf(entries: readonly SameNumber[]): string[] {
  return entries.map((entry) => entry.id);
}
