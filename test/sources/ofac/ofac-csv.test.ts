import { CSV_ROW_LIMIT } from '../../../src/sources/csv';
import {
  AliasKind,
  AliasStrength,
  DatePrecision,
  Gender,
  IdentifierType,
  LinkKind,
  NamePartKind,
  NationalityKind,
  PartyKind,
  RemarkKind,
} from '../../../src/model/enums';
import type { EntryDraft } from '../../../src/model/entry-draft';
import { ofacCsv } from '../../../src/sources/ofac/ofac-csv';
import { UnreadableSourceError, type EditionPart } from '../../../src/sources/source';
import { partOf, readEdition, type ReadEdition } from '../../support/read-edition';
import { CONS_FILES, fixtureParts, SDN_FILES } from './ofac-fixtures';

const sdn = ofacCsv('sdn');
const cons = ofacCsv('cons');
const DAY = { publishedOn: '2023-12-28' };

function read(parts: readonly EditionPart[]): Promise<ReadEdition> {
  return readEdition(sdn, parts, DAY);
}

async function fixtureDraft(reference: string): Promise<EntryDraft | undefined> {
  const { drafts } = await read(fixtureParts('sdn', ...SDN_FILES));
  return drafts.find((draft) => draft.reference === reference);
}

describe('an OFAC edition as CSV', () => {
  it('is recognised by the shape of its rows, whatever its files are called', () => {
    const [main, alt] = fixtureParts('sdn', 'sdn.csv', 'alt.csv');
    expect(sdn.recognises([{ ...(main as EditionPart), name: 'download.bin' }])).toBe(true);
    expect(sdn.recognises([alt as EditionPart])).toBe(false);
    expect(sdn.recognises([partOf('sdn.csv', '<html>503</html>')])).toBe(false);
    expect(sdn.recognises([partOf('sdn.csv', '')])).toBe(false);
  });

  it('gives a person with everything the four files say', async () => {
    expect(await fixtureDraft('33941')).toEqual({
      reference: '33941',
      kind: PartyKind.INDIVIDUAL,
      locator: 'sdn.csv line 9',
      aliases: [
        {
          name: 'GHAFARI, Sanaullah',
          kind: AliasKind.PRIMARY,
          strength: AliasStrength.STRONG,
          script: 'Latn',
          parts: [
            { kind: NamePartKind.SURNAME, value: 'GHAFARI' },
            { kind: NamePartKind.GIVEN, value: 'Sanaullah' },
          ],
        },
        {
          name: 'AL-MUHAJIR, Shahab',
          kind: AliasKind.AKA,
          strength: AliasStrength.STRONG,
          script: 'Latn',
          parts: [
            { kind: NamePartKind.SURNAME, value: 'AL-MUHAJIR' },
            { kind: NamePartKind.GIVEN, value: 'Shahab' },
          ],
          locator: 'alt.csv line 7',
        },
      ],
      designations: [
        {
          programs: [
            {
              id: 'us:SDGT',
              code: 'SDGT',
              name: 'Specially Designated Global Terrorists',
              legalBasis: ['E.O. 13224', '31 CFR part 594'],
            },
          ],
        },
      ],
      roles: [],
      birthDates: [
        {
          text: '28 Oct 1994',
          precision: DatePrecision.DAY,
          earliest: '1994-10-28',
          latest: '1994-10-28',
          circa: false,
          originalText: 'DOB 28 Oct 1994',
        },
      ],
      birthPlaces: [
        { text: 'Afghanistan', country: 'AF', countryText: 'Afghanistan', originalText: 'POB Afghanistan' },
      ],
      nationalities: [
        {
          kind: NationalityKind.NATIONALITY,
          country: 'AF',
          countryText: 'Afghanistan',
          originalText: 'nationality Afghanistan',
        },
      ],
      genders: [{ gender: Gender.MALE, originalText: 'Gender Male' }],
      addresses: [
        { text: 'Afghanistan', country: 'AF', countryText: 'Afghanistan', locator: 'add.csv line 12' },
      ],
      identifiers: [
        {
          type: IdentifierType.PASSPORT,
          typeText: 'Passport',
          number: 'O1503093',
          originalText: 'Passport O1503093.',
        },
      ],
      links: [],
      remarks: [],
    });
  });

  it('gives a vessel its call sign, flag, owner, type and tonnage', async () => {
    const vessel = await fixtureDraft('4238');
    expect(vessel).toMatchObject({
      kind: PartyKind.VESSEL,
      identifiers: [{ type: IdentifierType.CALL_SIGN, typeText: 'Vessel Call Sign', number: 'CL2192' }],
      nationalities: [{ kind: NationalityKind.FLAG, country: 'CU', countryText: 'Cuba' }],
      links: [{ kind: LinkKind.OWNED_BY, targetName: 'Samir de Navegacion S.A.' }],
      remarks: [
        { kind: RemarkKind.VESSEL_TYPE, text: 'Tug' },
        { kind: RemarkKind.VESSEL_GROSS_TONNAGE, text: '212' },
      ],
      addresses: [],
    });
  });

  it('keeps several programs as several designations, and says who designated only where the tag does', async () => {
    const vahidi = await fixtureDraft('12060');
    expect(vahidi?.designations.map(({ programs }) => programs.map(({ id }) => id))).toEqual([
      ['us:NPWMD'],
      ['us:IFSR'],
      ['us:IRAN-HR'],
    ]);
    expect(vahidi?.designations.map(({ authority }) => authority)).toEqual([undefined, undefined, undefined]);
  });

  it('reads the remark on in the comments file, where the cut fell inside a name', async () => {
    const tian = await fixtureDraft('28263');
    expect(
      tian?.aliases.filter(({ strength }) => strength === AliasStrength.WEAK).map(({ name }) => name),
    ).toEqual(['tianyinyin0404', 'snowsjohn']);
    expect(tian?.links).toMatchObject([{ kindText: 'Linked To', targetName: 'LAZARUS GROUP' }]);
    expect(tian?.identifiers.filter(({ type }) => type === IdentifierType.CRYPTO_WALLET)).toHaveLength(8);
  });

  it('is whole with the file of names alone, and then reads nothing from a clause that was cut off', async () => {
    const { drafts, header } = await read(fixtureParts('sdn', 'sdn.csv'));
    expect(header).toEqual({ publishedOn: '2023-12-28', parts: ['main'] });
    expect(drafts).toHaveLength(11);
    const tian = drafts.find(({ reference }) => reference === '28263');
    expect(tian?.remarks.at(-1)).toMatchObject({ kind: RemarkKind.COMMENT, text: "a.k.a. 'snowsjo…" });
    expect(tian?.aliases.map(({ name }) => name)).toEqual(['TIAN, Yinyin', 'tianyinyin0404']);
  });

  it('does not depend on how its bytes are chunked', async () => {
    const whole = fixtureParts('sdn', ...SDN_FILES);
    const byteByByte = await Promise.all(
      whole.map(async (part) => partOf(part.name, await bytesOf(part), 1)),
    );
    expect(await read(byteByByte)).toEqual(await read(whole));
  });

  it('must be told when it was published', async () => {
    const parts = fixtureParts('sdn', 'sdn.csv');
    await expect(readEdition(sdn, parts)).rejects.toThrow(/YYYY-MM-DD.*no date.*but none was given/);
    await expect(readEdition(sdn, parts, { publishedOn: '28.12.23' })).rejects.toThrow(
      /"28.12.23" was given/,
    );
  });
});

