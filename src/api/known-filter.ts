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
 * be silent for ever. A list that can be taken in but was not yet is known.
 *
 * @throws DesignataError `BAD_USER_INPUT` naming the field, what came and where the right ids stand.
 */
export async function knownFilter<Filter extends NamedIds>(
  { reader, catalogue }: ApiServices,
  filter: Filter,
): Promise<Filter> {
  const { documents } = reader;
  const unloaded = await documents.unknownIds(List, filter.lists);
  refuse(
    'lists',
    unloaded.filter((id) => !catalogue.includes(id)),
  );
  refuse('programs', await documents.unknownIds(Program, filter.programs));
  refuse('authorities', await documents.unknownIds(Authority, filter.authorities));
  refuse('parties', await documents.unknownIds(Party, filter.parties));
  return filter;
}

function refuse(field: keyof NamedIds, unknown: readonly string[]): void {
  if (unknown.length === 0) return;
  throw new DesignataError(
    'BAD_USER_INPUT',
    `filter.${field}: expected ids that the query \`${field}\` gives, came ${unknown.join(', ')}.`,
    { argument: `filter.${field}`, unknown },
  );
}
