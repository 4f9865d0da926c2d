import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../api-context';
import { historyPoint } from '../inputs/as-of';
import { AsOfArgs } from '../inputs/lookup-args';
import { RegistryDigest } from '../types/registry-digest';

/** What copies of the registry are checked by. */
@Resolver()
export class RegistryDigestResolver {
  @Query(() => RegistryDigest, {
    description:
      'The digest of the registry, to check a copy by: the copy at a cursor must have the digest at the cursor’s revision. Reads the whole registry, once a revision.',
  })
  async digest(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() { services }: ApiContext,
  ): Promise<RegistryDigest> {
    const revision = await services.reader.revisions.resolve(historyPoint(asOf));
    return Object.assign(new RegistryDigest(), await services.digests.at(revision));
  }
}
