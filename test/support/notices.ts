import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileOfBytes } from './file-of-bytes';
import { notices } from '../../src/sources/notices/notices-yaml';

/** The notices list, and a small edition of it: every kind of fact, each with a source of its own. */
export const noticesFixture = {
  list: notices,
  files: [
    fileOfBytes('two-parties.yaml', readFileSync(resolve(__dirname, '../fixtures/notices/two-parties.yaml'))),
  ],
};
