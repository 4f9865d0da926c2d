import { CreateRegistry1764000000000 } from './1764000000000-create-registry';
import { CreateWebhooks1764100000000 } from './1764100000000-create-webhooks';

/** In order; TypeORM runs the ones a database has not seen. */
export const MIGRATIONS = [CreateRegistry1764000000000, CreateWebhooks1764100000000];
