import { join } from 'node:path';
import type { Logger } from 'pino';
import { WebhookCounts } from '../changes/webhooks/webhook-counts';
import type { Config } from '../config';
import { PACKAGE_ROOT, VERSION } from '../package-root';
import { outdatedLists } from '../screening/required-lists';
import { createLogger } from '../server/logger';
import { registryService } from '../server/registry-service';
import { DesignataServer } from '../server/server';
import { assertImportFolder } from './assert-import-folder';
import { assertPortIsFree } from './assert-port-is-free';
import { openLocalRegistry } from './local-registry';
import { areOnlyNotices, onlyNoticesWarning } from './only-notices';
import { openOperatorAccess } from './operator-credentials';
import { readyMessage, registryPlace } from './ready-message';
import { RegistryReadiness } from './registry-readiness';
import { startWebhooks } from './start-webhooks';

/** A server that answers. */
export interface RunningServer {
  readonly url: string;
  /** For the person who started it. */
  readonly message: string;
  readonly logger: Logger;
  /** Resolves when its embedded database has ended by itself: it can answer nothing more. Never on PostgreSQL. */
  readonly lost: Promise<Error>;
  /** Ends the requests in flight, then everything that was started, in reverse order. */
  dispose(): Promise<void>;
}

/**
 * Opens the registry, builds the alias index and serves.
 *
 * @param command what to type for the command line, for the person who started it
 * @throws DesignataError `BAD_CONFIGURATION` for a folder of the settings that is none, `UNAVAILABLE` for a port that is taken or a database that does not answer, `REGISTRY_LOCKED`
 * for a folder that another process holds. What was started until then is closed again.
 */
export async function serve(config: Config, command: string): Promise<RunningServer> {
  const started = Date.now();
  const logger = createLogger({ level: config.LOG_LEVEL, format: config.LOG_FORMAT });
  const closing: (() => Promise<void> | void)[] = [];
  const dispose = async (): Promise<void> => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  try {
    await assertImportFolder(config);
    await assertPortIsFree(config);
    logger.info(`Opening the registry (${registryPlace(config)})`);
    const registry = await openLocalRegistry(config, logger);
    closing.push(() => registry.close());
    logger.info('Reading the names of the registry into memory');
    let publicUrl = config.PUBLIC_URL;
    const services = { ...(await registry.services()), publicUrl: () => publicUrl };
    const access = openOperatorAccess(config);
    closing.push(() => access.dispose());
    const readiness = new RegistryReadiness(registry.database, services, config.REQUIRE_LISTS);
    const service = registryService(services, access.gate, (reference, error) =>
      logger.error({ reference, err: error }, 'Something unexpected, hidden from the caller'),
    );
    const webhookCounts = new WebhookCounts(registry.database.dataSource);
    const server = new DesignataServer(service, {
      host: config.HOST,
      port: config.PORT,
      version: VERSION,
      consoleFolder: join(PACKAGE_ROOT, 'dist/console'),
      maxBodyBytes: config.MAX_BODY_BYTES,
      maxSockets: config.MAX_SOCKETS,
      shutdownGraceMs: config.SHUTDOWN_GRACE_MS,
      logger,
      probe: () => readiness.report(),
      exports: services,
      webhooks: webhookCounts,
    });
    closing.push(() => server.dispose());
    const url = await server.start();
    publicUrl ??= url;
    closing.push(() => readiness.stop());
    const webhooks = startWebhooks(registry.database, services, publicUrl, webhookCounts, config, logger);
    closing.push(() => webhooks.dispose());
    registry.database.lock?.announce(url);
    const { REQUIRE_LISTS: required, MAX_LIST_AGE_DAYS: allowed = Infinity } = config;
    const { documents, revisions } = services.reader;
    const states = await documents.listStates(await revisions.newest());
    const outdated = outdatedLists(required, allowed, states, await documents.listsNow());
    const seconds = (Date.now() - started) / 1_000;
    const report = await readiness.report();
    if (areOnlyNotices(report.lists)) logger.warn(onlyNoticesWarning(config, command));
    const message = readyMessage(url, config, report, outdated, seconds, command);
    const lost = registry.database.embedded?.lost ?? new Promise<never>(() => undefined);
    return { url, message, logger, lost, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}
