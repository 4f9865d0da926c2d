import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../api-context';
import { ScopeArgs, ScreenArgs, SearchArgs, searchScopeOf } from '../inputs/search-args';
import { subjectOf } from '../inputs/search-inputs';
import { SCREENING_FLOOR, type SearchScope } from '../../screening/search-question';
import { knownFilter, knownLists } from '../known-filter';
import { SearchResult } from '../types/search-result';
import { searchResultOf } from '../search-result-of';

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
    return searchResultOf(answer, context);
  }

  @Query(() => [SearchResult], {
    description: `The same for several subjects, in their order, all answered at one revision. Left out, minScore is ${SCREENING_FLOOR}.`,
  })
  async screen(
    @Args(() => ScreenArgs) args: ScreenArgs,
    @Ctx() context: ApiContext,
  ): Promise<SearchResult[]> {
    const scope = { minScore: SCREENING_FLOOR, ...(await knownScope(args, context)) };
    const answers = await context.services.search.screen(args.subjects.map(subjectOf), scope);
    return Promise.all(answers.map((answer) => searchResultOf(answer, context)));
  }
}

async function knownScope(args: ScopeArgs, { services }: ApiContext): Promise<SearchScope> {
  const scope = searchScopeOf(args);
  await knownFilter(services, scope.filter ?? {});
  await knownLists(services, 'requireLists', scope.requireLists);
  return scope;
}
