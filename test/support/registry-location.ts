import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseLocation } from '../../src/registry/database';
import { copyRegistryFolder } from './database-image';
import { cloneTemplate, dropDatabase, testServerUrl } from './postgres-databases';

/** A registry of the test's own, empty, for processes that open it one after another. */
export interface RegistryLocation {
  readonly location: DatabaseLocation;
  dispose(): Promise<void>;
}

/** On the PostgreSQL of `TEST_DATABASE_URL`, or else embedded in a folder of its own. */
export async function registryLocation(): Promise<RegistryLocation> {
  const serverUrl = testServerUrl();
  if (serverUrl === undefined) {
    const dataDir = mkdtempSync(join(tmpdir(), 'designata-test-'));
    copyRegistryFolder(dataDir);
    return {
      location: { kind: 'embedded', dataDir },
      dispose: async () => rmSync(dataDir, { recursive: true, force: true }),
    };
  }
  const url = await cloneTemplate(serverUrl);
  return {
    location: { kind: 'postgres', url, poolSize: 2 },
    dispose: () => dropDatabase(serverUrl, new URL(url).pathname.slice(1)),
  };
}
