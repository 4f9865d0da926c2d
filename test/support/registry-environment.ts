import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyRegistryFolder } from './database-image';
import { cloneTemplate, dropDatabase, testServerUrl } from './postgres-databases';

/** Settings of a registry of the test's own, empty, for the commands and servers that a test runs. */
export interface RegistryEnvironment {
  readonly variables: Readonly<Record<string, string>>;
  /** A folder for the test's files, beside the embedded registry. */
  readonly folder: string;
  readonly embedded: boolean;
  /** Removes the registry and the folder. */
  dispose(): Promise<void>;
}

/** On the PostgreSQL of `TEST_DATABASE_URL`, or else embedded in a folder of its own, not `made` yet if so asked. */
export async function registryEnvironment(made = true): Promise<RegistryEnvironment> {
  const folder = mkdtempSync(join(tmpdir(), 'designata-test-'));
  const dataDir = join(folder, 'data');
  const serverUrl = testServerUrl();
  const databaseUrl = serverUrl === undefined ? undefined : await cloneTemplate(serverUrl);
  if (serverUrl === undefined && made) copyRegistryFolder(dataDir);
  return {
    folder,
    embedded: databaseUrl === undefined,
    variables: {
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_FORMAT: 'json',
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    },
    dispose: async () => {
      rmSync(folder, { recursive: true, force: true });
      if (serverUrl !== undefined && databaseUrl !== undefined) {
        await dropDatabase(serverUrl, new URL(databaseUrl).pathname.slice(1));
      }
    },
  };
}
