import type { List } from '../model/list';
import type { ListNow, ListState } from '../registry/reading/document-reads';

/** How old what was searched of a list is. */
export interface ListAge {
  /**
   * The newest publication date known to say what was searched: that of the edition that last changed the list by then, or,
   * while no other has changed it since, of a later one that was found to say the same. Null where none is known.
   */
  readonly confirmedOn: string | null;
  /** Whole days since then; where no date is known, since an edition that says so was last taken in. */
  readonly ageDays: number;
}

const DAY_MS = 86_400_000;

/**
 * The one rule for how old a list is: what a receipt says, what `maxAgeDays` holds it to and, by `ageToday`, what its own
 * page and the command `lists` show agree. It is a matter of when it is asked: an edition that changes nothing makes no revision, and
 * is forgotten once another has changed the list.
 *
 * @param lists every list as it is now.
 */
export function listAge(
  { list, edition }: ListState,
  lists: ReadonlyMap<string, ListNow>,
  at: Date,
): ListAge {
  const now = lists.get(list.id);
  const standing = now?.editionId === edition.id ? now.list : undefined;
  const confirmedOn = standing?.publishedOn ?? edition.publishedOn;
  return { confirmedOn, ageDays: daysSince(confirmedOn, standing?.verifiedAt ?? edition.receivedAt, at) };
}

/** How old a list is as it is now, by the same rule; null where no edition of it was ever applied. */
export const ageToday = ({ publishedOn, verifiedAt }: List, at: Date): number | null =>
  verifiedAt === null ? null : daysSince(publishedOn, verifiedAt, at);

/** Whole days since a day, or since an instant where no day is known. */
function daysSince(day: string | null, otherwise: Date, at: Date): number {
  const from = day === null ? otherwise : new Date(`${day}T00:00:00Z`);
  return Math.max(0, Math.floor((at.getTime() - from.getTime()) / DAY_MS));
}
