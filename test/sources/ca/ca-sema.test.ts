import { readFileSync } from 'node:fs';
import type { EntryDraft } from '../../../src/model/entry-draft';
import { AliasKind, PartyKind } from '../../../src/model/enums';
import { caSemaXml } from '../../../src/sources/ca/ca-sema';
import { UnreadableSourceError } from '../../../src/sources/source';
import { partOf, partOfFile, readEdition } from '../../support/read-edition';
import { describeWithData } from '../../support/shared-data';

const FIXTURES = `${__dirname}/../../fixtures/ca`;
const excerpt = readFileSync(`${FIXTURES}/sema-excerpt.xml`, 'utf8');
const read = (content: string | Buffer, publishedOn?: string) =>
  readEdition(caSemaXml, [partOf('sema.xml', content)], publishedOn === undefined ? {} : { publishedOn });

describe('the Canadian list as XML', () => {
  it('is told by its records, whatever the file is called', () => {
    expect(caSemaXml.recognises([partOf('anything', excerpt)])).toBe(true);
    expect(
      caSemaXml.recognises([partOf('sema.xml', '<data-set><record><Price>1</Price></record></data-set>')]),
    ).toBe(false);
    expect(caSemaXml.recognises([partOf('sema.xml', '<CONSOLIDATED_LIST/>')])).toBe(false);
  });

  it('becomes one draft per record with every published field', async () => {
    const { drafts, refusals } = await read(excerpt);
    const expected = JSON.parse(readFileSync(`${FIXTURES}/sema-excerpt.drafts.json`, 'utf8')) as EntryDraft[];
    expect(drafts).toEqual(expected);
    expect(refusals).toEqual([]);
  });

  it('is as old as its last listing, unless the operator says when it was published', async () => {
    expect((await read(excerpt)).header).toEqual({ publishedOn: '2025-02-21' });
    expect((await read(excerpt, '2025-03-20')).header).toEqual({ publishedOn: '2025-03-20' });
  });

  it('cites an entry as its regulation does', async () => {
    const { drafts } = await read(excerpt);
    expect(drafts.map(({ reference }) => reference)).toEqual([
      'JVCFOR, Item 54',
      'Belarus, Schedule 1, Part 1, Item 116',
      'Russia, Schedule 1.1, Item 1',
      'Syria, Part 2, Item 84',
      'Iran, Schedule 1, Part 1, Item 66',
      'Russia, Schedule 1, Part 2, Item 627',
      'JVCFOR, Item 53',
      'Ukraine, Part 1, Item 133',
      'Sudan, Part 1, Item 1',
    ]);
  });

  it('a record without a name or an item is refused, and the others are taken', async () => {
    const broken = excerpt
      .replace('<LastName>DIKIY (DIKY)</LastName>', '')
      .replace('<GivenName>Aleksey Aleksandrovich</GivenName>', '')
      .replace('<Item>53</Item>', '');
    const { drafts, refusals } = await read(broken);
    expect(drafts).toHaveLength(7);
    expect(refusals).toEqual([
      { locator: 'record at line 59', reason: 'it has no Country or no Item, which identify a record' },
      { locator: 'record at line 67', reason: 'Ukraine, Part 1, Item 133 has no name' },
    ]);
  });
});

describe('a person with one name alone', () => {
  it('is a person, whichever column holds the name', async () => {
    const { drafts } = await read(excerpt.replace('<LastName>Soe</LastName>', ''));
    expect(drafts[6]).toMatchObject({
      kind: PartyKind.INDIVIDUAL,
      aliases: [{ name: 'Maung Maung', parts: [{ kind: 'GIVEN', value: 'Maung Maung' }] }],
    });
  });
});

describe('a file that is not a whole Canadian list', () => {
  it.each([
    ['an empty file', '', 'must contain a root element'],
    ['a file of another list', '<export/>', 'its document element is <export>, not <data-set>'],
    ['a list of nobody', '<data-set/>', 'it holds no usable record'],
    ['an HTML page', '<!DOCTYPE html><html></html>', 'DOCTYPE'],
  ])('%s is refused with the reason', async (_what, content, reason) => {
    const error: unknown = await read(content).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UnreadableSourceError);
    expect((error as Error).message).toContain(reason);
  });

  it('a list that was cut off is refused wherever the cut is', async () => {
    const bytes = Buffer.from(excerpt.trimEnd());
    for (let length = 0; length < bytes.length; length += 41) {
      await expect(read(bytes.subarray(0, length))).rejects.toThrow(UnreadableSourceError);
    }
  });
});

describeWithData('the whole list of March 2025', 'other/canada-sema-2025-03.xml', (path) => {
  let drafts: EntryDraft[];
  beforeAll(async () => {
    const edition = await readEdition(caSemaXml, [partOfFile(path)]);
    expect(edition.refusals).toEqual([]);
    expect(edition.header).toEqual({ publishedOn: '2025-03-20' });
    drafts = edition.drafts;
  });

  it('holds 4,759 entries, each with a reference of its own', () => {
    const count = (kind: PartyKind): number => drafts.filter((draft) => draft.kind === kind).length;
    expect(drafts).toHaveLength(4759);
    expect(new Set(drafts.map(({ reference }) => reference)).size).toBe(4759);
    expect([count(PartyKind.INDIVIDUAL), count(PartyKind.ORGANIZATION), count(PartyKind.VESSEL)]).toEqual([
      3334, 1316, 109,
    ]);
  });

  it('designates every entry under a known regulation on the day it was listed', () => {
    for (const { designations } of drafts) {
      expect(designations).toHaveLength(1);
      expect(designations[0]?.listedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(designations[0]?.programs[0]?.legalBasis).toBeDefined();
    }
  });

  it('gives every entry one primary name, and every ship its IMO number', () => {
    for (const draft of drafts) {
      expect(draft.aliases.filter(({ kind }) => kind === AliasKind.PRIMARY)).toHaveLength(1);
    }
    expect(drafts.filter(({ identifiers }) => identifiers.length === 1)).toHaveLength(109);
  });

  it('reads every birth date but the two that are none', () => {
    const unread = drafts.flatMap(({ birthDates }) =>
      birthDates.filter(({ precision }) => precision === 'UNKNOWN').map(({ text }) => text),
    );
    expect(unread.sort()).toEqual(['Sep-99', 'born in the early 1970s']);
  });
});
