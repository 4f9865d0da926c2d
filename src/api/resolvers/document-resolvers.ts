import { Extensions, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Edition } from '../../model/edition';
import { List } from '../../model/list';
import { Source } from '../../model/source';
import { MAX_EDITIONS } from '../../registry/reading/registry-loaders';
import { askedAt } from '../../registry/reading/asked-at';
import type { EditionDecision as KeptDecision } from '../../registry/writing/edition-log';
import type { ApiContext } from '../api-context';
import { found } from '../found';
import { EditionDecision } from '../types/edition-decision';

@Resolver(() => Source)
export class SourceResolver {
  @FieldResolver(() => Edition, { nullable: true, description: 'The edition, where the document is one.' })
  async edition(@Root() source: Source, @Ctx() { loaders }: ApiContext): Promise<Edition | null> {
    if (source.editionId === null) return null;
    const key = { id: source.editionId, revision: askedAt(source) };
    return found(loaders.editions.load(key), `Edition ${source.editionId}`);
  }
}

@Resolver(() => Edition)
export class EditionResolver {
  @FieldResolver(() => List, {
    description: 'What it was taken in as; the operator says which, and the bytes must fit.',
  })
  list(@Root() edition: Edition, @Ctx() { loaders }: ApiContext): Promise<List> {
    const key = { id: edition.listId, revision: askedAt(edition) };
    return found(loaders.lists.load(key), `List ${edition.listId}`);
  }

  @FieldResolver(() => [String], {
    description: 'Why the edition was held or rejected, in sentences; empty otherwise.',
  })
  reasons(@Root() edition: Edition): string[] {
    const { reasons } = edition.report;
    return Array.isArray(reasons) ? reasons.map(String) : [];
  }

  @FieldResolver(() => EditionDecision, {
    nullable: true,
    description: 'What became of a held edition; null while it waits, and for every other edition.',
  })
  decision(@Root() edition: Edition): EditionDecision | null {
    const kept = edition.report['decision'] as KeptDecision | undefined;
    return kept === undefined
      ? null
      : {
          ...kept,
          approved: kept.decision === 'approved',
          overtaken: kept.decision === 'overtaken',
        };
  }

  @Extensions({ listSize: 20 })
  @Query(() => [Edition], {
    description: `Editions that are held and wait for an operator, oldest first; at most ${MAX_EDITIONS}.`,
  })
  async heldEditions(@Ctx() { services: { reader } }: ApiContext): Promise<Edition[]> {
    return reader.documents.heldEditions(await reader.revisions.newest(), MAX_EDITIONS);
  }
}
