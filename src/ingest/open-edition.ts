import { DesignataError } from '../model/errors';
import type { EditionFile } from './edition-file';
import { digestOfFiles, openEditionFiles, openFiles } from './edition-files';

/** The files of an edition and what they come to, whole or not. */
export interface OpenedEdition {
  readonly files: readonly EditionFile[];
  /** SHA-256 as `digestOfFiles` takes it; of the damaged file itself where nothing in it can be reached. */
  readonly sha256: string;
  /** Why the files cannot be read at all; undefined where they can. */
  readonly damage?: string;
}

/** What a file can do wrong; everything else is ours or the operator's. */
const DAMAGE = new Set(['UNREADABLE_SOURCE', 'LIMIT_EXCEEDED']);

export function isDamage(error: unknown): error is DesignataError {
  return error instanceof DesignataError && DAMAGE.has(error.code);
}

/**
 * Opens what stands at the paths, as `openEditionFiles` does. An archive that was cut off or is a bomb is an edition
 * like any other that cannot be read, by its own name and digest, and not an error.
 *
 * @throws DesignataError `BAD_USER_INPUT` when there is nothing at a path, `LIMIT_EXCEEDED` for more files or bytes
 * than are worth a digest.
 */
export async function openEdition(paths: readonly string[]): Promise<OpenedEdition> {
  try {
    const files = (await Promise.all(paths.map(openEditionFiles))).flat();
    return { files, sha256: await digestOfFiles(files) };
  } catch (error) {
    const files = isDamage(error) ? await closedFiles(paths) : undefined;
    if (!isDamage(error) || files === undefined) throw error;
    return { files, sha256: await digestOfFiles(files), damage: error.message };
  }
}

/** The files as they lie there, also in folders, archives unopened; undefined where they are too many or too long. */
async function closedFiles(paths: readonly string[]): Promise<EditionFile[] | undefined> {
  const files = await Promise.all(paths.map(openFiles)).catch(() => undefined);
  return files?.flat();
}
