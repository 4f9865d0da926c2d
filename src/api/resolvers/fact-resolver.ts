import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DateTime } from '../../model/date-time';
import { Fact } from '../../model/fact';
import { ListEntry } from '../../model/list-entry';
import { Source } from '../../model/source';
import { askedAt } from '../../registry/reading/asked-at';
import type { ApiContext } from '../api-context';
import { found } from '../found';
import { momentOf } from '../moment-of';

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

  @FieldResolver(() => DateTime, {
    description: 'When the registry learned the fact: when `addedIn` was written.',
  })
  addedAt(@Root() { addedIn }: Fact, @Ctx() { loaders }: ApiContext): Promise<Date> {
    return momentOf(addedIn, loaders);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When the registry learned that the list no longer states it; null while it holds.',
  })
  async removedAt(@Root() { removedIn }: Fact, @Ctx() { loaders }: ApiContext): Promise<Date | null> {
    return removedIn === null ? null : momentOf(removedIn, loaders);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the fact holds in the revision asked about. False for what a delisted entry stated last.',
  })
  holds(@Root() fact: Fact): boolean {
    return fact.removedIn === null && fact.addedIn <= askedAt(fact);
  }
}
