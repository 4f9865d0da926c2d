import { Authority } from '../model/authority';
import { DesignataError } from '../model/errors';
import { List } from '../model/list';
import { Party } from '../model/party';
import { Program } from '../model/program';
import type { ApiServices } from './api-context';

/** The ids that a filter may name. */
interface NamedIds {
  readonly lists?: readonly string[] | undefined;
  readonly programs?: readonly string[] | undefined;
  readonly authorities?: readonly string[] | undefined;
  readonly parties?: readonly string[] | undefined;
}

/**
 * The filter, once every id in it is known: a mistyped one would find nobody, which must not look like a clearance, or
 * be silent for ever. A list that can be taken in but was not yet is known; its programs and authorities are not, as only
 * its editions name them.
 *
 * @throws DesignataError `BAD_USER_INPUT` naming the field, what came and where the right ids stand.
 */
export async function knownFilter<Filter extends NamedIds>(
  { reader, catalogue }: ApiServices,
  filter: Filter,
): Promise<Filter> {
  const { documents } = reader;
  await knownLists({ reader, catalogue }, 'filter.lists', filter.lists);
  for (const [field, type] of [
    ['programs', Program],
    ['authorities', Authority],
  ] as const) {
    const unknown = await documents.unknownIds(type, filter[field]);
    if (unknown.length > 0)
      refuse(`filter.${field}`, field, unknown, await documents.unknownIds(List, catalogue));
  }
  refuse('filter.parties', 'parties', await documents.unknownIds(Party, filter.parties));
  return filter;
}

/** @throws DesignataError `BAD_USER_INPUT` for an id that is neither in the registry nor can be taken in. */
export async function knownLists(
  { reader, catalogue }: Pick<ApiServices, 'reader' | 'catalogue'>,
  argument: string,
  ids: readonly string[] | undefined,
): Promise<void> {
  const unloaded = await reader.documents.unknownIds(List, ids);
  refuse(
    argument,
    'lists',
    unloaded.filter((id) => !catalogue.includes(id)),
  );
}

/** @param notLoaded lists that were not taken in yet and may name what is unknown */
function refuse(
  argument: string,
  query: keyof NamedIds,
  unknown: readonly string[],
  notLoaded: readonly string[] = [],
): void {
  if (unknown.length === 0) return;
  const expected = `${argument}: expected ids that the query \`${query}\` gives, came ${unknown.join(', ')}.`;
  const hint =
    notLoaded.length === 0
      ? ''
      : ` Those of a list are known once it was taken in, and these were not: ${notLoaded.join(', ')}. \`filter.lists\` may name them before.`;
  throw new DesignataError('BAD_USER_INPUT', expected + hint, {
    argument,
    unknown,
    ...(notLoaded.length === 0 ? {} : { notLoaded }),
  });
}
