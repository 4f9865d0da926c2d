import { RegistryDigests } from '../changes/export/registry-digest';
import type { RegistryReader } from '../registry/reading/registry-reader';
import type { AliasIndexFollower } from '../screening/alias-index-follower';
import { SearchService, type SearchServiceOptions } from '../screening/search-service';
import type { ApiServices } from './api-context';
import { ChangeFeed } from './feed/change-feed';

/** The services of an API that reads the registry and changes nothing. */
export function readingServices(
  reader: RegistryReader,
  follower: AliasIndexFollower,
  options: SearchServiceOptions & { readonly catalogue?: readonly string[] } = {},
): ApiServices {
  return {
    reader,
    follower,
    search: new SearchService(reader, follower, options),
    feed: new ChangeFeed(reader, follower),
    digests: new RegistryDigests(reader),
    catalogue: options.catalogue ?? [],
  };
}