describe('an OFAC edition as CSV that is not whole', () => {
  it('is refused at whatever byte a file of names, aliases or addresses is cut', async () => {
    const ids = /^(?:36|2674|33941),/;
    const whole = await Promise.all(
      fixtureParts('sdn', 'sdn.csv', 'alt.csv', 'add.csv').map(async (part) => {
        const rows = (await bytesOf(part)).toString().split('\r\n');
        return { name: part.name, text: `${rows.filter((row) => ids.test(row)).join('\r\n')}\r\n\u001a` };
      }),
    );
    const edition = (cut: string, length: number): EditionPart[] =>
      whole.map(({ name, text }) => partOf(name, name === cut ? text.slice(0, length) : text));
    expect((await read(edition('none', 0))).drafts).toHaveLength(3);
    for (const { name, text } of whole) {
      for (let length = 0; length < text.length; length += 1) {
        const parts = edition(name, length);
        if (sdn.recognises(parts)) await expect(read(parts)).rejects.toThrow(UnreadableSourceError);
      }
    }
  });

  it('is refused when the comments file is cut anywhere, though it may lack the end mark', async () => {
    const whole = fixtureParts('sdn', ...SDN_FILES);
    const bytes = await bytesOf(whole[3] as EditionPart);
    for (let length = 0; length < bytes.length; length += 1) {
      const parts = [...whole.slice(0, 3), partOf('sdn_comments.csv', bytes.subarray(0, length))];
      await expect(read(parts)).rejects.toThrow(UnreadableSourceError);
    }
  });

  it('says so of a file that ends in the middle', async () => {
    const [main] = fixtureParts('sdn', 'sdn.csv');
    const bytes = await bytesOf(main as EditionPart);
    await expect(read([partOf('sdn.csv', bytes.subarray(0, 2000))])).rejects.toThrow(
      "Expected OFAC's SDN list as CSV, but it is cut short: the byte 0x1A that ends it is not there (sdn.csv).",
    );
  });

  it('is refused with aliases but no addresses, with a file twice, and with a file of something else', async () => {
    await expect(read(fixtureParts('sdn', 'sdn.csv', 'alt.csv'))).rejects.toThrow(/addresses are missing/);
    await expect(read(fixtureParts('sdn', 'sdn.csv', 'sdn.csv'))).rejects.toThrow(
      /both hold names and remarks/,
    );
    const stray = partOf('readme.txt', 'hello');
    await expect(read([...fixtureParts('sdn', 'sdn.csv'), stray])).rejects.toThrow(
      /another shape \(readme.txt\)/,
    );
  });

  it('is refused when its files are of two publications', async () => {
    const [main] = fixtureParts('sdn', 'sdn.csv');
    const text = (await bytesOf(main as EditionPart)).toString();
    const without = partOf('sdn.csv', text.replace(/^33941,.*\r\n/m, ''));
    const more = partOf(
      'sdn.csv',
      text.replace(/^33941,(.*\r\n)/m, (row, rest) => `${row}99999,${rest}`),
    );
    const others = fixtureParts('sdn', 'alt.csv', 'add.csv');
    await expect(read([without, ...others])).rejects.toThrow(/entry 33941 is not in sdn.csv.*alt.csv line 7/);
    await expect(read([more, ...others])).rejects.toThrow(/entry 99999 is not in add.csv/);
  });

  it('is refused as the wrong list', async () => {
    await expect(readEdition(sdn, fixtureParts('cons', ...CONS_FILES), DAY)).rejects.toThrow(
      "Expected OFAC's SDN list, but it is the consolidated (non-SDN) list",
    );
    await expect(readEdition(cons, fixtureParts('sdn', ...SDN_FILES), DAY)).rejects.toThrow(
      "Expected OFAC's consolidated (non-SDN) list, but it is the SDN list",
    );
  });

  it('is refused when it is not UTF-8', async () => {
    const rowOf = (name: string): string => `1,"${name}",-0- ,"CUBA"${',-0- '.repeat(8)}\r\n`;
    const rows = Buffer.from(`${rowOf('JOSE')}${rowOf('JOS\xc9')}\x1a`, 'latin1');
    await expect(read([partOf('sdn.csv', rows)])).rejects.toThrow(
      /byte 0xC9 is no text in UTF-8 \(sdn\.csv line 2\)/,
    );
  });
});

