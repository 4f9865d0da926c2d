import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { CATALOGUE } from '../../src/sources/catalogue';
import { excerptParts, pack } from '../sources/au/workbook-parts';
import { openTestRegistry, type TestRegistry } from '../support/registry';

const SDN = resolve(__dirname, '../fixtures/ofac/sdn');

/** OFAC's files in one archive, as its site packs them. */
function sdnArchive(): Buffer {
  const names = ['sdn.csv', 'alt.csv', 'add.csv', 'sdn_comments.csv'];
  const members = names.map((name) => [name, readFileSync(join(SDN, name))] as const);
  return Buffer.from(zipSync(Object.fromEntries(members)));
}

const DATE = { publishedOn: '2026-01-01' };

describe('an archive that came damaged', () => {
  let registry: TestRegistry;
  let folder: string;

  beforeAll(async () => {
    registry = await openTestRegistry(CATALOGUE);
  });
  beforeEach(async () => {
    await registry.reset();
    folder = mkdtempSync(join(tmpdir(), 'designata-damaged-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  afterAll(() => registry.database.close());

  const place = (name: string, bytes: Buffer): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const editions = () => registry.rows('SELECT outcome, file_name, sha256, entries, list_id FROM edition');

  it.each([
    ['a zip archive', 'us-ofac-sdn', 'sdn.zip', sdnArchive()],
    ['a workbook', 'au-dfat', 'list.xlsx', pack(excerptParts())],
  ])('%s cut off on its way is a rejected edition by its own digest', async (_, list, name, whole) => {
    const path = place(name, whole);
    expect(await registry.importer.importPaths(list, [path], DATE)).toMatchObject({ outcome: 'APPLIED' });
    await registry.reset();

    truncateSync(path, Math.floor(whole.length / 2));
    const report = await registry.importer.importPaths(list, [path], DATE);
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');

    expect(report).toMatchObject({
      outcome: 'REJECTED',
      editionId: expect.any(String),
      revision: null,
      entries: 0,
      reasons: [expect.stringMatching(`Expected a whole zip archive, but ${name} is not: `)],
    });
    expect(await editions()).toEqual([
      { outcome: 'REJECTED', file_name: name, sha256, entries: 0, list_id: list },
    ]);
  });

  it('is rejected wherever it is cut', async () => {
    const whole = sdnArchive();
    for (const length of [0, 3, 4, 30, 300, whole.length - 30, whole.length - 1]) {
      const path = place('sdn.zip', whole.subarray(0, length));
      const { outcome } = await registry.importer.importPaths('us-ofac-sdn', [path], DATE);
      expect([length, outcome]).toEqual([length, 'REJECTED']);
    }
    expect(await registry.rows('SELECT 1 FROM revision')).toEqual([]);
  });

  it('is rejected for a member that does not unpack, though its contents are all told', async () => {
    const damaged = sdnArchive();
    damaged.fill(0xff, 60, 400);
    const report = await registry.importer.importPaths('us-ofac-sdn', [place('sdn.zip', damaged)], DATE);

    expect(report).toMatchObject({ outcome: 'REJECTED', fileName: 'sdn.zip' });
    expect(report.reasons).toEqual([expect.stringContaining('sdn.csv in sdn.zip is not')]);
  });

  it.each([
    ['cut off', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
    ['damaged inside', (whole: Buffer) => Buffer.from(whole).fill(0xff, 60, 400)],
  ])('is rejected, and recorded, beside a folder of good files: %s', async (_, damaged) => {
    const good = join(folder, 'good');
    mkdirSync(good);
    for (const name of ['alt.csv', 'add.csv']) copyFileSync(join(SDN, name), join(good, name));
    const path = place('sdn.zip', damaged(sdnArchive()));
    const report = await registry.importer.importPaths('us-ofac-sdn', [good, path], DATE);

    expect(report).toMatchObject({
      outcome: 'REJECTED',
      editionId: expect.any(String),
      reasons: [expect.stringContaining('Expected a whole zip archive')],
    });
    expect(await editions()).toMatchObject([{ outcome: 'REJECTED', file_name: 'add.csv, alt.csv, sdn.zip' }]);
    expect(await registry.rows('SELECT 1 FROM revision')).toEqual([]);
  });

  it('is rejected, and recorded, in a folder together with good files', async () => {
    for (const name of ['sdn.csv', 'alt.csv']) copyFileSync(join(SDN, name), join(folder, name));
    place('other.zip', sdnArchive().subarray(0, 300));
    const report = await registry.importer.importPaths('us-ofac-sdn', [folder], DATE);

    expect(report).toMatchObject({ outcome: 'REJECTED', editionId: expect.any(String) });
    expect(await editions()).toMatchObject([
      { outcome: 'REJECTED', file_name: 'alt.csv, other.zip, sdn.csv' },
    ]);
  });

  it('is called what it is where an archive is not looked for', async () => {
    place('only.zip', sdnArchive());
    const { reasons } = await registry.importer.importPaths('us-ofac-sdn', [folder], DATE);

    expect(reasons).toEqual([
      expect.stringContaining('it is a zip archive that holds no such list, or lies in a folder'),
    ]);
  });

  it('leaves no record of a rehearsal', async () => {
    const path = place('sdn.zip', sdnArchive().subarray(0, 300));
    const report = await registry.importer.importPaths('us-ofac-sdn', [path], { ...DATE, dryRun: true });

    expect(report).toMatchObject({ outcome: 'REJECTED', editionId: null, dryRun: true });
    expect(await editions()).toEqual([]);
  });

  it('is a mistake of whoever asks, and no edition, where there is nothing or the list is unknown', async () => {
    const path = place('sdn.zip', sdnArchive().subarray(0, 300));
    const { importer } = registry;

    await expect(importer.importPaths('us-ofac-sdn', [join(folder, 'none')], DATE)).rejects.toThrow(
      /there is nothing/,
    );
    await expect(importer.importPaths('nowhere', [path], DATE)).rejects.toThrow(/the id of a list/);
    expect(await editions()).toEqual([]);
  });
});
