import { resolve } from 'node:path';
import type { EditionPart } from '../../../src/sources/source';
import { partOfFile } from '../../support/read-edition';

const ROOT = resolve(__dirname, '../../fixtures/ofac');

/** Parts of a hand-cut official edition: `sdn` of 2023-12-28, `cons` of 2018-04-06. */
export function fixtureParts(folder: 'sdn' | 'cons', ...files: string[]): EditionPart[] {
  return files.map((file) => partOfFile(resolve(ROOT, folder, file)));
}

export const SDN_FILES = ['sdn.csv', 'alt.csv', 'add.csv', 'sdn_comments.csv'] as const;
export const CONS_FILES = ['cons_prim.csv', 'cons_alt.csv', 'cons_add.csv'] as const;
