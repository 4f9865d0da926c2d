import { readFileSync } from 'node:fs';
import type { EntryDraft } from '../../../src/model/entry-draft';
import { AliasKind, PartyKind } from '../../../src/model/enums';
import { auDfatXlsx } from '../../../src/sources/au/au-dfat';
import { UnreadableSourceError } from '../../../src/sources/source';
import { partOf, partOfFile, readEdition } from '../../support/read-edition';
import { describeWithData } from '../../support/shared-data';
import { excerptParts, pack } from './workbook-parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';

const read = (content: Buffer, publishedOn?: string) =>
  readEdition(auDfatXlsx, [partOf('list.xlsx', content)], publishedOn === undefined ? {} : { publishedOn });

/** The excerpt with one of its parts changed. */
function changed(part: string, before: string | RegExp, after: string): Buffer {
  const parts = excerptParts();
  const text = parts[part] ?? '';
  const replaced = text.replace(before, after);
  expect(replaced).not.toBe(text);
  return pack({ ...parts, [part]: replaced });
}

async function errorOf(content: Buffer): Promise<UnreadableSourceError> {
  const error: unknown = await read(content).catch((caught: unknown) => caught);
  if (!(error instanceof UnreadableSourceError)) throw new Error(`expected a refusal, not ${String(error)}`);
  return error;
}

describe('the Australian list as a workbook', () => {
  it('is told by its content, whatever the file is called', () => {
    expect(auDfatXlsx.recognises([partOf('anything', pack(excerptParts()))])).toBe(true);
    expect(auDfatXlsx.recognises([partOf('list.xlsx', pack({ 'sdn.csv': '1' }))])).toBe(false);
    expect(auDfatXlsx.recognises([partOf('list.xlsx', 'Reference,Name')])).toBe(false);
  });

  it('becomes one draft per reference number, its lettered rows being names', async () => {
    const { drafts, refusals } = await read(pack(excerptParts()));
    const fixture = `${__dirname}/../../fixtures/au/excerpt.drafts.json`;
    expect(drafts).toEqual(JSON.parse(readFileSync(fixture, 'utf8')) as EntryDraft[]);
    expect(refusals).toEqual([]);
  });

  it('is as old as its latest control date, unless the operator says when it was published', async () => {
    expect((await read(pack(excerptParts()))).header).toEqual({ publishedOn: '2024-10-15' });
    expect((await read(pack(excerptParts()), '2024-12-17')).header).toEqual({ publishedOn: '2024-12-17' });
  });

  it('counts days from 1904 where the workbook says so', async () => {
    const from1904 = changed('xl/workbook.xml', '<workbookPr/>', '<workbookPr date1904="1"/>');
    const { drafts } = await read(from1904);
    expect(drafts[1]?.birthDates[0]?.text).toBe('1979-07-16');
  });

  it('is found by its header in whichever sheet it is, in whichever order its columns are', async () => {
    const parts = excerptParts();
    const two = pack({
      ...parts,
      'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(
        '<sheets>',
        '<sheets><sheet name="Notes" sheetId="2" r:id="rId2"/>',
      ),
      'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
        '</Relationships>',
        '<Relationship Id="rId2" Type="sheet" Target="/xl/worksheets/notes.xml"/></Relationships>',
      ),
      'xl/worksheets/notes.xml':
        '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Read me</t></is></c></row></sheetData></worksheet>',
    });
    expect((await read(two)).drafts).toEqual((await read(pack(parts))).drafts);
  });

  it('takes the columns that newer editions add', async () => {
    const parts = excerptParts();
    const sheet = (parts[SHEET] ?? '')
      .replace(
        '</row>',
        '<c r="M1" t="inlineStr"><is><t>Alias Strength</t></is></c><c r="N1" t="inlineStr"><is><t>IMO Number</t></is></c></row>',
      )
      .replace(
        /(<row r="3".*?)<\/row>/,
        '$1<c r="M3" t="inlineStr"><is><t>Weak</t></is></c><c r="N3"><v>9187629</v></c></row>',
      );
    const { drafts } = await read(pack({ ...parts, [SHEET]: sheet }));
    expect(drafts[0]?.aliases.map(({ strength }) => strength)).toEqual(['STRONG', 'WEAK']);
    expect(drafts[0]?.identifiers).toEqual([
      { type: 'IMO_NUMBER', typeText: 'IMO Number', number: '9187629', locator: 'row 3' },
    ]);
  });

  it('refuses rows without a reference, names or a known type, and takes the others', async () => {
    const { drafts, refusals } = await read(changed(STRINGS, '<t>Entity</t>', '<t>Spaceship</t>'));
    expect(drafts).toHaveLength(4);
    expect(refusals).toEqual([
      { locator: 'row 4174', reason: '2943 is of type "Spaceship", not Individual or Entity' },
    ]);
    const numberless = await read(changed(SHEET, '<v>2943</v>', '<v>two</v>'));
    expect(numberless.refusals).toEqual([
      { locator: 'row 4174', reason: '"two" is not a reference like 2, 2a or 2a1' },
    ]);
  });

  it('keeps a second primary name under one reference as another name, so that it is found', async () => {
    const { drafts } = await read(changed(SHEET, /(<c r="D970" t="s"><v>)\d+/, '$114'));
    expect(drafts[1]?.aliases.map(({ name, kind }) => [name, kind])).toEqual([
      ['Said Bahaji', 'PRIMARY'],
      ['سعيد باهاجى', 'SPELLING_VARIANT'],
      ['Zouheir Al Maghribi', 'AKA'],
    ]);
  });
});

