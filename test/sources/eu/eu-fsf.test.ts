import { readFileSync } from 'node:fs';
import type { EntryDraft } from '../../../src/model/entry-draft';
import { euFsfXml } from '../../../src/sources/eu/eu-fsf';
import { UnreadableSourceError } from '../../../src/sources/source';
import { partOf, partOfFile, readEdition } from '../../support/read-edition';
import { describeWithData } from '../../support/shared-data';

const FIXTURES = `${__dirname}/../../fixtures/eu`;
const excerpt = readFileSync(`${FIXTURES}/fsf-excerpt.xml`, 'utf8');

const read = (content: string | Buffer) => readEdition(euFsfXml, [partOf('fsf.xml', content)]);

describe('the EU list as FSF XML 1.1', () => {
  it('is told by its namespace and document element, whatever the file is called', () => {
    expect(euFsfXml.recognises([partOf('anything.txt', excerpt)])).toBe(true);
    expect(euFsfXml.recognises([partOf('fsf.xml', '<export xmlns="urn:other"/>')])).toBe(false);
    expect(euFsfXml.recognises([partOf('fsf.xml', '{"status":500}')])).toBe(false);
  });

  it('becomes one draft per sanctionEntity with every published field', async () => {
    const { header, drafts, refusals } = await read(excerpt);
    const expected = JSON.parse(readFileSync(`${FIXTURES}/fsf-excerpt.drafts.json`, 'utf8')) as EntryDraft[];
    expect(header).toEqual({ publishedOn: '2026-08-05' });
    expect(drafts).toEqual(expected);
    expect(refusals).toEqual([]);
  });

  it('gives the same drafts whatever the order of elements', async () => {
    const turned = excerpt.replace(
      /(<nameAlias firstName="Khalid Sheikh"[\s\S]*?<\/nameAlias>)([\s\S]*?)(<birthdate )/,
      (_all, primary: string, others: string, rest: string) => `${others}${primary}${rest}`,
    );
    expect(turned).not.toBe(excerpt);
    expect((await read(turned)).drafts).toEqual((await read(excerpt)).drafts);
  });

  it('gives the same drafts however the bytes are cut into chunks', async () => {
    const bytewise = await readEdition(euFsfXml, [partOf('fsf.xml', excerpt, 7)]);
    expect(bytewise.drafts).toEqual((await read(excerpt)).drafts);
  });
});

describe('a file that is not a whole EU list', () => {
  it.each([
    ['an empty file', '', 'must contain a root element'],
    [
      'a file of another list',
      '<CONSOLIDATED_LIST/>',
      'its document element is <CONSOLIDATED_LIST>, not <export>',
    ],
    [
      'an export of another namespace',
      '<export xmlns="urn:x" generationDate="2026-01-01T00:00:00Z"/>',
      'its namespace is not',
    ],
    [
      'a file without its date',
      '<export xmlns="http://eu.europa.ec/fpi/fsd/export"/>',
      'its generationDate is "", not a date',
    ],
    [
      'a list of nobody',
      '<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-01-01T00:00:00Z"/>',
      'it holds no usable sanctionEntity',
    ],
  ])('%s is refused with the reason', async (_what, content, reason) => {
    const error: unknown = await read(content).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UnreadableSourceError);
    expect((error as Error).message).toContain('Expected the EU financial sanctions list as FSF XML 1.1');
    expect((error as Error).message).toContain(reason);
  });

  it('a list that was cut off is refused wherever the cut is', async () => {
    const bytes = Buffer.from(excerpt.trimEnd());
    for (let length = 0; length < bytes.length; length += 97) {
      await expect(read(bytes.subarray(0, length))).rejects.toThrow(UnreadableSourceError);
    }
    await expect(read(bytes.subarray(0, -1))).rejects.toThrow(UnreadableSourceError);
  });
});

describeWithData(
  'the error body that the EU’s server really answered with',
  'broken/eu-http-500-body.xml',
  (path) => {
    it('is neither recognised nor readable', async () => {
      const part = partOfFile(path);
      expect(euFsfXml.recognises([part])).toBe(false);
      await expect(readEdition(euFsfXml, [part])).rejects.toThrow(UnreadableSourceError);
    });
  },
);

describeWithData('the excerpt of 2026-08-05', 'eu/fsf-1.1-excerpt-2026-08-05.xml', (path) => {
  it('holds 4 entries with 14 names, 3 birth dates, 5 addresses and 1 document', async () => {
    const { drafts, refusals } = await readEdition(euFsfXml, [partOfFile(path)]);
    const count = (list: 'aliases' | 'birthDates' | 'addresses'): number =>
      drafts.reduce((sum, draft) => sum + draft[list].length, 0);
    expect(drafts).toHaveLength(4);
    expect([count('aliases'), count('birthDates'), count('addresses')]).toEqual([14, 3, 5]);
    expect(
      drafts.flatMap((draft) => draft.identifiers.filter(({ type }) => type === 'PASSPORT')),
    ).toHaveLength(1);
    expect(refusals).toEqual([]);
  });
});
