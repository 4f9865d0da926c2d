import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { EditionFile } from '../../src/ingest/edition-file';
import { fileOfBytes } from '../support/file-of-bytes';
import { CATALOGUE } from '../../src/sources/catalogue';
import { excerptParts, pack } from '../sources/au/workbook-parts';
import { openTestRegistry, type TestRegistry } from '../support/registry';

const FIXTURES = resolve(__dirname, '../fixtures');
/** Places to cut each file at: evenly over it, and among its last bytes. */
const CUTS = 12;
const LAST_BYTES = [2, 3, 5, 9, 17, 33];

const fixture = (path: string): EditionFile =>
  fileOfBytes(basename(path), readFileSync(resolve(FIXTURES, path)));
const inFolder = (folder: string, names: string[]): EditionFile[] =>
  names.map((name) => fixture(`${folder}/${name}`));

const EDITIONS: [string, string, EditionFile[]][] = [
  ['au-dfat', 'a workbook', [fileOfBytes('list.xlsx', pack(excerptParts()))]],
  ['ca-sema', 'XML', [fixture('ca/sema-excerpt.xml')]],
  ['eu-fsf', 'XML', [fixture('eu/fsf-excerpt.xml')]],
  ['gb-ofsi', 'CSV', [fixture('uk/conlist-excerpt-2018-04-13.csv')]],
  ['gb-ofsi', 'XML', [fixture('uk/conlist-excerpt-2026-08-02.xml')]],
  ['gb-uksl', 'XML', [fixture('uk/uksl-excerpt-2026-03-26.xml')]],
  ['un-sc', 'XML', [fixture('un/excerpt-2026-02-27.xml')]],
  ['us-ofac-sdn', 'CSV', inFolder('ofac/sdn', ['sdn.csv', 'alt.csv', 'add.csv', 'sdn_comments.csv'])],
  ['us-ofac-cons', 'CSV', inFolder('ofac/cons', ['cons_prim.csv', 'cons_alt.csv', 'cons_add.csv'])],
  ['us-ofac-cons', 'classic XML', [fixture('ofac/cons/consolidated.xml')]],
  ['us-ofac-cons', 'ADVANCED XML', [fixture('ofac-advanced/cons-2020-03-17.xml')]],
  ['us-ofac-cons', 'ENHANCED XML', [fixture('ofac-enhanced/cons-2025-01-10.xml')]],
];

describe('a file cut off on its way, given after the whole one', () => {
  let registry: TestRegistry;

  beforeAll(async () => {
    registry = await openTestRegistry(CATALOGUE);
  });
  beforeEach(() => registry.reset());
  afterAll(() => registry.database.close());

  it.each(EDITIONS)('changes nothing of %s as %s, wherever it is cut', async (list, _, files) => {
    const take = (parts: readonly EditionFile[], publishedOn: string) =>
      registry.importer.importFiles(list, parts, { publishedOn });
    expect(await take(files, '2026-01-01')).toMatchObject({ outcome: 'APPLIED' });
    const before = await registry.stateDigest();
    for (const file of files) {
      for (const length of cuts(file.size)) {
        const bytes = readBytes(file).subarray(0, length);
        const parts = files.map((part) => (part === file ? fileOfBytes(file.name, bytes) : part));
        const { outcome, reasons } = await take(parts, '2026-01-02');
        // Without its last line break, or a remark's that is not read, a file still says all it said.
        expect({ at: `${file.name}, ${length} of ${file.size}`, outcome, reasons }).toMatchObject({
          outcome: expect.stringMatching(/^(REJECTED|HELD|UNCHANGED)$/),
        });
      }
    }
    expect(await registry.stateDigest()).toBe(before);
  });
});

function cuts(size: number): number[] {
  const evenly = Array.from({ length: CUTS }, (_, index) => Math.floor((size * index) / CUTS));
  return [...evenly, ...LAST_BYTES.map((count) => Math.max(0, size - count))];
}

function readBytes(file: EditionFile): Buffer {
  return file.open().read() as Buffer;
}
