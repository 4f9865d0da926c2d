import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

describe('ARCHITECTURE.md', () => {
  const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');

  it('names files and folders that are there', () => {
    const paths = [...text.matchAll(/`((?:[\w.-]+\/)+[\w.-]*)`/g)].map(([, path = '']) => path);
    const missing = paths.filter(
      (path) => !['', 'src', 'src/registry'].some((folder) => existsSync(join(ROOT, folder, path))),
    );
    expect(paths.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });
});
