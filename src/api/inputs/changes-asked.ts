import type { ChangeFilter } from '../../registry/reading/change-log';
import type { ApiServices } from '../api-context';
import { knownFilter } from '../known-filter';
import type { ChangeFilter as ChangeFilterInput } from './entry-filters';
import { changeFilterOf } from './registry-filters';

/**
 * The filter of changes behind a cursor, once both are known to fit the registry. The cursor comes first: whoever comes
 * back to a registry that is another, or was put back, is to learn that, and not that an id is unknown there.
 *
 * @throws DesignataError `BAD_CURSOR`, or `BAD_USER_INPUT` as `knownFilter` does
 */
export async function changesAsked(
  services: ApiServices,
  after: string | null | undefined,
  filter: ChangeFilterInput | null | undefined,
): Promise<ChangeFilter> {
  if (typeof after === 'string') await services.reader.changes.check(after);
  return knownFilter(services, changeFilterOf(filter));
}
