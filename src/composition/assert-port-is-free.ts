import { HttpListener } from '../server/http-listener';

/**
 * Fails before the registry is opened, which can take seconds, rather than after.
 *
 * @throws DesignataError `UNAVAILABLE` as listening itself would.
 */
export async function assertPortIsFree(host: string, port: number): Promise<void> {
  const listener = new HttpListener({ request: async () => undefined, upgrade: () => undefined });
  await listener.listen(host, port);
  await listener.close();
}
