import { IsOptional } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Args, ArgsType, Ctx, Field, ID, Mutation, Resolver } from 'type-graphql';
import { Edition } from '../../model/edition';
import { DesignataError } from '../../model/errors';
import type { ApiContext } from '../api-context';
import type { EditionDesk } from '../edition-desk';
import { found } from '../found';
import { Length } from '../inputs/bounds';
import { given } from '../inputs/given';
import { requireOperator } from '../operator';
import { ImportReport } from '../types/edition-report';

const MAX_PATH = 1_000;
const MAX_REASON = 2_000;

@ArgsType()
class ImportEditionArgs {
  @Field(() => ID, {
    description: 'Which list it is, by id: one that the registry has a reader for, or BAD_USER_INPUT.',
  })
  @Length(1, 100)
  list: string;

  @Field(() => String, {
    nullable: true,
    description:
      'A file, folder or zip archive on the server, within the folder it is configured to import from. Left out: today’s edition is downloaded from its publisher.',
  })
  @IsOptional()
  @Length(1, MAX_PATH)
  path?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'For formats that print no date, such as OFAC’s CSV. A date that the file prints holds: the report tells which.',
  })
  @IsOptional()
  publishedOn?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Compare and report what would happen; write nothing. The report says so in `dryRun`.',
  })
  dryRun: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Apply even what would be held for approval.' })
  approve: boolean;
}

@ArgsType()
class DecideEditionArgs {
  @Field(() => ID, { description: 'The held edition’s id.' })
  @Length(1, 20)
  id: string;

  @Field(() => String, { description: 'Why; kept in the record.' })
  @Length(1, MAX_REASON)
  reason: string;
}

/** What operators do with editions. Everybody else is refused. */
@Resolver()
export class EditionMutations {
  @Mutation(() => ImportReport, {
    description:
      'Takes in an edition of a list, in one revision. A bad file is an outcome, HELD or REJECTED, and not an error. For operators.',
  })
  async importEdition(
    @Args(() => ImportEditionArgs) args: ImportEditionArgs,
    @Ctx() context: ApiContext,
  ): Promise<ImportReport> {
    const actor = requireOperator(context.operator).name;
    const { list, dryRun, approve } = args;
    const optional = given({ path: args.path, publishedOn: args.publishedOn });
    const report = await deskOf(context).importEdition({ list, dryRun, approve, actor, ...optional });
    return searchable(report, context);
  }

  @Mutation(() => ImportReport, { description: 'Applies a held edition. For operators.' })
  async approveEdition(
    @Args(() => DecideEditionArgs) { id, reason }: DecideEditionArgs,
    @Ctx() context: ApiContext,
  ): Promise<ImportReport> {
    const actor = requireOperator(context.operator).name;
    return searchable(await deskOf(context).approveEdition(id, actor, reason), context);
  }

  @Mutation(() => Edition, {
    description: 'Turns a held edition down: it stays in the record and is not applied. For operators.',
  })
  async rejectEdition(
    @Args(() => DecideEditionArgs) { id, reason }: DecideEditionArgs,
    @Ctx() context: ApiContext,
  ): Promise<Edition> {
    const actor = requireOperator(context.operator).name;
    await deskOf(context).rejectEdition(id, actor, reason);
    const revision = await context.services.reader.revisions.newest();
    return found(context.loaders.editions.load({ id, revision }), `Edition ${id}`);
  }
}

/** Waits until searches answer for what was imported, so that whoever imports and then searches finds it. */
async function searchable(report: ImportReport, { services }: ApiContext): Promise<ImportReport> {
  if (report.revision !== null) {
    services.follower.wake();
    await services.follower.waitBeyond(report.revision - 1, INDEX_WAIT_MS);
  }
  return report;
}

const INDEX_WAIT_MS = 30_000;

function deskOf({ services }: ApiContext): EditionDesk {
  if (services.editions !== undefined) return services.editions;
  throw new DesignataError('UNAVAILABLE', 'This server only reads: it was started without an importer.');
}
