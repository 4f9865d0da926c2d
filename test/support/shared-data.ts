import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The real, whole lists stand beside a developer's checkout; a user's clone does not have them. */
const ROOT = process.env['DESIGNATA_SHARED_DATA'] ?? resolve(__dirname, '../../../shared/data');

/** The absolute path of a real list file, or undefined where the data is not present. */
export function sharedData(relativePath: string): string | undefined {
  const path = resolve(ROOT, relativePath);
  return existsSync(path) ? path : undefined;
}

/**
 * A `describe` over a real file. Where the data is absent the group is skipped, and its title says why, so that a
 * skipped proof is never mistaken for a passed one.
 */
export function describeWithData(title: string, relativePath: string, body: (path: string) => void): void {
  const path = sharedData(relativePath);
  if (path === undefined) {
    describe.skip(`${title} (skipped: ${relativePath} is not on this machine)`, () => {
      it('needs the real lists', () => undefined);
    });
    return;
  }
  describe(title, () => body(path));
}
