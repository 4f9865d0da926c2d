import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve, type RunningServer } from '../../src/composition/serve';
import { readConfig } from '../../src/config';
import { registryEnvironment, type RegistryEnvironment } from '../support/registry-environment';
import { run, type Printed } from './captured-terminal';

export interface ServedCommands {
  /** Runs the command with these words. */
  designata(...words: string[]): Promise<Printed>;
  /** Where a file of this name in the tests' own folder is. */
  inFolder(name: string): string;
  /** Writes such a file, and answers where it is. */
  file(name: string, content: string | Uint8Array): string;
  /** Ends the server that holds the registry, where one does. */
  stopServer(): Promise<void>;
}

/**
 * The commands for the tests of a `describe` block, which is to call this: an embedded registry is held by a server, and they
 * go through its API; on PostgreSQL they work beside none.
 */
export function servedCommands(): ServedCommands {
  let environment: RegistryEnvironment;
  let server: RunningServer | undefined;
  beforeAll(async () => {
    environment = await registryEnvironment();
    if (environment.embedded)
      server = await serve(readConfig({ ...environment.variables, LOG_LEVEL: 'silent' }), 'designata');
  });
  afterAll(async () => {
    await server?.dispose();
    await environment.dispose();
  });
  const inFolder = (name: string): string => join(environment.folder, name);
  return {
    designata: (...words) => run(words, environment.variables),
    inFolder,
    file(name, content) {
      const path = inFolder(name);
      writeFileSync(path, content);
      return path;
    },
    stopServer: async () => server?.dispose(),
  };
}
