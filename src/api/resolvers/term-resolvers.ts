import { Args, Ctx, Extensions, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Authority } from '../../model/authority';
import { List } from '../../model/list';
import { Program } from '../../model/program';
import { Term } from '../../model/term';
import { askedAt } from '../../registry/reading/asked-at';
import type { ApiContext } from '../api-context';
import { found } from '../found';
import { historyPoint } from '../inputs/as-of';
import { AsOfArgs } from '../inputs/lookup-args';

/** Which list a wording is of. */
@Resolver(() => Term)
export class TermResolver {
  @FieldResolver(() => List, { description: 'The list whose words these are.' })
  list(@Root() term: Term, @Ctx() { loaders }: ApiContext): Promise<List> {
    return found(loaders.lists.load({ id: term.listId, revision: askedAt(term) }), `List ${term.listId}`);
  }
}

/** Who designates, and under what. */
@Resolver()
export class VocabularyResolver {
  @Extensions({ listSize: 30 })
  @Query(() => [Authority], {
    description: 'Everybody whom some list said to have designated by `asOf`, by id.',
  })
  async authorities(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() { services: { reader } }: ApiContext,
  ): Promise<Authority[]> {
    return reader.terms.all<Authority>(Authority, await reader.revisions.resolve(historyPoint(asOf)));
  }

  @Extensions({ listSize: 150 })
  @Query(() => [Program], { description: 'Every program that some list had named by `asOf`, by id.' })
  async programs(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() { services: { reader } }: ApiContext,
  ): Promise<Program[]> {
    return reader.terms.all<Program>(Program, await reader.revisions.resolve(historyPoint(asOf)));
  }
}
