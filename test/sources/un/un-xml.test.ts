import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CATALOGUE } from '../../../src/sources/catalogue';
import { UnreadableSourceError } from '../../../src/sources/source';
import { unSc } from '../../../src/sources/un/un-source';
import { unXml } from '../../../src/sources/un/un-xml';
import { partOf, readEdition } from '../../support/read-edition';
import { AZAM, GHAFARI, RAJAB } from './three-people-drafts';

const EXCERPT = readFileSync(resolve(__dirname, '../../fixtures/un/excerpt-2026-02-27.xml'));

describe('the UN Security Council list', () => {
  it('is in the catalogue under its id', () => {
    expect(CATALOGUE).toContain(unSc);
  });

  it('gives the three people as the list prints them', async () => {
    const { header, drafts, refusals } = await readEdition(unXml, [partOf('un.xml', EXCERPT, 100)]);
    expect(header).toEqual({ publishedOn: '2026-02-27' });
    expect(refusals).toEqual([]);
    expect(drafts.map((draft) => draft.reference)).toEqual([
      'CDi.004',
      'QDi.431',
      'QDi.434',
      'QDi.435',
      'KPe.023',
      'QDe.161',
    ]);
    expect(drafts.slice(1, 4)).toEqual([GHAFARI, RAJAB, AZAM]);
  });

  it('says the same whatever day the file was generated', async () => {
    const other = EXCERPT.toString().replace(
      /dateGenerated="[^"]*"/,
      'dateGenerated="2026-03-01T23:59:59-05:00"',
    );
    const [today, later] = [
      await readEdition(unXml, [partOf('un.xml', EXCERPT)]),
      await readEdition(unXml, [partOf('un.xml', other)]),
    ];
    expect(later.drafts).toEqual(today.drafts);
    expect(later.header.publishedOn).toBe('2026-03-01');
  });

  it('refuses the file wherever it is cut', async () => {
    const cuts = Array.from({ length: Math.ceil(EXCERPT.length / 97) }, (_, i) => i * 97);
    const end = EXCERPT.lastIndexOf('>');
    for (const length of [...cuts.filter((cut) => cut < end), end]) {
      const part = partOf('un.xml', EXCERPT.subarray(0, length));
      await expect(readEdition(unXml, [part])).rejects.toThrow(UnreadableSourceError);
    }
  });

  it.each([
    ['an empty file', ''],
    ['an error page', '<!DOCTYPE html><html><body>503</body></html>'],
    ['a JSON error body', '{"error":"not found"}'],
    ['another list', '<Designations><Designation/></Designations>'],
  ])('does not take %s for the list', (_, text) => {
    expect(unXml.recognises([partOf('consolidated.xml', text)])).toBe(false);
  });

  it('recognises the list by what is in it, not by what the file is called', () => {
    expect(unXml.recognises([partOf('download.tmp', EXCERPT)])).toBe(true);
  });

  it.each([
    ['a list without anybody', '<INDIVIDUALS/><ENTITIES/>', /lists nobody/],
    ['a list without its entities', '<INDIVIDUALS><INDIVIDUAL/></INDIVIDUALS>', /no <ENTITIES>/],
  ])('refuses %s', async (_, body, message) => {
    const text = `<CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09Z">${body}</CONSOLIDATED_LIST>`;
    await expect(readEdition(unXml, [partOf('un.xml', text)])).rejects.toThrow(message);
  });

  it('refuses a list that does not say when it was made', async () => {
    const text = EXCERPT.toString().replace(/ dateGenerated="[^"]*"/, '');
    await expect(readEdition(unXml, [partOf('un.xml', text)])).rejects.toThrow(/no dateGenerated/);
  });

  it('reports records it cannot use, and goes on', async () => {
    const record = (inner: string): string => `<INDIVIDUAL><DATAID>1</DATAID>${inner}</INDIVIDUAL>`;
    const text = `<CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09Z"><INDIVIDUALS>${[
      record('<FIRST_NAME>A</FIRST_NAME>'),
      record('<REFERENCE_NUMBER>QDi.001</REFERENCE_NUMBER><SECOND_NAME>na</SECOND_NAME>'),
      record('<REFERENCE_NUMBER>QDi.002 </REFERENCE_NUMBER><FIRST_NAME>B</FIRST_NAME>'),
    ].join('')}</INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>`;
    const { drafts, refusals } = await readEdition(unXml, [partOf('un.xml', text)]);
    expect(drafts.map((draft) => [draft.reference, draft.aliases[0]?.name])).toEqual([['QDi.002', 'B']]);
    expect(refusals).toEqual([
      { locator: 'INDIVIDUAL 1', reason: 'it has no REFERENCE_NUMBER' },
      { locator: 'QDi.001, INDIVIDUAL 1', reason: 'it has no name' },
    ]);
  });
});
