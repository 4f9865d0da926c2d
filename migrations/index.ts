import { CreateRegistry1764000000000 } from './1764000000000-create-registry';
import { CreateWebhooks1764100000000 } from './1764100000000-create-webhooks';
import { VersionTerms1764200000000 } from './1764200000000-version-terms';

/** In order; TypeORM runs the ones a database has not seen. */
export const MIGRATIONS = [
  CreateRegistry1764000000000,
  CreateWebhooks1764100000000,
  VersionTerms1764200000000,
];
