import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/composition/serve';
import { readConfig } from '../../src/config';

describe('a server whose settings name no folder where one is needed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'designata-folders-'));
  const file = join(folder, 'file');
  writeFileSync(file, '');
  afterAll(() => rmSync(folder, { recursive: true }));

  const start = (environment: Record<string, string>) =>
    serve(
      readConfig({ DATA_DIR: join(folder, 'data'), PORT: '0', LOG_LEVEL: 'silent', ...environment }),
      'designata',
    );

  test.each([
    [
      'IMPORT_DIR',
      join(folder, 'absent'),
      `IMPORT_DIR: expected a folder, but there is nothing at ${folder}`,
    ],
    ['IMPORT_DIR', file, `IMPORT_DIR: expected a folder, but there is a file at ${file}.`],
    ['DATA_DIR', file, `Expected a folder for the registry at ${file} that can be written, but EEXIST`],
  ])('does not start: %s=%s', async (name, value, message) => {
    await expect(start({ [name]: value })).rejects.toMatchObject({
      code: 'BAD_CONFIGURATION',
      message: expect.stringContaining(message),
    });
  });

  // Where the system answers ENOENT for a folder whose parent is there, Node's recursive mkdir never ends.
  const onLinux = existsSync('/proc/self') ? test : test.skip;
  onLinux.each(['/proc', '/proc/x', '/proc/x/y'])(
    'does not start in a folder that the system cannot make: %s',
    async (folder) => {
      await expect(start({ DATA_DIR: folder })).rejects.toMatchObject({
        code: 'BAD_CONFIGURATION',
        message: expect.stringContaining(
          `Expected a folder for the registry at ${folder} that can be written`,
        ),
      });
    },
  );
});
