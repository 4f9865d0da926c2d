import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Fact } from '../../model/fact';
import { ListEntry } from '../../model/list-entry';
import { Source } from '../../model/source';
import { askedAt } from '../../registry/reading/asked-at';
import type { ApiContext } from '../api-context';
import { found } from '../found';

/** Where a fact comes from. */
@Resolver(() => Fact)
export class FactResolver {
  @FieldResolver(() => Source, { description: 'The document the fact comes from.' })
  source(@Root() fact: Fact, @Ctx() { loaders }: ApiContext): Promise<Source> {
    const key = { id: fact.sourceId, revision: askedAt(fact) };
    return found(loaders.sources.load(key), `Source ${fact.sourceId}`);
  }

  @FieldResolver(() => ListEntry, { description: 'The list entry that states the fact.' })
  entry(@Root() fact: Fact, @Ctx() { loaders }: ApiContext): Promise<ListEntry> {
    const key = { id: fact.entryId, revision: askedAt(fact) };
    return found(loaders.entries.load(key), `Entry ${fact.entryId}`);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the fact holds in the revision asked about. False for what a delisted entry stated last.',
  })
  holds(@Root() fact: Fact): boolean {
    return fact.removedIn === null && fact.addedIn <= askedAt(fact);
  }
}
