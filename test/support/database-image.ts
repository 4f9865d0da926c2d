import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openDatabase } from '../../src/registry/database';

const ROOT = resolve(__dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/designata');

/** Where the image of the current schema lies, whether or not it has been made. */
export function databaseImagePath(): string {
  return join(CACHE, `empty-registry-${schemaFingerprint()}.tar.gz`);
}

/**
 * Makes the gzip image of a migrated, empty embedded database, once per schema: making a cluster takes seconds, opening
 * a copy of this image a fraction of one.
 */
export async function buildDatabaseImage(): Promise<string> {
  const path = databaseImagePath();
  if (existsSync(path)) return path;
  const database = await openDatabase({ kind: 'memory' });
  try {
    if (database.embedded === undefined) throw new Error('The database in memory has no embedded backend.');
    mkdirSync(CACHE, { recursive: true });
    // Renaming makes the image appear whole: another run may be looking for it.
    const partial = `${path}.${process.pid}`;
    writeFileSync(partial, await database.embedded.dump());
    renameSync(partial, path);
  } finally {
    await database.close();
  }
  return path;
}

/** Changes whenever a migration, or the database program itself, does. */
function schemaFingerprint(): string {
  const hash = createHash('sha256');
  const folder = join(ROOT, 'migrations');
  for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)));
  hash.update(readFileSync(join(ROOT, 'node_modules/@electric-sql/pglite/package.json')));
  return hash.digest('hex').slice(0, 16);
}
