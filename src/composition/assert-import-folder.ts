import { stat } from 'node:fs/promises';
import type { Config } from '../config';
import { DesignataError } from '../model/errors';

/**
 * Fails at the start, rather than at the first import that is asked for over the network.
 *
 * @throws DesignataError `BAD_CONFIGURATION` where `IMPORT_DIR` is set and is no folder.
 */
export async function assertImportFolder({ IMPORT_DIR: folder }: Pick<Config, 'IMPORT_DIR'>): Promise<void> {
  if (folder === undefined) return;
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return;
  const came = found === undefined ? 'there is nothing' : 'there is a file';
  throw new DesignataError(
    'BAD_CONFIGURATION',
    `The configuration is wrong.\nIMPORT_DIR: expected a folder, but ${came} at ${folder}.`,
    { folder },
  );
}
