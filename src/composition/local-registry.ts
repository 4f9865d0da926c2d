import type { Logger } from 'pino';
import type { ApiServices } from '../api/api-context';
import { readingServices } from '../api/reading-services';
import { WebhookDesk } from '../changes/webhooks/webhook-desk';
import type { Config } from '../config';
import { Importer } from '../ingest/importer';
import { openDatabase, type Database } from '../registry/database';
import { RegistryReader } from '../registry/reading/registry-reader';
import { LogVerifier } from '../registry/verifying/verify-log';
import { DecisionWriter } from '../registry/writing/decision-writer';
import { AliasIndexFollower } from '../screening/alias-index-follower';
import { CATALOGUE } from '../sources/catalogue';
import { databaseLocation } from './database-location';
import { loadBundledNotices } from './load-bundled-notices';
import { RegistryDesk } from './registry-desk';
import { RevisionListener } from './revision-listener';

/** A registry that this process has opened, with everything that works on it. */
export interface LocalRegistry {
  readonly database: Database;
  readonly importer: Importer;
  readonly reader: RegistryReader;
  /** The services behind the API. Builds the alias index at the first call: seconds on a large registry. */
  services(): Promise<ApiServices>;
  /** Ends what was started, in reverse order. */
  close(): Promise<void>;
}

/**
 * Opens the registry of the settings, brings its schema up to date, and fills an empty one with the bundled notices.
 *
 * @throws DesignataError `REGISTRY_LOCKED` or `UNAVAILABLE`, as `openDatabase` does.
 */
export async function openLocalRegistry(config: Config, logger: Logger): Promise<LocalRegistry> {
  const database = await openDatabase(databaseLocation(config));
  try {
    const importer = new Importer(
      database.dataSource,
      new Map(CATALOGUE.map((list) => [list.info.id, list])),
    );
    const reader = new RegistryReader(database.dataSource);
    await loadBundledNotices(reader, importer);
    return new OpenedRegistry(config, logger, database, importer, reader);
  } catch (error) {
    await database.close();
    throw error;
  }
}

class OpenedRegistry implements LocalRegistry {
  private started: Promise<ApiServices> | undefined;
  private readonly closing: (() => Promise<void>)[];

  constructor(
    private readonly config: Config,
    private readonly logger: Logger,
    readonly database: Database,
    readonly importer: Importer,
    readonly reader: RegistryReader,
  ) {
    this.closing = [() => database.close()];
  }

  services(): Promise<ApiServices> {
    this.started ??= this.start();
    return this.started;
  }

  async close(): Promise<void> {
    await this.started?.catch(() => undefined);
    for (const end of this.closing.splice(0).reverse()) await end();
  }

  private async start(): Promise<ApiServices> {
    const { reader, logger, config, importer, database } = this;
    const onError = (error: unknown): void =>
      logger.warn({ err: error }, 'The registry could not be read for new revisions; trying again');
    const follower = await AliasIndexFollower.start(reader, { onError });
    this.closing.push(() => follower.dispose());
    if (config.DATABASE_URL !== undefined) {
      const listener = await RevisionListener.start(config.DATABASE_URL, () => follower.wake(), onError);
      this.closing.push(() => listener.dispose());
    }
    const editions = new RegistryDesk(importer, config.IMPORT_DIR);
    const webhooks = new WebhookDesk(database.dataSource, reader, config.WEBHOOKS_INSIDE === 'allow');
    const services = readingServices(reader, follower, {
      requireLists: config.REQUIRE_LISTS,
      maxAgeDays: config.MAX_LIST_AGE_DAYS,
      catalogue: CATALOGUE.map((list) => list.info.id),
    });
    const decisions = new DecisionWriter(database.dataSource);
    const verifier = (): LogVerifier => new LogVerifier(database.dataSource);
    const publicUrl = (): string | undefined => config.PUBLIC_URL;
    return { ...services, publicUrl, verifier, decisions, editions, webhooks };
  }
}
