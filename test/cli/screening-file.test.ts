import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { readScreeningFile, type ScreeningRow } from '../../src/cli/screening-file';

describe('a customer file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'designata-screening-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function rowsOf(text: string | Buffer, encoding?: string): Promise<ScreeningRow[]> {
    const path = join(folder, 'customers.csv');
    writeFileSync(path, text);
    const rows: ScreeningRow[] = [];
    for await (const row of readScreeningFile(path, { encoding })) rows.push(row);
    return rows;
  }

  it.each([
    ['names nobody', '', /Expected a name, came an empty one/],
    ['has a name without letters', '...', /at least one letter or digit/],
    ['has a name too long to ask about', 'x'.repeat(501), /at most 500 characters, came one of 501/],
    ['has lost a letter', 'Jos\uFFFD', /U\+FFFD, which stands where .* came U\+FFFD at position 3/],
    ['has a title for a name', 'Dr.', /Expected a name, came only a title or a filler: Dr\./],
    ['has several', 'Prof. Dr.', /only a title or a filler/],
    ['has a filler for a name', 'N/A', /only a title or a filler/],
  ])('says so of a row that %s, and goes on', async (_, name, problem) => {
    const rows = await rowsOf(`id,name,kind\n4,"${name}",person\n1,Jane,person\n`);
    expect(rows.map((row) => row.problem)).toEqual([expect.stringMatching(problem), undefined]);
  });

  it.each([
    ['too many', 'Jane,AF,x', 3],
    ['too few', 'Jane', 1],
  ])('says so of a row with %s cells, and goes on', async (_, row, came) => {
    const rows = await rowsOf(`name,country\n${row}\nJohn,AF\n`);
    expect(rows.map(({ problem }) => problem)).toEqual([
      `Expected 2 cells, as many as the header has, came ${came}.`,
      undefined,
    ]);
  });

  it.each([
    ['a title with a name', 'name\nDr. Azam\n'],
    ['a title that is a name as often', 'name\nSultan\n'],
    ['a link that is a name elsewhere', 'name\nDas\n'],
    ['the name of a company', 'name,kind\nJustice,company\n'],
  ])('asks about %s', async (_, text) => {
    expect(await rowsOf(text)).toMatchObject([{ problem: undefined }]);
  });

  it.each([
    ['Justice,', 'a title or a filler'],
    ['N/A,', 'a title or a filler'],
    ['"GmbH & Co. KG",', 'a legal form'],
    ['Ltd Co,company', 'a legal form'],
    ['Justice,company', undefined],
    ['Justice,vessel', undefined],
    ['Sa,person', undefined],
    ['Delta Ltd,', undefined],
    ['Dr. Azam,', undefined],
  ])('asks about %j, and warns of a name that tells nobody apart: %s', async (row, only) => {
    expect(await rowsOf(`name,kind\n${row}\n`)).toMatchObject([{ problem: undefined, nothingBut: only }]);
  });

  it('tells which cells were left out of the question, such as a day that the calendar lacks', async () => {
    const [impossible, leap] = await rowsOf('name,birth_date\nJane,1980-02-30\nJohn,1980-02-29\n');
    expect(impossible).toMatchObject({ unread: ["birthDate '1980-02-30'"], subject: { evidence: {} } });
    expect(leap).toMatchObject({ unread: [], subject: { evidence: { birthDate: '1980-02-29' } } });
  });

  it('leaves out a number that is too long for one', async () => {
    const [row] = await rowsOf(`name,passport\nJane,${'1'.repeat(201)}\n`);
    expect(row).toMatchObject({ unread: [expect.stringMatching(/^identifier/)], subject: { evidence: {} } });
  });

  it('takes genders, kinds, countries and days as customer files write them, and no day that could be two', async () => {
    const [good, bad] = await rowsOf(
      'name,kind,gender,country,dob\nJane,Person,f,DPRK,1977-8-12\nJohn,robot,x,Utopia,03/04/1980\n',
    );
    expect(good).toMatchObject({
      unread: [],
      subject: {
        kind: 'INDIVIDUAL',
        evidence: { gender: 'FEMALE', countries: ['KP'], birthDate: '1977-08-12' },
      },
    });
    expect(bad?.unread).toHaveLength(4);
  });

  it.each([
    ['October 28, 1994', '1994-10-28'],
    ['1901-01-01', '1901-01-01'],
    ['3/4/1970', undefined],
    // What stands for an unknown date.
    ['9999-12-31', undefined],
    ['01.01.0001', undefined],
    ['1753-01-01', undefined],
    ['1899-12-30', undefined],
    ['31.12.1899', undefined],
    ['1900-01-01', undefined],
    ['1900-01-01 00:00:00', undefined],
    ['1900-01', undefined],
    ['1900', undefined],
    ['1904-01-01', undefined],
    // Odd ones, which are dates all the same.
    ['1899-05-12', '1899-05-12'],
    ['1900-01-02', '1900-01-02'],
    ['1850-01-01', '1850-01-01'],
    ['1899', '1899'],
    ['1904', '1904'],
    ['1970-01-01', '1970-01-01'],
  ])('has the birth date %s read as %s', async (written, day) => {
    const [row] = await rowsOf(`name,dob\nJane,"${written}"\n`);
    expect(row).toMatchObject({
      problem: undefined,
      unread: day === undefined ? [`birthDate '${written}'`] : [],
      subject: { evidence: day === undefined ? {} : { birthDate: day } },
    });
  });

  it.each([';', '\t'])('may have its columns parted by %j', async (mark) => {
    const rows = await rowsOf(`id${mark}name\n7${mark}"Azam, Aziz"\n8${mark}Azam, Sultan\n`);
    expect(rows.map(({ id, subject }) => [id, subject.name])).toEqual([
      ['7', 'Azam, Aziz'],
      ['8', 'Azam, Sultan'],
    ]);
  });

  it('may begin with empty lines', async () => {
    expect(await rowsOf('\n\nid;name\n7;Azam, Aziz\n')).toMatchObject([
      { line: 4, id: '7', subject: { name: 'Azam, Aziz' } },
    ]);
  });

  it.each([';', '\t', '|'])(
    'may say on a line of its own, as Excel does, that %j parts its columns',
    async (mark) => {
      const rows = await rowsOf(`\r\nsep=${mark}\r\nid${mark}name\r\n7${mark}Azam, Aziz\r\n`);
      expect(rows).toMatchObject([{ line: 4, id: '7', subject: { name: 'Azam, Aziz' } }]);
    },
  );

  it('may have a comma in a quoted title', async () => {
    expect(await rowsOf('id;name;"dob, if known"\n7;"Azam, Aziz";1970\n')).toMatchObject([
      { id: '7', subject: { name: 'Azam, Aziz' } },
    ]);
  });

  it.each([
    ['vessel name,imo', 'VESSEL'],
    ['Ship Name,imo', 'VESSEL'],
    ['company name,imo', undefined],
  ])('says by the title %s what is asked for: %s', async (titles, kind) => {
    const [row] = await rowsOf(`${titles}\nPetronella,\n`);
    expect(row?.subject.kind).toBe(kind);
  });

  it('says by its kind what is asked for, before the title does', async () => {
    const rows = await rowsOf('vessel name,kind\nPetronella,company\nPetronella,ship\n');
    expect(rows.map(({ subject }) => subject.kind)).toEqual(['ORGANIZATION', 'VESSEL']);
  });

  it.each([
    ['9187629', true],
    ['IMO 9187629 (Panama)', true],
    ['９１８７６２９', true],
    ['918 7629', true],
    ['unknown', false],
    ['91876291', false],
    ['9187629 / 9081291', false],
  ])('has %s read as an IMO number: %s', async (written, isRead) => {
    const [row] = await rowsOf(`name,imo\nPetronella,${written}\n`);
    expect(row).toMatchObject({
      unread: isRead ? [] : [`identifier '${written}'`],
      subject: {
        evidence: isRead ? { identifiers: [{ number: written, type: 'IMO_NUMBER' }] } : {},
      },
    });
  });

  it('has as many numbers and countries of a row asked with as may be, and the others named', async () => {
    const numbers = Array.from({ length: 22 }, (_, at) => String(750_000_000 + at));
    const titles = numbers.map(() => 'passport').join(',');
    const [row] = await rowsOf(`name,${titles}\nJane,${numbers.join(',')}\n`);
    expect(row?.subject.evidence.identifiers).toHaveLength(20);
    expect(row?.unread).toEqual(["identifier '750000020'", "identifier '750000021'"]);

    const codes = 'AF AL DZ AD AO AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA AF BW'.split(' ');
    const countries = codes.map(() => 'country').join(',');
    const [tied] = await rowsOf(`name,${countries}\nJane,${codes.join(',')}\n`);
    expect(tied?.subject.evidence.countries).toEqual(codes.slice(0, 20));
    expect(tied?.unread).toEqual(["country 'BA'", "country 'BW'"]);
  });

  it.each([
    ['no bytes', '', /customers\.csv: expected a header line .* there is none: the file is empty/],
    ['nothing but empty lines', '\n\r\n \n', /the file is empty/],
    [
      'a header and no row',
      'id,name\n',
      /expected a row for each subject below the header, but there is none/,
    ],
    [
      'two columns name',
      'name,id,Name\nJane,1,John\n',
      /expected one column of names, .* there are 2: name, name/,
    ],
    ['two columns of names', 'full_name,name\nJane,John\n', /there are 2: name, full name/],
    ['a known column twice', 'name,gender,gender\nJane,f,\n', /expected one column gender/],
  ])('is refused with %s', async (_, text, message) => {
    await expect(rowsOf(text)).rejects.toThrow(message);
  });

  it('may have columns of other things twice, and several for one field, of which the first that says something is taken', async () => {
    const rows = await rowsOf('name,note,note,dob,birth_date\nJane,a,b,1970,1971\nJohn,a,b,1970,\n');
    expect(rows.map(({ subject }) => subject['evidence'])).toEqual([
      { birthDate: '1971' },
      { birthDate: '1970' },
    ]);
  });

  it('may have several countries and numbers, which are all asked with', async () => {
    const rows = await rowsOf(
      'name,nationality,country,Passport No,National ID,IMO\nJane,IR,AF,O1503093,77-1,\nJohn,AF,Afghanistan,,,9081291\n',
    );
    expect(rows.map(({ subject }) => subject['evidence'])).toEqual([
      {
        countries: ['AF', 'IR'],
        identifiers: [
          { number: 'O1503093', type: 'PASSPORT' },
          { number: '77-1', type: 'NATIONAL_ID' },
        ],
      },
      { countries: ['AF'], identifiers: [{ number: '9081291', type: 'IMO_NUMBER' }] },
    ]);
  });

  it('is refused where it is no CSV, without the cell that is none', async () => {
    const error: unknown = await rowsOf('name,id\nJane "Secret,1\n').catch((refused: unknown) => refused);
    expect(String(error)).toMatch(/expected rows of CSV, but Invalid Opening Quote: .* at line 2/);
    expect(String(error)).not.toContain('Jane');
  });

  it('may be a pipe, which can be read only once', async () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    const written = writeFile(path, 'name\nJane\n');
    const rows: ScreeningRow[] = [];
    for await (const row of readScreeningFile(path)) rows.push(row);
    await written;
    expect(rows).toMatchObject([{ subject: { name: 'Jane' } }]);
  });

  const spanish = 'name\r\nSultañ Ázíz Ázam\r\n';

  it.each<[string, Buffer, string | undefined]>([
    ['UTF-8', Buffer.from(spanish), undefined],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${spanish}`), 'windows-1252'],
    ['UTF-16, little end first', iconv.encode(spanish, 'utf-16le', { addBOM: true }), undefined],
    ['UTF-16, big end first', iconv.encode(spanish, 'utf-16be', { addBOM: true }), undefined],
    ['the encoding that is named', iconv.encode(spanish, 'latin1'), 'Windows-1252'],
  ])('is read in %s', async (_, bytes, encoding) => {
    const [row] = await rowsOf(bytes, encoding);
    expect(row?.subject.name).toBe('Sultañ Ázíz Ázam');
  });

  it('is read whole where a character lies across two pieces of it', async () => {
    const name = 'x'.repeat(200) + 'ñ€𝒜';
    const rows = await rowsOf(`name\n${`${name}\n`.repeat(2_000)}`);
    expect(new Set(rows.map((row) => row.subject.name))).toEqual(new Set([name]));
  });

  it.each<[string, Buffer, string | undefined, RegExp]>([
    [
      'Latin-1',
      iconv.encode(`name\nJane\nSultañ Áz`, 'latin1'),
      undefined,
      /customers.csv line 3: expected UTF-8 \(or UTF-16 with a byte order mark\), came byte 0xF1\. Save it as UTF-8, or name its encoding/,
    ],
    ['Latin-1 at the very end', iconv.encode('name\nJosé', 'latin1'), undefined, /line 2: .* came byte 0xE9/],
    ['Latin-1 that begins like a long character', iconv.encode('name\nAïda', 'latin1'), undefined, /0xEF/],
    ['UTF-16 without a mark', iconv.encode('name\nJane', 'utf-16le'), undefined, /line 1: .* came byte 0x00/],
    ['UTF-16 that is cut off', Buffer.from([0xff, 0xfe, 0x41]), undefined, /line 1: expected UTF-16/],
    [
      'bytes that the encoding lacks',
      Buffer.from([0x6e, 0x0a, 0x81]),
      'windows-1252',
      /line 2: expected text in windows-1252/,
    ],
    ['an encoding nobody knows', Buffer.from('name\nJane'), 'klingon', /--encoding: .* came klingon/],
  ])('is refused where it holds %s', async (_, bytes, encoding, message) => {
    await expect(rowsOf(bytes, encoding)).rejects.toThrow(message);
  });
});
