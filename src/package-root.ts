import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the package itself: above `src` in a checkout, above `dist` in a build. */
export const PACKAGE_ROOT = findRoot(__dirname);

/** The version that this code was released as. */
export const VERSION = (
  JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as { version: string }
).version;

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('Designata is not inside its package: no package.json above it.');
  return findRoot(parent);
}
