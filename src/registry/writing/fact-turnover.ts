import type { EditionPlan } from './edition-plan';
import type { EntryContent } from './entry-content';
import type { EntryDiff } from './fact-diff';
import { FACT_KINDS, type FactField } from './fact-kinds';

/** What an edition does to one kind of fact, in the entries that stay on the list. */
export interface KindTurnover {
  /** Facts that stand before the edition. */
  readonly standing: number;
  readonly removed: number;
  readonly added: number;
}

/** By the part of a draft that holds the kind: `aliases`, `birthDates`... */
export type FactTurnover = Readonly<Record<FactField, KindTurnover>>;

/**
 * Counts what an edition does to the facts of the entries that stay. What stands is reckoned back from the edition
 * itself, so that no statement counts whole tables.
 */
export function factTurnover(
  next: readonly EntryContent[],
  plan: EditionPlan,
  diffs: ReadonlyMap<string, EntryDiff>,
): FactTurnover {
  const arrived = new Set([...plan.listed, ...plan.relisted].map((entry) => entry.id));
  const after = new Map<unknown, number>();
  const removed = new Map<unknown, number>();
  const added = new Map<unknown, number>();
  for (const entry of next) if (!arrived.has(entry.id)) count(entry.facts, after);
  for (const { id } of plan.amended) {
    count(diffs.get(id)?.removed ?? [], removed);
    count(diffs.get(id)?.added ?? [], added);
  }
  const turnover = FACT_KINDS.map(({ field, entity }): [FactField, KindTurnover] => {
    const [lost, gained] = [removed.get(entity) ?? 0, added.get(entity) ?? 0];
    return [field, { standing: (after.get(entity) ?? 0) - gained + lost, removed: lost, added: gained }];
  });
  return Object.fromEntries(turnover) as FactTurnover;
}

function count(facts: readonly { readonly entity: unknown }[], into: Map<unknown, number>): void {
  for (const { entity } of facts) into.set(entity, (into.get(entity) ?? 0) + 1);
}
