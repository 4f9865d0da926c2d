import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { openDatabase } from '../../src/registry/database';

const ROOT = resolve(__dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/designata');
const IMAGE = 'image.tar';
const FOLDER = 'folder';

/** An image of a migrated, empty embedded database, to open one in memory from. */
export function readDatabaseImage(): Uint8Array {
  return readFileSync(join(emptyRegistry(), IMAGE));
}

/** Makes `dataDir` the folder of a migrated, empty embedded registry that nobody has open. */
export function copyRegistryFolder(dataDir: string): void {
  cpSync(join(emptyRegistry(), FOLDER), dataDir, { recursive: true });
}

/**
 * Makes both, once per schema: making a cluster takes seconds, opening a copy a fraction of one.
 */
export async function buildDatabaseImage(): Promise<void> {
  const made = emptyRegistry();
  if (existsSync(made)) return;
  const partial = `${made}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const database = await openDatabase({ kind: 'embedded', dataDir: join(partial, FOLDER) });
  try {
    if (database.embedded === undefined) throw new Error('The database in a folder has no embedded backend.');
    writeFileSync(join(partial, IMAGE), await database.embedded.dump());
  } finally {
    await database.close();
  }
  // Renaming makes it appear whole: another run may be looking for it, or may have been quicker.
  try {
    renameSync(partial, made);
  } catch (error) {
    if (!existsSync(made)) throw error;
    rmSync(partial, { recursive: true });
  }
}

/** Where they lie, whether or not they have been made. */
function emptyRegistry(): string {
  return join(CACHE, `empty-registry-${schemaFingerprint()}`);
}

/** Changes whenever a migration, or the database program itself, does. */
function schemaFingerprint(): string {
  const hash = createHash('sha256');
  const folder = join(ROOT, 'migrations');
  for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)));
  hash.update(readFileSync(join(ROOT, 'node_modules/@electric-sql/pglite/package.json')));
  return hash.digest('hex').slice(0, 16);
}
