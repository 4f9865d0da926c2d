import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Alias } from '../../model/alias';
import type { NameMatch } from '../../matching/search-types';
import type { SearchAnswer } from '../../screening/search-service';
import type { ApiContext } from '../api-context';
import { found } from '../found';
import { ScopeArgs, ScreenArgs, SearchArgs, searchScopeOf } from '../inputs/search-args';
import { subjectOf } from '../inputs/search-inputs';
import type { SearchScope } from '../../screening/search-question';
import { knownFilter } from '../known-filter';
import { SearchResult, type Match } from '../types/search-result';

/** Who may be meant by a name. */
@Resolver()
export class SearchResolver {
  @Query(() => SearchResult, {
    description:
      'Parties that may be meant by a name, by any of their aliases, best first. Each match is a potential one, for a person to judge.',
  })
  async search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() context: ApiContext): Promise<SearchResult> {
    const scope = await knownScope(args, context);
    const answer = await context.services.search.search(subjectOf(args), scope);
    return resultOf(answer, context);
  }

  @Query(() => [SearchResult], {
    description: 'The same for several subjects, in their order, all answered at one revision.',
  })
  async screen(
    @Args(() => ScreenArgs) args: ScreenArgs,
    @Ctx() context: ApiContext,
  ): Promise<SearchResult[]> {
    const scope = await knownScope(args, context);
    const answers = await context.services.search.screen(args.subjects.map(subjectOf), scope);
    return Promise.all(answers.map((answer) => resultOf(answer, context)));
  }
}

async function knownScope(args: ScopeArgs, { services }: ApiContext): Promise<SearchScope> {
  const scope = searchScopeOf(args);
  await knownFilter(services, scope.filter ?? {});
  return scope;
}

async function resultOf({ matches, receipt }: SearchAnswer, context: ApiContext): Promise<SearchResult> {
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
