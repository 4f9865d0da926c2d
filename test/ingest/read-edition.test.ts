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

describe('a folder with a list in two formats', () => {
  const row = '1,"A",-0- ,"CUBA"' + ',-0- '.repeat(8) + '\r\n\x1a';
  const xml = '<?xml version="1.0"?><sdnList xmlns="http://tempuri.org/sdnList.xsd"></sdnList>';

  it('is refused with the formats and a file of each', async () => {
    const list = findList('us-ofac-cons');
    if (list === undefined) throw new Error('The catalogue has the list.');
    const files = [
      fileOfBytes('cons_prim.csv', Buffer.from(row)),
      fileOfBytes('consolidated.xml', Buffer.from(xml)),
    ];
    await expect(readEdition(list, files, { publishedOn: '2018-04-06' })).rejects.toThrow(
      'there are two formats, ofac-csv (cons_prim.csv) and ofac-xml (consolidated.xml): import one of them, by its file’s name or from a folder of its own',
    );
  });
});
