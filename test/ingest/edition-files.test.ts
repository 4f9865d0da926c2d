import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { strToU8, zipSync } from 'fflate';
import { FILE_LIMITS } from '../../src/ingest/edition-file';
import { digestOfFiles, openEditionFiles } from '../../src/ingest/edition-files';
import { eventually } from '../support/eventually';

describe('the files of an edition', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'designata-files-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const place = (name: string, bytes: string | Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, body]) => [name, strToU8(body)])));
  const contents = async (path: string): Promise<Record<string, string>> => {
    const files = await openEditionFiles(path);
    const bodies = await Promise.all(files.map((file) => text(file.open())));
    return Object.fromEntries(files.map((file, at) => [file.name, bodies[at] ?? '']));
  };

  it('are one file, the files of a folder or the members of a zip archive', async () => {
    const csv = { 'alt.csv': 'alias', 'sdn.csv': 'main' };
    mkdirSync(join(folder, 'inner'));
    for (const [name, body] of Object.entries({ ...csv, '.hidden': 'no' })) place(`inner/${name}`, body);
    expect(await contents(join(folder, 'inner'))).toEqual(csv);
    expect(await contents(join(folder, 'inner/sdn.csv'))).toEqual({ 'sdn.csv': 'main' });
    const archive = place('sdn.zip', zip({ 'day/sdn.csv': 'main', 'day/alt.csv': 'alias' }));
    expect(await contents(archive)).toEqual(csv);
  });

  it('have one digest, zipped or not', async () => {
    mkdirSync(join(folder, 'inner'));
    place('inner/a', '1');
    place('inner/b', '2');
    const archive = place('both.zip', zip({ b: '2', a: '1' }));
    const digests = await Promise.all(
      [join(folder, 'inner'), archive].map(async (path) => digestOfFiles(await openEditionFiles(path))),
    );
    expect(digests[0]).toBe(digests[1]);
  });

  it('leave a workbook the one file it is', async () => {
    const workbook = place('list.xlsx', zip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }));
    expect((await openEditionFiles(workbook)).map((file) => file.name)).toEqual(['list.xlsx']);
  });

  describe('in an archive leave no file open', () => {
    /** How often this process holds the archive open. */
    const held = (archive: string): number =>
      readdirSync('/proc/self/fd').filter((fd) => {
        try {
          return readlinkSync(`/proc/self/fd/${fd}`) === archive;
        } catch {
          return false;
        }
      }).length;

    it('when they are let go before they are open', async () => {
      const archive = place('sdn.zip', zip({ 'sdn.csv': 'main'.repeat(100_000) }));
      const [file] = await openEditionFiles(archive);
      for (let times = 0; times < 10; times++) file?.open().destroy();
      await digestOfFiles(file === undefined ? [] : [file]);

      await eventually(() => expect(held(archive)).toBe(0));
    });

    it('when they cannot be unpacked', async () => {
      const bytes = zip({ 'sdn.csv': 'main' });
      // The flag of the archive's own directory that says that a password is needed.
      const flags = Buffer.from(bytes).indexOf('PK\u0001\u0002') + 8;
      bytes[flags] = (bytes[flags] ?? 0) | 1;
      const archive = place('sdn.zip', bytes);

      await expect(openEditionFiles(archive)).rejects.toThrow(/encrypted/);
      await eventually(() => expect(held(archive)).toBe(0));
    });
  });

  it.each<[string, () => string, RegExp]>([
    ['nothing at the path', () => join(folder, 'none'), /there is nothing/],
    ['an empty folder', () => folder, /holds none/],
    [
      'two members of one name',
      () => place('x.zip', zip({ 'a/sdn.csv': '1', 'b/sdn.csv': '2' })),
      /two of them are called sdn\.csv/,
    ],
    [
      'a zip archive cut short',
      () => place('x.zip', zip({ 'sdn.csv': 'x'.repeat(1_000) }).slice(0, 60)),
      /a whole zip archive/,
    ],
    ['a zip bomb', () => place('x.zip', zip({ 'sdn.csv': '0'.repeat(12_000_000) })), /no list does/],
    [
      'too many members',
      () =>
        place(
          'x.zip',
          zip(Object.fromEntries(Array.from({ length: FILE_LIMITS.files + 1 }, (_, n) => [`${n}`, '']))),
        ),
      /at most \d+ files/,
    ],
  ])('are refused for %s', async (_, path, message) => {
    await expect(openEditionFiles(path())).rejects.toThrow(message);
  });
});
