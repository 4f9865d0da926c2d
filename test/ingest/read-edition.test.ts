import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readEdition } from '../../src/ingest/read-edition';
import { findList } from '../../src/sources/catalogue';
import { fileOfBytes } from '../support/file-of-bytes';

const UN = readFileSync(resolve(__dirname, '../fixtures/un/excerpt-2026-02-27.xml'));

describe('several files where a list is one', () => {
  const list = findList('un-sc');
  if (list === undefined) throw new Error('The catalogue has the UN list.');

  it.each([
    [
      'editions of it',
      [fileOfBytes('2024.xml', UN), fileOfBytes('2026.xml', UN)],
      /there are 2 files, of which 2 are one each: import them one by one, the oldest first \(2024\.xml, 2026\.xml\)/,
    ],
    [
      'an edition and something else',
      [fileOfBytes('2026.xml', UN), fileOfBytes('README', Buffer.from('The list.'))],
      /there are 2 files, of which only 2026\.xml is one: import it by itself/,
    ],
    [
      'nothing of it',
      [fileOfBytes('a', Buffer.from('{}')), fileOfBytes('b', Buffer.from('{}'))],
      /Expected United Nations Security Council Consolidated List \(un-xml\), but it is JSON/,
    ],
  ])('are refused as what they are: %s', async (_, files, message) => {
    await expect(readEdition(list, files, {})).rejects.toThrow(message);
  });
});
