import type { Config } from '../config';
import { DesignataError } from '../model/errors';
import { liveHolder } from '../registry/embedded/folder-lock';
import { HttpListener } from '../server/http-listener';

/** How long whoever has the port may take to say what it is. Milliseconds. */
const ASKED_MS = 1_000;
/** Longest answer that may be one about a server's health, in bytes. */
const LONGEST_HEALTH = 4_096;

/**
 * Fails before the registry is opened, which can take seconds, rather than after.
 *
 * @throws DesignataError `UNAVAILABLE` as listening itself would; of a port on which a Designata server answers, it says so.
 */
export async function assertPortIsFree(config: Config): Promise<void> {
  const listener = new HttpListener({ request: async () => undefined, upgrade: () => undefined });
  try {
    await listener.listen(config.HOST, config.PORT);
  } catch (error) {
    throw (await takenByServer(error, config)) ?? error;
  }
  await listener.close();
}

/** The error of a port that a Designata server has: of this very registry, by its lock, or of another, by its health. */
async function takenByServer(
  error: unknown,
  { DATABASE_URL: database, DATA_DIR: folder, HOST: host, PORT: port }: Config,
): Promise<DesignataError | undefined> {
  if (!(error instanceof DesignataError) || error.details['cause'] !== 'EADDRINUSE') return undefined;
  const holder = database === undefined ? liveHolder(folder) : undefined;
  const isHolder = holder?.url != null && Number(new URL(holder.url).port) === port;
  if (!isHolder && !(await answersAsDesignata(host, port))) return undefined;
  const server = isHolder
    ? `A Designata server with the registry in ${folder} answers at ${holder.url} already (process ${holder.pid}).`
    : `A Designata server answers on port ${port} of ${host} already${database === undefined ? `, with another registry than the one in ${folder}` : ''}.`;
  return new DesignataError(
    'UNAVAILABLE',
    `${server} Use it, stop it, or choose another port: PORT=${port < 65_535 ? port + 1 : 0} npm start.`,
    error.details,
  );
}

/** Whether who has the port says of its health what a Designata server says. */
async function answersAsDesignata(host: string, port: number): Promise<boolean> {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const asking = new AbortController();
  const timer = setTimeout(() => asking.abort(), ASKED_MS);
  try {
    const { signal } = asking;
    const response = await fetch(`http://${name}:${port}/health`, { signal, redirect: 'error' });
    const health: unknown = JSON.parse(await shortText(response));
    if (typeof health !== 'object' || health === null) return false;
    return (
      'status' in health && health.status === 'alive' && 'version' in health && 'uptimeSeconds' in health
    );
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
    // What is left of an endless answer is not waited for.
    asking.abort();
  }
}

/** An answer's text, of which what is too long to be one about health is cut off: anything may have the port. */
async function shortText({ body }: Response): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const piece of body ?? []) {
    text += decoder.decode(piece as Uint8Array, { stream: true });
    if (text.length > LONGEST_HEALTH) break;
  }
  return text;
}
