import { randomBytes } from 'node:crypto';
import { digestOfFiles } from '../../src/ingest/edition-files';
import { openHeldFile, packFiles } from '../../src/ingest/held-files';
import { fileOfBytes } from '../support/file-of-bytes';

describe('the files of a held edition', () => {
  const files = [fileOfBytes('a.xml', randomBytes(3_000_000)), fileOfBytes('b.xml', Buffer.alloc(0))];

  it('are unpacked as they came, however often they are read', async () => {
    const held = (await packFiles(files)) ?? [];
    const opened = await Promise.all(held.map(openHeldFile));
    expect(opened.map(({ name, size }) => [name, size])).toEqual([
      ['a.xml', 3_000_000],
      ['b.xml', 0],
    ]);
    expect(opened.map(({ head }) => head)).toEqual(files.map(({ head }) => head));
    expect(await digestOfFiles(opened)).toBe(await digestOfFiles(files));
    expect(await digestOfFiles(opened)).toBe(await digestOfFiles(files));
  });

  it('are not packed to their end when that takes too many bytes', async () => {
    expect(await packFiles(files, 100_000)).toBeUndefined();
  });

  it('are not packed at all when one cannot be read', async () => {
    const broken = {
      ...fileOfBytes('a.xml', Buffer.from('a')),
      open: () => {
        throw new Error('gone');
      },
    };
    await expect(packFiles([broken])).rejects.toThrow('gone');
  });
});
