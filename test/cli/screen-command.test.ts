import { servedCommands } from './served-commands';

jest.setTimeout(180_000);

describe('screen', () => {
  const { designata, file, inFolder } = servedCommands();

  test('shows the rows of a customer file that need a look', async () => {
    const path = file(
      'customers.csv',
      'ID,Name,Date of birth,Nationality\n7,Sultan Aziz,,Afghanistan\n8,Jane Miller,1970,Utopia\n',
    );
    const { code, out } = await designata('screen', path);
    expect(code).toBe(0);
    expect(out).toMatch(/\n2 +7 +Sultan Aziz +[01]\.\d\d +Sultan Aziz Azam /);
    expect(out).toContain('2 subjects screened, 1 potential match at or above the threshold.');
    expect(out).toContain(
      "1 cell could not be read as evidence and stayed out of the question:\n  line 3 (id 8): country 'Utopia'\n",
    );
    const lines = (await designata('screen', path, '--json')).out.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { line: 2, id: '7', name: 'Sultan Aziz', matches: [{ aboveThreshold: true }], unread: [] },
      { line: 3, id: '8', name: 'Jane Miller', matches: [], unread: ["country 'Utopia'"] },
    ]);
  });

  test('warns that no list of an authority is loaded, unless lists are asked for by name', async () => {
    const path = file('plain.csv', 'name\nJane Miller\n');
    const warned = /^WARNING: no list of an authority is loaded, .* import us-ofac-sdn\n/;
    const { code, out, err } = await designata('screen', path);
    expect([code, err]).toEqual([0, expect.stringMatching(warned)]);
    expect(out).toContain('WARNING: no list of an authority was searched');
    const json = await designata('screen', path, '--json');
    expect(json.err).toMatch(warned);
    expect(JSON.parse(json.out)).toMatchObject({ onlyNotices: true });
    const named = await designata('screen', path, '--json', '--list', 'notices');
    expect(named.err).toBe('');
    expect(JSON.parse(named.out)).toMatchObject({ onlyNotices: false });
  });

  test('says which columns nothing is taken from, and which it would understand', async () => {
    const path = file('columns.csv', 'Full Name,Passport No,Passaporte\nPeter Miller,01503093,77\n');
    const { code, out, err } = await designata('screen', path);
    expect(code).toBe(0);
    expect(err).toContain('columns.csv: nothing is taken from the column "Passaporte".\n');
    expect(err).toContain('  passport: passport, passport no\n');
    expect(out).toContain('Not used: the column Passaporte.\n');
    expect(out).toContain('the same document number, 01503093');
    const json = await designata('screen', path, '--json');
    expect(json.err).toContain('nothing is taken from the column "Passaporte"');
    expect(JSON.parse(json.out)).toMatchObject({ unusedColumns: ['Passaporte'] });
    const all = await designata('screen', file('known.csv', 'name,IMO Number\nJane,9081291\n'));
    expect(all.err + all.out).not.toMatch(/nothing is taken|Not used/);
  });

  test('shows who has the document number of a row under another name, marked as below the threshold', async () => {
    const path = file(
      'numbers.csv',
      'id,name,kind,passport\n7,Peter Miller,person,01503093\n8,Jane Miller,,\n',
    );
    const { code, out } = await designata('screen', path);
    expect(code).toBe(0);
    expect(out).toMatch(
      /\n2 +7 +Peter Miller +0\.6\d below threshold +Sanaullah Ghafari +.*; the same document number, 01503093 /,
    );
    expect(out).toContain('0 potential matches at or above the threshold.\n');
    expect(out).toContain('Shown below the threshold: 1 for a document number in common.\n');
    const [line] = (await designata('screen', path, '--json')).out.split('\n');
    const { matches } = JSON.parse(line ?? '') as {
      matches: { explanation: { adjustments: { kind: string }[] } }[];
    };
    expect(matches[0]?.explanation.adjustments).toContainEqual(
      expect.objectContaining({ kind: 'IDENTIFIER', note: 'The same document number' }),
    );
    const { out: strict } = await designata('screen', path, '--min-score', '0.66');
    expect(strict).toContain('--min-score 0.66 leaves out parties with the same document number too');
    expect(strict).not.toContain('Ghafari');
  });

  test('prints the same matches under --min-score as with --json, up to the most that may be asked for', async () => {
    const rows = Array.from({ length: 101 }, (_, at) => `Peter Aziz ${at}`);
    const path = file('low.csv', `name\n${rows.join('\n')}\n`);
    const options = ['--min-score', '0.1', '--first', '100'];
    const { code, out } = await designata('screen', path, ...options);
    const json = (await designata('screen', path, ...options, '--json')).out.trim().split('\n');
    const matches = json.flatMap((line) => (JSON.parse(line) as { matches: unknown[] }).matches);
    expect([code, json.length]).toEqual([0, 101]);
    expect(matches.length).toBeGreaterThan(0);
    expect(out.match(/^\d+ +Peter Aziz/gm)).toHaveLength(matches.length);
    expect(out).toContain(`Shown below the threshold: ${matches.length} for --min-score 0.1.\n`);
  });

  test('asks about a title or legal form alone, with a warning, where the row calls it no person', async () => {
    const path = file('titles.csv', 'name,kind\nJustice,\nLtd Co,company\nDr.,person\n');
    const { code, out } = await designata('screen', path);
    expect([code, out]).toEqual([1, expect.stringContaining('2 subjects screened, ')]);
    expect(out).toContain(
      'NOT SCREENED: 1 row\n  line 4: Expected a name, came only a title or a filler: Dr.\n',
    );
    expect(out).toContain(
      'Warning: 2 subjects have names that tell nobody apart:\n  line 2: only a title or a filler: Justice\n  line 3: only a legal form: Ltd Co\n',
    );
    const lines = (await designata('screen', path, '--json')).out.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { warning?: string }).warning)).toEqual([
      'The name is only a title or a filler, which tells nobody apart.',
      'The name is only a legal form, which tells nobody apart.',
      undefined,
    ]);
  });

  test('says whose matches were cut off at the limit', async () => {
    const path = file('limit.csv', 'id,name\n7,Sultan Aziz\n8,Jane Miller\n');
    const { code, out } = await designata('screen', path, '--first', '1');
    expect([code, out]).toEqual([0, expect.stringContaining('at least 1 potential match at or above')]);
    expect(out).toContain(
      '1 subject reached the limit of 1 match each, and may have more (--first takes up to 100):\n  line 2 (id 7): Sultan Aziz\n',
    );
    const limitReached = async (first: string) =>
      (await designata('screen', path, '--first', first, '--json')).out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { limitReached: boolean }).limitReached);
    expect(await limitReached('1')).toEqual([true, false]);
    expect(await limitReached('50')).toEqual([false, false]);
  });

  test('names so many rows with unread cells, and counts the rest', async () => {
    const rows = Array.from({ length: 23 }, (_, at) => `Jane Miller ${at},Utopia`);
    const { out } = await designata('screen', file('unread.csv', `name,country\n${rows.join('\n')}\n`));
    expect(out).toContain(
      '23 cells could not be read as evidence and stayed out of the question:\n  line 2: ',
    );
    expect(out).toContain("  line 21: country 'Utopia'\n  and 3 more (--json names them all)\n");
  });

  test.each([
    ['no such file', 'absent.csv', undefined, 'expected a CSV file, but there is none'],
    ['no column of names', 'columns.csv', 'a,b\n1,2\n', 'expected a header line with a column name'],
  ])('refuses a file with %s', async (_what, name, content, message) => {
    const path = content === undefined ? inFolder(name) : file(name, content);
    const { code, err } = await designata('screen', path);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});
