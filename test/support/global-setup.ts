import 'reflect-metadata';
import { buildDatabaseImage } from './database-image';
import { createTemplate, testServerUrl } from './postgres-databases';

/** Makes, once for the whole suite, the migrated databases that each test's own is copied from. */
// eslint-disable-next-line import-x/no-default-export -- Jest takes the default export.
export default async function globalSetup(): Promise<void> {
  const serverUrl = testServerUrl();
  // On PostgreSQL too: what the embedded database alone promises is held there as well.
  await buildDatabaseImage();
  if (serverUrl !== undefined) await createTemplate(serverUrl);
}
