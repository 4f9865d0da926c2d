import { DesignataError } from '../model/errors';
import type { ListState } from '../registry/reading/document-reads';
import { daysSince } from './receipt';

/**
 * @param filtered the lists that the question keeps to, where that may not leave out a required one.
 * @throws DesignataError `REQUIRED_LIST_MISSING` when a list that must have been searched is not.
 */
export function requireLists(
  required: readonly string[] | undefined,
  filtered: readonly string[] | undefined,
  states: readonly ListState[],
  revision: number,
): void {
  const present = new Set(states.map((state) => state.list.id));
  const missing = (required ?? []).filter((list) => !present.has(list));
  if (missing.length > 0) {
    throw new DesignataError(
      'REQUIRED_LIST_MISSING',
      `Expected these lists to be searched: ${required?.join(', ')}; the registry has no edition of ${missing.join(', ')} in revision ${revision}. No answer is given, for an empty one would look like a clearance.`,
      { required, missing, revision },
    );
  }
  const leftOut = filtered === undefined ? [] : (required ?? []).filter((list) => !filtered.includes(list));
  if (leftOut.length === 0) return;
  throw new DesignataError(
    'REQUIRED_LIST_MISSING',
    `Expected these lists to be searched: ${required?.join(', ')}; but filter.lists leaves out ${leftOut.join(', ')}.`,
    { required, missing: leftOut, revision },
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

/** @throws DesignataError `REQUIRED_LIST_OUTDATED` when the newest edition of a required list is older than allowed. */
export function requireRecent(
  required: readonly string[] | undefined,
  maxAgeDays: number,
  states: readonly ListState[],
): void {
  const now = new Date();
  const outdated = states
    .filter(({ list }) => required?.includes(list.id))
    .map(({ list, edition }) => ({
      list: list.id,
      // The newest edition that was seen, also where it changed nothing.
      ageDays: daysSince(list.publishedOn, list.verifiedAt ?? edition.receivedAt, now),
    }))
    .filter(({ ageDays }) => ageDays > maxAgeDays);
  if (outdated.length === 0) return;
  const shown = outdated.map(({ list, ageDays }) => `${list} (${ageDays} days)`).join(', ');
  throw new DesignataError(
    'REQUIRED_LIST_OUTDATED',
    `Expected editions at most ${maxAgeDays} days old of the lists that must be searched, but older ones are the newest of ${shown}. No answer is given, for whoever was designated since would be missing.`,
    { maxAgeDays, outdated },
  );
}
