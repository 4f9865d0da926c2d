import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { advancedXml } from '../../../src/sources/ofac/advanced/advanced-xml';
import { UnreadableSourceError } from '../../../src/sources/source';
import { partOf, readEdition } from '../../support/read-edition';

const FIXTURES = resolve(__dirname, '../../fixtures/ofac-advanced');

describe('the ADVANCED XML reader’s refusals', () => {
  const text = readFileSync(resolve(FIXTURES, 'sdn-made-up.xml'), 'utf8');
  const read = (bytes: Buffer | string, list: 'sdn' | 'cons' = 'sdn') =>
    readEdition(advancedXml(list), [partOf('sdn_advanced.xml', bytes)]);

  it('knows its files by their document element alone', () => {
    const recognises = (content: string): boolean =>
      advancedXml('sdn').recognises([partOf('x.csv', content)]);
    expect(recognises(text)).toBe(true);
    expect(recognises('<?xml version="1.0"?><sdnList/>')).toBe(false);
    expect(recognises('"36","AEROCARIBBEAN AIRLINES"')).toBe(false);
  });

  it('refuses a file cut at any byte, without giving out an entry', async () => {
    const bytes = Buffer.from(text);
    for (let length = 0; length < bytes.length - 1; length += 997) {
      const events: string[] = [];
      const reading = (async () => {
        for await (const { type } of advancedXml('sdn').read(
          [partOf('sdn_advanced.xml', bytes.subarray(0, length))],
          {},
        )) {
          events.push(type);
        }
      })();
      await expect(reading).rejects.toThrow(UnreadableSourceError);
      expect(events).toEqual([]);
    }
  });

  it.each<[string, string, RegExp]>([
    ['another document element', '<html><body/></html>', /<html>, not <Sanctions>/],
    ['a list of nobody', text.replace(/<DistinctParty .*<\/DistinctParty>/s, ''), /it lists nobody/],
    ['a file without its day', text.replace(/<DateOfIssue.*<\/DateOfIssue>/s, ''), /it has no DateOfIssue/],
    [
      'a file of changes',
      text.replace('Version="3"', 'Version="3" DeltaBaseVersion="2"'),
      /only the changes since version 2/,
    ],
    [
      'a location nobody defined',
      text.replace('LocationID="504"', 'LocationID="999"'),
      /Location 999 without defining it \(sdn_advanced\.xml line \d+\)/,
    ],
    [
      'a value nobody defined',
      text.replace('FeatureTypeID="26"', 'FeatureTypeID="27"'),
      /FeatureType 27 without/,
    ],
    [
      'a name part nobody typed',
      text.replace('NamePartGroupID="9"', 'NamePartGroupID="99"'),
      /NamePartGroup 99 without/,
    ],
  ])('refuses %s and says so', async (_, content, message) => {
    await expect(read(content)).rejects.toThrow(message);
    await expect(read(content)).rejects.toThrow(UnreadableSourceError);
  });

  it('refuses the SDN list given as the consolidated list, and the other way round', async () => {
    await expect(read(text, 'cons')).rejects.toThrow(/only 1 of its 4 parties are on the consolidated/);
    await expect(read(readFileSync(resolve(FIXTURES, 'cons-2020-03-17.xml')), 'sdn')).rejects.toThrow(
      /only 1 of its 4 parties are on the SDN list/,
    );
  });

  it('refuses two parties of one number, since what is said of it elsewhere could be either’s', async () => {
    const twice = text.replace('<DistinctParty FixedRef="70003">', '<DistinctParty FixedRef="70002">');
    await expect(read(twice)).rejects.toThrow(/two parties have the number 70002/);
  });

  it('reports a party without a number, a name, or a place on the list, and reads on', async () => {
    const spoilt = text
      .replace('<DistinctParty FixedRef="70004">', '<DistinctParty>')
      .replace('>MAR AZUL<', '><');
    expect((await read(spoilt)).refusals).toEqual([
      { locator: 'DistinctParty 70003', reason: 'it has no primary name' },
      { locator: expect.stringMatching(/^DistinctParty at line \d+$/), reason: 'it has no FixedRef' },
    ]);
    const elsewhere = text.replace(/ProfileID="70004" ListID="1550"/, 'ProfileID="70004" ListID="91507"');
    expect((await read(elsewhere)).refusals).toEqual([
      { locator: 'DistinctParty 70004', reason: 'it is not on the SDN list' },
    ]);
  });
});