describe('a row of an OFAC CSV that cannot be an entry', () => {
  const row = (id: number, name: string): string => `${id},${name},-0- ,"CUBA"${',-0- '.repeat(8)}\r\n`;

  it('is refused by itself without a name; two of one number are left to be told apart, aliases and all', async () => {
    const { drafts, refusals } = await read([
      partOf('sdn.csv', `${row(1, '"A"')}${row(2, '-0- ')}${row(1, '"B"')}\x1a`),
    ]);
    expect(drafts.map(({ aliases }) => aliases[0]?.name)).toEqual(['A', 'B']);
    expect(refusals).toEqual([{ locator: 'sdn.csv line 2', reason: 'it has no name' }]);
  });

  it('is reported when it continues a remark that no entry has', async () => {
    const comments = partOf('sdn_comments.csv', '1,"and so on."\r\n7,"and so on."\r\n');
    const { refusals } = await read([partOf('sdn.csv', `${row(1, '"A"')}\x1a`), comments]);
    expect(refusals).toEqual([
      {
        locator: 'sdn_comments.csv line 1',
        reason: 'a continued remark, but entry 1 has none that goes on: left out, the entry itself is taken',
        partOfEntry: true,
      },
      {
        locator: 'sdn_comments.csv line 2',
        reason: 'a continued remark, but these files have no entry 7: left out',
        partOfEntry: true,
      },
    ]);
  });

  it.each([
    ['a row that never ends', `1,"${'x'.repeat(CSV_ROW_LIMIT + 1)}`],
    ['a name of ten million quotes', `1,"${'"'.repeat(10_000_000)}`],
  ])('makes the file unreadable when it is %s', async (_, text) => {
    const part = partOf('sdn.csv', `${row(2, '"B"')}${text}\r\n\x1a`);
    await expect(read([part])).rejects.toThrow(/a row is longer than 1000000 characters/);
  });

  it('makes the file unreadable when its columns are not as many', async () => {
    const broken = `${row(1, '"A"')}2,"B",-0- \r\n\x1a`;
    await expect(read([partOf('sdn.csv', broken)])).rejects.toThrow(/a row has 3 columns.*sdn.csv line 2/);
  });
});

async function bytesOf(part: EditionPart): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of part.open()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
