import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DesignataError } from '../model/errors';
import { FILE_LIMITS, type EditionFile } from './edition-file';
import { isZip, openZip } from './zip-files';

/**
 * The files of an edition at a path: one file, the files of a folder, or the members of a zip archive (a workbook,
 * which is a zip too, is one file). What they hold is for the readers to find out.
 *
 * @throws DesignataError `BAD_USER_INPUT` when there is nothing at the path, `LIMIT_EXCEEDED` past `FILE_LIMITS`.
 */
export async function openEditionFiles(path: string): Promise<EditionFile[]> {
  const files = await openFiles(path);
  const [file] = files;
  // What lies in a folder is a file of the edition, an archive or not.
  const isArchive = file !== undefined && isZip(file) && !(await stat(path)).isDirectory();
  return isArchive ? openZip(path, file) : files;
}

/**
 * The file at a path, or the files of a folder, as they lie there, archives unopened.
 *
 * @throws DesignataError as `openEditionFiles` does
 */
export async function openFiles(path: string): Promise<EditionFile[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) {
    throw new DesignataError(
      'BAD_USER_INPUT',
      `Expected a file, folder or zip archive at ${path}, but there is nothing.`,
      { path },
    );
  }
  if (!found.isDirectory()) return [await openFile(path)];
  const names = (await readdir(path, { withFileTypes: true }))
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) => item.name)
    .sort();
  if (names.length === 0) {
    throw new DesignataError(
      'BAD_USER_INPUT',
      `Expected the files of an edition in ${path}, but the folder holds none.`,
      { path },
    );
  }
  if (names.length > FILE_LIMITS.files) {
    throw new DesignataError(
      'LIMIT_EXCEEDED',
      `Expected at most ${FILE_LIMITS.files} files, but ${path} holds ${names.length}.`,
    );
  }
  return Promise.all(names.map((name) => openFile(join(path, name))));
}

/** SHA-256 of one file's bytes, hex; of several files, over their names and digests in name order. */
export async function digestOfFiles(files: readonly EditionFile[]): Promise<string> {
  const digests: string[] = [];
  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const hash = createHash('sha256');
    for await (const chunk of file.open()) hash.update(chunk as Buffer);
    digests.push(files.length === 1 ? hash.digest('hex') : `${file.name} ${hash.digest('hex')}\n`);
  }
  const [only] = digests;
  if (files.length === 1 && only !== undefined) return only;
  return createHash('sha256').update(digests.join('')).digest('hex');
}

async function openFile(path: string): Promise<EditionFile> {
  const { size } = await stat(path);
  if (size > FILE_LIMITS.bytes) {
    throw new DesignataError(
      'LIMIT_EXCEEDED',
      `Expected at most ${FILE_LIMITS.bytes} bytes, but ${path} has ${size}.`,
      { path, size },
    );
  }
  return { name: basename(path), size, head: await headOf(path), open: () => createReadStream(path) };
}

async function headOf(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(FILE_LIMITS.headBytes),
      0,
      FILE_LIMITS.headBytes,
      0,
    );
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
