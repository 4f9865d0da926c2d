import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebhookDesk } from '../../../src/changes/webhooks/webhook-desk';
import { Importer } from '../../../src/ingest/importer';
import { openDatabase, type DatabaseLocation } from '../../../src/registry/database';
import { RegistryReader } from '../../../src/registry/reading/registry-reader';
import { draftEdition, draftList, person } from '../../support/draft-list';
import { registryLocation, type RegistryLocation } from '../../support/registry-location';
import { spawnTypeScript } from '../../support/typescript-process';
import { firstSeen, openReceiver, type Receiver } from './receiver';

const PROCESS = resolve(__dirname, 'deliver-process.ts');
const ENTRIES = 1_000;
const KILLS = 3;

interface DeliveringProcess {
  readonly begun: Promise<void>;
  kill(): Promise<void>;
}

function deliver(location: DatabaseLocation): DeliveringProcess {
  const child = spawnTypeScript(PROCESS, JSON.stringify(location));
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  const begun = new Promise<void>((done) => child.stdout?.once('data', () => done()));
  return {
    begun: Promise.race([begun, exited]),
    kill: () => {
      child.kill('SIGKILL');
      return exited;
    },
  };
}

/** One webhook, registered before a revision of many changes. */
async function prepare(location: DatabaseLocation, url: string): Promise<void> {
  const database = await openDatabase(location);
  const reader = new RegistryReader(database.dataSource);
  await new WebhookDesk(database.dataSource, reader, true).register({ url }, 'tester');
  const importer = new Importer(database.dataSource, new Map([['a', draftList('a')]]));
  const entries = Array.from({ length: ENTRIES }, (_, index) => person(`${index}`, `Person ${index}`));
  await importer.importFiles('a', draftEdition('a', null, entries));
  await database.close();
}

describe('a process that delivers and is killed', () => {
  let registry: RegistryLocation;
  let location: DatabaseLocation;
  let receiver: Receiver;

  beforeAll(async () => {
    registry = await registryLocation();
    location = registry.location;
    receiver = await openReceiver((response) => void setTimeout(() => response.end(), 30));
    await prepare(location, receiver.url);
  }, 120_000);
  afterAll(async () => {
    await receiver.close();
    await registry.dispose();
  });

  it('is followed by one that goes on: nothing is lost, and at most one message a kill comes twice', async () => {
    for (let kill = 0; kill < KILLS; kill++) {
      const before = receiver.received.length;
      const killed = deliver(location);
      await killed.begun;
      for (const end = Date.now() + 60_000; receiver.received.length < before + 3 && Date.now() < end;)
        await sleep(5);
      await sleep(17 * kill);
      await killed.kill();
      expect(receiver.received.length).toBeGreaterThan(before);
    }
    const last = deliver(location);
    try {
      for (
        const end = Date.now() + 60_000;
        firstSeen(receiver.received).length < ENTRIES && Date.now() < end;
      )
        await sleep(20);
      await sleep(300);
    } finally {
      await last.kill();
    }

    expect(firstSeen(receiver.received)).toEqual(Array.from({ length: ENTRIES }, (_, index) => `1.${index}`));
    const messages = receiver.received.map(({ id }) => id);
    const distinct = new Set(messages);
    expect(distinct.size).toBe(ENTRIES / 50);
    expect(messages.length - distinct.size).toBeLessThanOrEqual(KILLS);
    // In order: a message is only ever followed by itself again, or by the next one.
    expect(messages.filter((id, index) => id !== messages[index - 1])).toEqual([...distinct]);
  }, 280_000);
});
