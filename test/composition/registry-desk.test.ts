import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { EditionRequest } from '../../src/api/edition-desk';
import { RegistryDesk } from '../../src/composition/registry-desk';
import type { Importer } from '../../src/ingest/importer';

describe('an import asked for over the network', () => {
  const root = mkdtempSync(join(tmpdir(), 'designata-desk-'));
  const inside = join(root, 'inside');
  let imported: string[];
  const importer = {
    importPaths: async (_list: string, paths: readonly string[]) => {
      imported = paths.map((path) => basename(path));
      return { outcome: 'UNCHANGED' };
    },
  } as unknown as Importer;
  const ask = (path: string): EditionRequest => ({
    list: 'a',
    path,
    dryRun: false,
    approve: false,
    actor: 'me',
  });

  beforeAll(() => {
    mkdirSync(inside);
    writeFileSync(join(inside, 'list.csv'), 'x');
    writeFileSync(join(root, 'secret.csv'), 'x');
    symlinkSync(join(root, 'secret.csv'), join(inside, 'link.csv'));
  });
  beforeEach(() => {
    imported = [];
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('may read files of the folder that is configured, by their full path or beneath it', async () => {
    const desk = new RegistryDesk(importer, inside);
    await desk.importEdition(ask('list.csv'));
    expect(imported).toEqual(['list.csv']);
    await desk.importEdition(ask(join(inside, 'list.csv')));
    expect(imported).toEqual(['list.csv']);
  });

  test.each(['../secret.csv', join(root, 'secret.csv'), 'link.csv', '/etc/passwd', '../inside-out'])(
    'may not read %s',
    async (path) => {
      await expect(new RegistryDesk(importer, inside).importEdition(ask(path))).rejects.toMatchObject({
        code: 'FORBIDDEN',
        message: expect.stringContaining(`path: expected a file under ${inside}`),
      });
      expect(imported).toEqual([]);
    },
  );

  test('may read any file where no folder is configured', async () => {
    await new RegistryDesk(importer, undefined).importEdition(ask(join(root, 'secret.csv')));
    expect(imported).toEqual(['secret.csv']);
  });
});
