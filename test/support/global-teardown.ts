import 'reflect-metadata';
import { dropTemplate, testServerUrl } from './postgres-databases';

// eslint-disable-next-line import-x/no-default-export -- Jest takes the default export.
export default async function globalTeardown(): Promise<void> {
  const serverUrl = testServerUrl();
  if (serverUrl !== undefined) await dropTemplate(serverUrl);
}
