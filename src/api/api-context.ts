import type { RegistryDigests } from '../changes/export/registry-digest';
import type { WebhookDesk } from '../changes/webhooks/webhook-desk';
import type { DecisionWriter } from '../registry/writing/decision-writer';
import type { LogVerifier } from '../registry/verifying/verify-log';
import type { RegistryReader } from '../registry/reading/registry-reader';
import { RegistryLoaders } from '../registry/reading/registry-loaders';
import type { AliasIndexFollower } from '../screening/alias-index-follower';
import type { SearchService } from '../screening/search-service';
import type { EditionDesk } from './edition-desk';
import type { ChangeFeed } from './feed/change-feed';
import type { Operator } from './operator';

/** What resolvers delegate to; one for the whole process. */
export interface ApiServices {
  readonly reader: RegistryReader;
  readonly search: SearchService;
  readonly follower: AliasIndexFollower;
  readonly feed: ChangeFeed;
  readonly digests: RegistryDigests;
  /** Ids of the lists that can be taken in, whether or not any was. */
  readonly catalogue: readonly string[];
  /** Where others reach this server, for links; undefined, or nothing at all, where no server answers. */
  readonly publicUrl?: () => string | undefined;
  /** Checks the log by its chain of hashes; absent where this process does not. */
  readonly verifier?: () => LogVerifier;
  /** Writes analysts' decisions; absent where this process only reads. */
  readonly decisions?: DecisionWriter;
  /** Takes editions in; absent where this process only reads. */
  readonly editions?: EditionDesk;
  /** Registers webhooks; absent where this process has none. */
  readonly webhooks?: WebhookDesk;
}

/** What resolvers are given; one for each request, or each subscription. */
export interface ApiContext {
  readonly services: ApiServices;
  readonly loaders: RegistryLoaders;
  /** Who may change the registry; absent for everybody else. */
  readonly operator?: Operator;
  /** The cursor that a client which lost its connection says it has reached: counts more than the one it began with. */
  readonly resumeAfter?: string;
}

export interface ContextOptions {
  readonly operator?: Operator | undefined;
  /** A subscription lives long and has many like it: what it reads is shared with the others, and kept briefly. */
  readonly subscription?: boolean;
  readonly resumeAfter?: string | undefined;
}

/** Makes the context of one operation. */
export function createApiContext(services: ApiServices, options: ContextOptions = {}): ApiContext {
  const { operator, resumeAfter } = options;
  const own = options.subscription === true ? undefined : new RegistryLoaders(services.reader);
  return {
    services,
    get loaders() {
      return own ?? services.feed.loaders;
    },
    ...(operator === undefined ? {} : { operator }),
    ...(resumeAfter === undefined ? {} : { resumeAfter }),
  };
}