describe('a file that is not a whole Australian list', () => {
  it('of other columns is refused with the columns expected and those that came', async () => {
    const { message } = await errorOf(changed(STRINGS, '<t>Control Date</t>', '<t>Price</t>'));
    expect(message).toContain('with the columns "Reference", "Name of Individual or Entity", "Type"');
    expect(message).toContain('the sheet "Sheet1" begins with "Reference"');
    expect(message).toContain('"Price"');
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'it is empty'],
    ['an HTML page', Buffer.from('<html></html>'), 'it is not a whole workbook'],
    ['an archive of something else', pack({ 'a.txt': 'a' }), 'the workbook lacks this part'],
  ])('%s is refused', async (_what, content, reason) => {
    expect((await errorOf(content)).message).toContain(reason);
  });

  it('with the list in two sheets is refused', async () => {
    const parts = excerptParts();
    const twice = pack({
      ...parts,
      'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(
        '</sheets>',
        '<sheet name="Copy" sheetId="2" r:id="rId2"/></sheets>',
      ),
      'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
        '</Relationships>',
        '<Relationship Id="rId2" Type="sheet" Target="/xl/worksheets/copy.xml"/></Relationships>',
      ),
      'xl/worksheets/copy.xml': parts[SHEET] ?? '',
    });
    expect((await errorOf(twice)).message).toContain('the sheets "Sheet1" and "Copy" both hold the list');
  });

  it.each([
    ['a row numbered past the last', '<row r="3">', '<row r="1000001">', 'it has a row 1000001'],
    ['a row without a number', '<row r="3">', '<row r="x">', 'it has a row x'],
    ['a cell whose text is not there', '<v>23</v>', '<v>99999</v>', 'refers to text 99999'],
  ])('with %s is refused', async (_what, before, after, reason) => {
    expect((await errorOf(changed(SHEET, before, after))).message).toContain(reason);
  });

  it('without a single row is refused', async () => {
    const headerAlone = changed(SHEET, /(<row r="1">.*?<\/row>)[\s\S]*<\/sheetData>/, '$1</sheetData>');
    expect((await errorOf(headerAlone)).message).toContain('it holds no usable row');
  });

  it('cut off is refused wherever the cut is', async () => {
    const whole = pack(excerptParts());
    for (let length = 0; length < whole.length; length += 97) {
      await expect(read(whole.subarray(0, length))).rejects.toThrow(UnreadableSourceError);
    }
    await expect(read(whole.subarray(0, -1))).rejects.toThrow(UnreadableSourceError);
  });

  it('with a flipped bit in its rows is refused', async () => {
    const parts = { [SHEET]: excerptParts()[SHEET] ?? '', ...excerptParts() };
    const damaged = pack(parts);
    const at = damaged.indexOf(Buffer.from(SHEET)) + SHEET.length + 200;
    damaged.writeUInt8(damaged.readUInt8(at) ^ 0x10, at);
    expect((await errorOf(damaged)).code).toBe('UNREADABLE_SOURCE');
  });

  it('that unpacks without end is refused before it is unpacked', async () => {
    const bomb = pack({ ...excerptParts(), [SHEET]: ' '.repeat(20_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect((await errorOf(bomb)).message).toContain('it unpacks to 20000000 bytes: no list does');
  });
});

describeWithData('the whole list of December 2024', 'other/dfat-regulation8-2024-12-17.xlsx', (path) => {
  let drafts: EntryDraft[];
  beforeAll(async () => {
    const edition = await readEdition(auDfatXlsx, [partOfFile(path)]);
    expect(edition.refusals).toEqual([]);
    expect(edition.header).toEqual({ publishedOn: '2024-11-11' });
    drafts = edition.drafts;
  });
  const count = (list: 'aliases' | 'birthDates' | 'addresses'): number =>
    drafts.reduce((sum, draft) => sum + draft[list].length, 0);

  it('makes 3,062 entries of 9,553 rows', () => {
    expect(drafts).toHaveLength(3062);
    expect(drafts.filter(({ kind }) => kind === PartyKind.INDIVIDUAL)).toHaveLength(2316);
    expect(drafts.filter(({ kind }) => kind === PartyKind.ORGANIZATION)).toHaveLength(746);
    // 35 rows repeat a name that their entry has already.
    expect(count('aliases')).toBe(9553 - 35);
  });

  it('gives every entry one primary name and one designation under one or two known programmes', () => {
    for (const { aliases, designations } of drafts) {
      expect(aliases.filter(({ kind }) => kind === AliasKind.PRIMARY)).toHaveLength(1);
      expect(designations).toHaveLength(1);
      expect([1, 2]).toContain(designations[0]?.programs.length);
    }
  });

  it('reads all but 12 of 2,571 birth dates', () => {
    const unread = drafts.flatMap(({ birthDates }) =>
      birthDates.filter(({ precision }) => precision === 'UNKNOWN'),
    );
    expect([count('birthDates'), unread.length]).toEqual([2571, 12]);
  });

  it('puts the rows of one reference together though another entry stands between them', () => {
    const entry = drafts.find(({ reference }) => reference === '2940');
    expect(entry?.aliases).toHaveLength(11);
    expect(entry?.aliases.at(-1)).toMatchObject({ name: 'Chernomorneftegaz CJSC', locator: 'row 4331' });
  });
});
