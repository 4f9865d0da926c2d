import { setTimeout as pause } from 'node:timers/promises';
import { findOperatorToken } from '../composition/operator-credentials';
import type { Config } from '../config';
import { liveHolder } from '../registry/embedded/folder-lock';
import type { Gateway } from './gateway';
import { LocalGateway } from './local-gateway';
import { ServerGateway } from './server-gateway';

/** How long a server that is starting may take until it says where it answers. */
const STARTING_MS = 20_000;

/**
 * Opens what the settings name. While a server holds the embedded registry, the command goes through that server.
 *
 * @throws DesignataError `REGISTRY_LOCKED` when a process that is no server holds the folder, such as another import.
 */
export async function openGateway(config: Config): Promise<Gateway> {
  if (config.DATABASE_URL !== undefined) return LocalGateway.open(config);
  const url = await serverOf(config.DATA_DIR);
  return url === undefined ? LocalGateway.open(config) : new ServerGateway(url, findOperatorToken(config));
}

/** Gives the gateway to an action and closes it, whatever comes of it. */
export async function withGateway<Result>(
  config: Config,
  action: (gateway: Gateway) => Promise<Result>,
): Promise<Result> {
  const gateway = await openGateway(config);
  try {
    return await action(gateway);
  } finally {
    await gateway.close();
  }
}

/** Where the server that holds the embedded registry answers, once it does; undefined where nobody holds it. */
export async function serverOf(folder: string): Promise<string | undefined> {
  const deadline = Date.now() + STARTING_MS;
  let holder = liveHolder(folder);
  while (holder !== undefined && holder.url === null && Date.now() < deadline) {
    await pause(100);
    holder = liveHolder(folder);
  }
  return holder?.url ?? undefined;
}
