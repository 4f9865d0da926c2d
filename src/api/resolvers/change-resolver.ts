import { Extensions, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { changeId } from '../../changes/change-id';
import { describeChange, LONGEST_SUMMARY } from '../../changes/describe-change';
import { partyLink } from '../../changes/party-link';
import { entryLine } from '../../changes/export/entry-line';
import { Authority } from '../../model/authority';
import { Change } from '../../model/change';
import { DateTime } from '../../model/date-time';
import { Designation } from '../../model/designation';
import { Edition } from '../../model/edition';
import { RevisionCause } from '../../model/enums';
import { Fact } from '../../model/fact';
import { List } from '../../model/list';
import { ListEntry } from '../../model/list-entry';
import { Party } from '../../model/party';
import { Program } from '../../model/program';
import { Revision } from '../../model/revision';
import { encodeChangeCursor } from '../../registry/reading/change-cursor';
import type { FactChanges } from '../../registry/reading/fact-reads';
import type { RegistryLoaders } from '../../registry/reading/registry-loaders';
import type { ApiContext } from '../api-context';
import { factsOfEntry } from '../facts-of';
import { found } from '../found';
import { changesAsked } from '../inputs/changes-asked';
import { given } from '../inputs/given';
import { ChangesArgs } from '../inputs/page-args';
import { momentOf } from '../moment-of';
import { ChangeConnection } from '../types/connections';

/** The change log. Everything beneath a change is answered as of its own revision. */
@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    description:
      'The change log from a cursor on: every change once, in order. Keep `pageInfo.endCursor` and give it as `after` next time, whatever happened in between. With a filter, a page looks through 10,000 changes at most: it may be short, or empty, and not the last.',
  })
  async changes(
    @Args(() => ChangesArgs) { after, first, filter }: ChangesArgs,
    @Ctx() { services }: ApiContext,
  ): Promise<ChangeConnection> {
    const wanted = await changesAsked(services, after, filter);
    const page = await services.reader.changes.read(given({ after }).after, first, wanted);
    const edges = page.changes.map(({ change, cursor }) => ({ node: change, cursor }));
    return Object.assign(new ChangeConnection(), {
      edges,
      pageInfo: {
        hasNextPage: page.hasNextPage,
        hasPreviousPage: Boolean(after),
        startCursor: edges[0]?.cursor ?? null,
        endCursor: page.endCursor,
      },
    });
  }

  @FieldResolver(() => ID, {
    description:
      'Revision and position, `12.0`: unique in the registry, never another, and the same as `changes[].id` of webhooks, so that what comes both ways can be told to be one.',
  })
  id(@Root() change: Change): string {
    return changeId(change);
  }

  @FieldResolver(() => String, { description: 'Go on from here: `changes(after:)`.' })
  async cursor(@Root() change: Change, @Ctx() { loaders }: ApiContext): Promise<string> {
    return encodeChangeCursor(change, (await revisionOf(change, loaders)).hash);
  }

  @FieldResolver(() => Revision, { description: 'The revision the change is part of.' })
  revision(@Root() change: Change, @Ctx() { loaders }: ApiContext): Promise<Revision> {
    return revisionOf(change, loaders);
  }

  @FieldResolver(() => DateTime, {
    description:
      'When the registry recorded the change, which may be long after the list made it: see `edition.publishedOn`.',
  })
  at(@Root() change: Change, @Ctx() { loaders }: ApiContext): Promise<Date> {
    return momentOf(change.revision, loaders);
  }

  @FieldResolver(() => RevisionCause, {
    description: 'Whether the publisher, our own processing or an analyst caused it.',
  })
  async cause(@Root() change: Change, @Ctx() { loaders }: ApiContext): Promise<RevisionCause> {
    return (await revisionOf(change, loaders)).cause;
  }

  @FieldResolver(() => Edition, {
    nullable: true,
    description: 'The edition that brought it, where one did.',
  })
  async edition(@Root() change: Change, @Ctx() { loaders }: ApiContext): Promise<Edition | null> {
    const { editionId } = await revisionOf(change, loaders);
    if (editionId === null) return null;
    return found(loaders.editions.load({ id: editionId, revision: change.revision }), `Edition ${editionId}`);
  }

  @FieldResolver(() => ListEntry, {
    description:
      'The list entry that changed, as it stood after the change; a delisted one with what it stated last.',
  })
  entry(@Root() change: Change, @Ctx() { loaders }: ApiContext): Promise<ListEntry> {
    return entryOf(change, loaders);
  }

  @FieldResolver(() => List, { description: 'The list that the entry is on.' })
  async list(@Root() change: Change, @Ctx() { loaders }: ApiContext): Promise<List> {
    const { listId } = await entryOf(change, loaders);
    return found(loaders.lists.load({ id: listId, revision: change.revision }), `List ${listId}`);
  }

  @FieldResolver(() => Party, { description: 'The party that the entry records after the change.' })
  party(@Root() change: Change, @Ctx() { loaders }: ApiContext): Promise<Party> {
    return found(
      loaders.parties.load({ id: change.partyId, revision: change.revision }),
      `Party ${change.partyId}`,
    );
  }

  @FieldResolver(() => Party, {
    nullable: true,
    description: 'The party that the entry recorded before, where that changed.',
  })
  async previousParty(@Root() change: Change, @Ctx() { loaders }: ApiContext): Promise<Party | null> {
    if (change.previousPartyId === null) return null;
    return (await loaders.parties.load({ id: change.previousPartyId, revision: change.revision })) ?? null;
  }

  @Extensions({ listSize: 15 })
  @FieldResolver(() => [Fact], { description: 'What the entry states from this revision on.' })
  async factsAdded(@Root() change: Change, @Ctx() { loaders }: ApiContext): Promise<Fact[]> {
    return (await factsOf(change, loaders)).added;
  }

  @Extensions({ listSize: 15 })
  @FieldResolver(() => [Fact], { description: 'What the entry no longer states.' })
  async factsRemoved(@Root() change: Change, @Ctx() { loaders }: ApiContext): Promise<Fact[]> {
    return (await factsOf(change, loaders)).removed;
  }

  @FieldResolver(() => [Authority], {
    description: 'Who designates by the entry, and who did until this change.',
  })
  async authorities(@Root() change: Change, @Ctx() { loaders }: ApiContext): Promise<Authority[]> {
    const ids = (await designationsOf(change, loaders)).flatMap(({ authorityId }) => authorityId ?? []);
    return Promise.all(
      [...new Set(ids)].map((id) =>
        found(loaders.authorities.load({ id, revision: change.revision }), `Authority ${id}`),
      ),
    );
  }

  @FieldResolver(() => [Program], {
    description: 'The programs that the entry is under, and those it was under until this change.',
  })
  async programs(@Root() change: Change, @Ctx() { loaders }: ApiContext): Promise<Program[]> {
    const ids = (await designationsOf(change, loaders)).flatMap(({ programIds }) => programIds);
    return Promise.all(
      [...new Set(ids)].map((id) =>
        found(loaders.programs.load({ id, revision: change.revision }), `Program ${id}`),
      ),
    );
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The entry’s line of the export after the change, without the line’s end; null when the entry stands no more on its list. A copy that keeps these lines by entry id has the digest that `digest` tells.',
  })
  async entryLine(@Root() change: Change, @Ctx() { loaders }: ApiContext): Promise<string | null> {
    const snapshot = await loaders.snapshots.load({ id: change.entryId, revision: change.revision });
    return snapshot === undefined ? null : entryLine(snapshot);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Where the rest is: an address that asks for the party as it now is, the same that webhooks carry. GET it with the header `apollo-require-preflight: true`. Null from a command that has no server to point to.',
  })
  link(@Root() change: Change, @Ctx() { services }: ApiContext): string | null {
    const publicUrl = services.publicUrl?.();
    return publicUrl === undefined ? null : partyLink(change.partyId, publicUrl);
  }

  @FieldResolver(() => String, {
    description: `The change in one sentence for a person, with the facts that came and went by name; at most ${LONGEST_SUMMARY} characters: what does not fit is counted. All facts are \`factsAdded\` and \`factsRemoved\`.`,
  })
  async summary(@Root() change: Change, @Ctx() { loaders }: ApiContext): Promise<string> {
    const [entry, facts] = await Promise.all([entryOf(change, loaders), factsOf(change, loaders)]);
    return describeChange(change, entry, facts);
  }
}

function revisionOf(change: Change, loaders: RegistryLoaders): Promise<Revision> {
  return found(loaders.revisions.load(change.revision), `Revision ${change.revision}`);
}

function entryOf(change: Change, loaders: RegistryLoaders): Promise<ListEntry> {
  return found(
    loaders.entries.load({ id: change.entryId, revision: change.revision }),
    `Entry ${change.entryId}`,
  );
}

function factsOf(change: Change, loaders: RegistryLoaders): Promise<FactChanges> {
  return loaders.factChanges.load({ entryId: change.entryId, revision: change.revision });
}

/** What the entry says after the change, and what it no longer says. */
async function designationsOf(change: Change, loaders: RegistryLoaders): Promise<Designation[]> {
  const [entry, { removed }] = await Promise.all([entryOf(change, loaders), factsOf(change, loaders)]);
  const ended = removed.filter((fact) => fact instanceof Designation);
  return [...(await factsOfEntry(Designation, entry, loaders)), ...ended];
}
