import { decodeChangeCursor, WHOLE_REVISION } from '../../registry/reading/change-cursor';
import { asksForLess, type ChangeFilter } from '../../registry/reading/change-log';

/** Changes read from the log at once, and handed to one subscriber at once: what it holds in memory at most. */
const BATCH = 50;

/**
 * How many changes to read after a cursor: as many as come to the next multiple of a batch in its revision. Subscribers
 * that resume in the middle of a large revision, each at another place, stand at the same places from their second page
 * on, and what is read for one serves the others. With a filter changes lie at no such places.
 */
export function pageSize(cursor: string, filter: ChangeFilter): number {
  if (asksForLess(filter)) return BATCH;
  const { position } = decodeChangeCursor(cursor);
  return position === WHOLE_REVISION ? BATCH : BATCH - ((position + 1) % BATCH);
}
