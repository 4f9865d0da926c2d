import type { NameMatch } from '../matching/search-types';
import { Alias } from '../model/alias';
import type { SearchAnswer } from '../screening/search-service';
import type { ApiContext } from './api-context';
import { found } from './found';
import type { Match, SearchResult } from './types/search-result';

/** The answer as the API gives it, with everything that its matches name. */
export async function searchResultOf(
  { matches, receipt }: SearchAnswer,
  context: ApiContext,
): Promise<SearchResult> {
  const shown = await Promise.all(matches.map((match) => matchOf(match, receipt.revision, context)));
  return { matches: shown, receipt: { ...receipt, lists: [...receipt.lists] } };
}

async function matchOf(match: NameMatch, revision: number, { loaders }: ApiContext): Promise<Match> {
  const [party, alias, entry] = await Promise.all([
    found(loaders.parties.load({ id: match.partyId, revision }), `Party ${match.partyId}`),
    found(loaders.factById(Alias).load({ id: match.aliasId, revision }), `Alias ${match.aliasId}`),
    found(loaders.entries.load({ id: match.entryId, revision }), `Entry ${match.entryId}`),
  ]);
  const { score, aboveThreshold, explanation } = match;
  return { score, aboveThreshold, explanation, party, alias, entry };
}
