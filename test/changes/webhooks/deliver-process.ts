/**
 * A process that delivers webhooks until it is killed:
 * `deliver-process.ts LOCATION-JSON`. Prints `begin` once it delivers.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { WebhookDispatcher } from '../../../src/changes/webhooks/webhook-dispatcher';
import { openDatabase, type DatabaseLocation } from '../../../src/registry/database';
import { RegistryReader } from '../../../src/registry/reading/registry-reader';

async function main(location: DatabaseLocation): Promise<void> {
  const { dataSource } = await openDatabase(location);
  const reader = new RegistryReader(dataSource);
  const report = (error: unknown): void => void process.stderr.write(`${String(error)}\n`);
  const revision = await reader.revisions.newest();
  const followed = {
    revision,
    waitBeyond: (_seen: number, timeoutMs: number) => sleep(timeoutMs).then(() => false),
  };
  new WebhookDispatcher(dataSource, reader, followed, {
    publicUrl: 'https://registry.example',
    allowInside: true,
    onError: report,
    onParked: report,
    pollMs: 20,
    timeoutMs: 3_000,
    leaseMs: 3_500,
    retryDelaysMs: Array.from({ length: 100 }, () => 20),
  }).start();
  process.stdout.write('begin\n');
  // The dispatcher keeps no process alive by itself.
  setInterval(() => undefined, 1_000);
}

void main(JSON.parse(process.argv[2] ?? '') as DatabaseLocation);
