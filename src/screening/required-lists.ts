import { counted } from '../model/counted';
import { DesignataError } from '../model/errors';
import type { ListNow, ListState } from '../registry/reading/document-reads';
import { listAge } from './list-age';

/** @throws DesignataError `REQUIRED_LIST_MISSING` when a list that must be there to be searched is not. */
export function requireLists(
  required: readonly string[],
  states: readonly ListState[],
  revision: number,
): void {
  const present = new Set(states.map((state) => state.list.id));
  const missing = required.filter((list) => !present.has(list));
  if (missing.length === 0) return;
  throw new DesignataError(
    'REQUIRED_LIST_MISSING',
    `Expected these lists to be searched: ${required.join(', ')}; the registry has no edition of ${missing.join(', ')} in revision ${revision}. No answer is given, for an empty one would look like a clearance.`,
    { required, missing, revision },
  );
}

/**
 * A question that requires lists and keeps to others contradicts itself. One that keeps to some and leaves the
 * requiring to the operator does not: it says what it wants, and its receipt says what was looked at.
 *
 * @param asked the lists that the question itself requires.
 * @param filtered the lists that it keeps to; all, where absent.
 * @throws DesignataError `REQUIRED_LIST_MISSING` when one of the first is not among the second.
 */
export function requireAsked(
  asked: readonly string[],
  filtered: readonly string[] | undefined,
  revision: number,
): void {
  const leftOut = filtered === undefined ? [] : asked.filter((list) => !filtered.includes(list));
  if (leftOut.length === 0) return;
  throw new DesignataError(
    'REQUIRED_LIST_MISSING',
    `Expected these lists to be searched: ${asked.join(', ')}; but filter.lists leaves out ${leftOut.join(', ')}.`,
    { required: asked, missing: leftOut, revision },
  );
}

/** To look in a list that is not there finds nobody: no answer is given either. */
export function requireFiltered(
  lists: readonly string[] | undefined,
  states: readonly ListState[],
  revision: number,
): void {
  const present = states.map((state) => state.list.id);
  const missing = (lists ?? []).filter((id) => !present.includes(id));
  if (missing.length === 0) return;
  throw new DesignataError(
    'BAD_USER_INPUT',
    `filter.lists: expected lists of which the registry has an edition in revision ${revision} (${present.join(', ')}), came ${missing.join(', ')}.`,
    { argument: 'filter.lists', missing, revision },
  );
}

/** A required list whose newest edition is older than allowed. */
export interface OutdatedList {
  readonly list: string;
  readonly ageDays: number;
}

/** Those of the required lists that are older, by `listAge`. */
export function outdatedLists(
  required: readonly string[],
  maxAgeDays: number,
  states: readonly ListState[],
  lists: ReadonlyMap<string, ListNow>,
): OutdatedList[] {
  const now = new Date();
  return states
    .filter(({ list }) => required.includes(list.id))
    .map((state) => ({ list: state.list.id, ageDays: listAge(state, lists, now).ageDays }))
    .filter(({ ageDays }) => ageDays > maxAgeDays);
}

/** @throws DesignataError `REQUIRED_LIST_OUTDATED` when the newest edition of a required list is older than allowed. */
export function requireRecent(
  required: readonly string[],
  maxAgeDays: number,
  states: readonly ListState[],
  lists: ReadonlyMap<string, ListNow>,
): void {
  const outdated = outdatedLists(required, maxAgeDays, states, lists);
  if (outdated.length === 0) return;
  const shown = outdated.map(({ list, ageDays }) => `${list} (${counted(ageDays, 'day')})`).join(', ');
  throw new DesignataError(
    'REQUIRED_LIST_OUTDATED',
    `Expected editions at most ${counted(maxAgeDays, 'day')} old of the lists that must be searched, but older ones are the newest of ${shown}. No answer is given, for whoever was designated since would be missing.`,
    { maxAgeDays, outdated },
  );
}
