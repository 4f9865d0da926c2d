import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { databaseLocation } from '../../src/composition/database-location';
import { readConfig } from '../../src/config';
import { openDatabase } from '../../src/registry/database';
import { registryEnvironment, type RegistryEnvironment } from '../support/registry-environment';
import { run, type Printed } from './captured-terminal';

const NOTICES = resolve(__dirname, '../fixtures/notices/two-parties.yaml');
const SDN = resolve(__dirname, '../fixtures/ofac/sdn');

jest.setTimeout(180_000);

describe('the commands diff and verify', () => {
  let environment: RegistryEnvironment;
  /** When the first of two revisions stood, and the second did not yet. */
  let between: string;
  /** What `search --json` printed of the newest revision. */
  let answer: string;

  const designata = (...words: string[]): Promise<Printed> => run(words, environment.variables);
  const inFolder = (name: string): string => join(environment.folder, name);

  beforeAll(async () => {
    environment = await registryEnvironment();
    const changed = readFileSync(NOTICES, 'utf8')
      .replace('2022-01-31', '2022-02-28')
      .replace('name: جين', 'name: Janie');
    writeFileSync(inFolder('changed.yaml'), changed);
    // The first start takes in the notices that come with the program.
    expect((await designata('import', 'notices', NOTICES, '--approve')).code).toBe(0);
    between = new Date().toISOString();
    expect((await designata('import', 'notices', inFolder('changed.yaml'), '--approve')).code).toBe(0);
    answer = (await designata('search', 'Jane Doe', '--json')).out;
  });
  afterAll(() => environment.dispose());

  test('diff shows what two files of one list say differently, and finds out of which list they are', async () => {
    const folder = inFolder('sdn');
    mkdirSync(folder);
    for (const name of readdirSync(SDN)) {
      const rows = readFileSync(join(SDN, name), 'latin1').split('\r\n');
      const others = rows.filter((row) => !row.startsWith('28332,'));
      writeFileSync(join(folder, name), others.join('\r\n'), 'latin1');
    }

    const { code, out, err } = await designata('diff', SDN, folder);

    expect([code, err]).toEqual([0, '']);
    expect(out).toBe('- us-ofac-sdn:28332  YV2763\n0 listed, 0 amended, 1 delisted\n');
  });

  test('diff shows what differs between two revisions, or what held at two times', async () => {
    const { out } = await designata('diff', '2', '3');
    const [was, is] = [between, new Date().toISOString()];

    expect(out).toMatch(
      /^~ notices:jane-doe\n {4}- alias: جين.*\n {4}\+ alias: Janie.*\n0 listed, 1 amended, 0 delisted\n$/,
    );
    expect((await designata('diff', was, is)).out).toBe(out);
    const [line] = (await designata('diff', was, is, '--json')).out.split('\n');
    expect(JSON.parse(line ?? '')).toMatchObject({
      entryId: 'notices:jane-doe',
      removed: [{ kind: 'alias', content: { name: 'جين' } }],
      added: [{ kind: 'alias', content: { name: 'Janie' } }],
    });
  });

  test('diff takes a day for its end, and today for now', async () => {
    const today = new Date().toISOString().slice(0, 10);

    const { code, out } = await designata('diff', between, today);

    expect([code, out]).toEqual([0, expect.stringContaining('0 listed, 1 amended, 0 delisted')]);
  });

  test.each([
    ['a file that is not there', ['missing.csv', '3'], 'came missing.csv'],
    ['a revision that does not exist', ['1', '99'], 'from 1 to 3, came 99'],
    ['an old date before the first revision', ['1990-01-01', '3'], /^OLD: expected /],
    ['a new date that is yet to come', ['1', '2990-01-01'], /^NEW: expected an instant in the past/],
    ['a day that the calendar lacks', ['1', '2024-02-30'], 'a day that the calendar does not have'],
    [
      'a date of publication that the calendar lacks',
      [SDN, SDN, '--published-on', '2024-13-28'],
      'came 2024-13-28, which the calendar does not have',
    ],
    ['a file of no list', [__filename, __filename], 'no reader recognises it'],
  ])('diff refuses %s', async (_what, words, message) => {
    const { code, err } = await designata('diff', ...words);

    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });

  test('verify finds a kept answer the same, and says what of it is not', async () => {
    writeFileSync(inFolder('receipt.json'), answer);
    writeFileSync(inFolder('touched.json'), answer.replace('"score":1', '"score":0.2'));

    const same = await designata('verify', inFolder('receipt.json'));
    const touched = await designata('verify', inFolder('touched.json'));

    expect([same.code, same.out]).toEqual([0, expect.stringMatching(/^Same: /)]);
    expect([touched.code, touched.out]).toEqual([
      1,
      expect.stringMatching(/matches\.0\.score: 0\.2 in the file, 1 now/),
    ]);
  });

  test.each([
    [
      'as it was printed',
      (text: string) => text,
      0,
      /^Same: .* and the file’s matches and lists are its\. When it was given cannot be proved\.$/,
    ],
    [
      'with another score',
      (text: string) => text.replace(/"score":[\d.]+/, '"score":0.1'),
      1,
      /matches\.0\.score: 0\.1/,
    ],
    [
      'with a match less',
      (text: string) => text.replace(/"matches":\[.*\],"receipt"/, '"matches":[],"receipt"'),
      1,
      /matches\.0: null in the file, \{.{199}… \(--json shows it all\) now\./,
    ],
    [
      'cut off',
      (text: string) => text.slice(0, text.length / 2),
      2,
      /kept\.json, but line 1 is not whole JSON: it is cut off or damaged\./,
    ],
    [
      'cut off, laid out over lines',
      (text: string) => JSON.stringify(JSON.parse(text), undefined, 2).slice(0, 200),
      2,
      /kept\.json, but line 1 is not whole JSON/,
    ],
    [
      'with a list less',
      (text: string) => text.replace(/"lists":\[\{.*\}\]/, '"lists":[]'),
      1,
      /receipt\.lists\.0: null/,
    ],
  ])('verify holds a kept answer against the registry: %s', async (_, change, wanted, said) => {
    writeFileSync(inFolder('kept.json'), change(answer));
    const verified = await designata('verify', inFolder('kept.json'));
    expect([verified.code, (verified.out + verified.err).trim()]).toEqual([
      wanted,
      expect.stringMatching(said),
    ]);
  });

  test('diff names the argument of a revision that is not there', async () => {
    const { code, err } = await designata('diff', '1', '999');
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^NEW: expected a revision from 1 to \d+, came 999/),
    ]);
  });

  test('diff names the file that is not there, not the one that is', async () => {
    const [kept, gone] = [inFolder('changed.yaml'), inFolder('gone.yaml')];
    for (const files of [
      [kept, gone],
      [gone, kept],
    ]) {
      const { code, err } = await designata('diff', ...files);
      expect([code, err]).toEqual([2, expect.stringContaining(`came ${gone}.`)]);
    }
  });

  test('verify --log checks every revision and tells the newest hash', async () => {
    const { code, out } = await designata('verify', '--log');

    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^3 revisions with \d+ facts checked\.\nIntact\. .* [0-9a-f]{64}\.\n$/),
    ]);
  });

  test('verify --log names the revision whose edition was changed in the database, and exits with 1', async () => {
    const database = await openDatabase(databaseLocation(readConfig(environment.variables)));
    for (const statement of [
      'ALTER TABLE edition DISABLE TRIGGER USER',
      "UPDATE edition SET sha256 = repeat('0', 64) WHERE revision = 2",
      'ALTER TABLE edition ENABLE TRIGGER USER',
    ])
      await database.dataSource.query(statement);
    await database.close();

    const { code, out } = await designata('verify', '--log');

    expect([code, out]).toEqual([1, expect.stringContaining('Revision 2 does not come to its hash')]);
  });

  test.each([
    ['neither a receipt nor --log', []],
    ['both', [__filename, '--log']],
    ['a file without a receipt', [__filename]],
  ])('verify refuses %s', async (_what, words) => {
    expect((await designata('verify', ...words)).code).toBe(2);
  });
});
