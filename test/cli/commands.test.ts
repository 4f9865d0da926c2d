import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { zipSync } from 'fflate';
import { QueryFailedError } from 'typeorm';
import { LocalGateway } from '../../src/cli/local-gateway';
import { ServerGateway } from '../../src/cli/server-gateway';
import { DesignataError } from '../../src/model/errors';
import { servedCommands } from './served-commands';

const NOTICES = resolve(__dirname, '../fixtures/notices/two-parties.yaml');

jest.setTimeout(180_000);

describe('the commands', () => {
  const { designata, file, stopServer } = servedCommands();

  test('lists shows what is loaded, its age and what could be loaded', async () => {
    const { code, out } = await designata('lists');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^LIST +ENTRIES +PUBLISHED +DAYS OLD +LAST TAKEN IN +NAME\nnotices +7 +\d{4}-\d\d-\d\d +[\d,]+ /,
    );
    expect(out).toMatch(/\d\d:\d\d:\d\d [+-]\d\d:\d\d/);
    expect(out).toContain('Not loaded: ');
    const json = await designata('lists', '--json');
    const [list] = JSON.parse(json.out) as unknown[];
    expect(list).toMatchObject({ id: 'notices', entryCount: 7, onlyNotices: true });
    expect(json.err).toMatch(/^WARNING: no list of an authority is loaded, .* is it the one you mean\?/);
  });

  test('search warns that no list of an authority is loaded', async () => {
    const { out, err } = await designata('search', 'Jane', 'Miller', '--json');
    expect(err).toMatch(/^WARNING: no list of an authority is loaded/);
    expect(JSON.parse(out)).toMatchObject({ onlyNotices: true });
    const past = await designata('search', 'Jane', '--as-of', '1');
    expect(past.err).toMatch(/^WARNING: at revision 1, which was asked about, no list .* was loaded/);
  });

  test('programs shows the ids that --program takes', async () => {
    const { code, out } = await designata('programs');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^PROGRAM +LIST +NAME\n[^]*us:SDGT +notices +Specially Designated/),
    ]);
    const programs = JSON.parse((await designata('programs', '--json')).out) as { id: string }[];
    expect(programs).toContainEqual({
      id: 'us:SDGT',
      code: 'SDGT',
      name: 'Specially Designated Global Terrorists',
      legalBasis: ['E.O. 13224', '31 CFR part 594'],
      list: { id: 'notices' },
    });
    for (const { id } of programs) expect((await designata('search', 'Azam', '--program', id)).code).toBe(0);
  });

  test('says what the database said when it ends under a command, and no more', async () => {
    const said = new DesignataError('UNAVAILABLE', 'The thread ended (no room).');
    const ends = new QueryFailedError('START TRANSACTION', [], said);
    for (const gateway of [LocalGateway, ServerGateway])
      jest.spyOn(gateway.prototype, 'importEdition').mockRejectedValue(ends);
    const { code, err } = await designata('import', 'notices', NOTICES);
    jest.restoreAllMocks();

    expect([code, err]).toEqual([
      1,
      'The registry lost its database, or does not reach it. Ask again in a moment.\nThe thread ended (no room).\n',
    ]);
  });

  test('search shows who it may be, by which alias, and what was searched', async () => {
    const { code, out } = await designata('search', 'Shahab', 'al-Muhajir');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^1 potential match \(\*\) at or above the threshold for Shahab al-Muhajir\n\n1\.00 \* Sanaullah Ghafari {3}individual, designated\n/,
    );
    expect(out).toContain('by      Shahab al-Muhajir (aka, notices sanaullah-ghafari)');
    expect(out).toContain('designated 2021-11-22');
    expect(out).toMatch(/\nSearched notices \(\d{4}-\d\d-\d\d, \d+ days? old\)\nRevision 1, engine /);
    expect(out).not.toContain('why');
  });

  test('search --explain shows how the score came about', async () => {
    const { out } = await designata('search', 'Shahab al-Muhajir', '--explain');
    expect(out).toMatch(/why {5}.*\n +\+0\.\d+ {2}shahab ~ shahab {2}equal/);
  });

  test('search --json prints the SearchResult on one line', async () => {
    const { out } = await designata('search', 'Sultan Aziz', '--json');
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({
      matches: [{ score: expect.any(Number), aboveThreshold: true, party: { name: 'Sultan Aziz Azam' } }],
      receipt: { revision: 1, lists: [{ list: { id: 'notices' } }] },
    });
  });

  test('search in a list that is not loaded gives no answer', async () => {
    const { code, err } = await designata('search', 'Sultan Aziz', '--list', 'un-sc');
    expect([code, err]).toEqual([2, expect.stringMatching(/^--list: .*\(notices\), came un-sc/)]);
  });

  test.each([
    [['--program', 'us:SDGTX'], '--program: expected ids that the command `programs` shows, came us:SDGTX.'],
    [['--min-score', '2'], '--min-score: expected a number from 0 to 1, came 2.'],
    [['--first', '1.5'], '--first: expected a whole number from 1 to 100, came 1.5.'],
    [['--country', 'Utopia'], '--country: expected a country by its name or its code'],
    [['--as-of', '99'], '--as-of: expected a revision from 1 to '],
    [['--identifier', ''], '--identifier: expected text, came nothing.'],
  ])('search %j is refused by the name of the option', async (words, message) => {
    const { code, err } = await designata('search', 'Azam', ...words);
    expect([code, err.slice(0, message.length)]).toEqual([2, message]);
  });

  test('search takes countries by name, for evidence and as a filter', async () => {
    const { out } = await designata(
      ...['search', 'Sultan Aziz', '--country', 'Afghanistan', '--nationality', 'afg', '--json'],
    );
    expect(JSON.parse(JSON.parse(out).receipt.question)).toMatchObject({
      evidence: { countries: ['AF'] },
      filter: { countries: ['AF'] },
    });
  });

  test('search that finds nobody does not call it a clearance', async () => {
    const { code, out } = await designata('search', 'Somebody Else Entirely');
    expect([code, out]).toEqual([0, expect.stringMatching(/^No match for .* not a clearance/)]);
  });

  test('search shows who is only named in the press when asked to, and says that they are not designated', async () => {
    const { out: without } = await designata('search', 'Aslam Farooqi');
    expect(without).toMatch(/^No match/);
    const { out } = await designata('search', 'Aslam Farooqi', '--include-not-designated');
    expect(out).toContain('NOT DESIGNATED, only named in a source');
  });

  test('search answers a name of nothing but titles with a warning, and an empty one not at all', async () => {
    const warning = 'Warning: expected a name, came only a title or a filler, which tells nobody apart: Dr.';
    const { code, out } = await designata('search', 'Dr.');
    expect([code, out]).toEqual([0, expect.stringContaining(warning)]);
    const json = await designata('search', 'Dr.', '--json');
    expect([JSON.parse(json.out), json.err]).toEqual([expect.anything(), expect.stringContaining(warning)]);
    expect((await designata('search', 'Dr.', '--kind', 'organization')).out).not.toContain('Warning');
    expect((await designata('search', 'Dr. Azam')).out).not.toContain('Warning');
    expect((await designata('search', 'GmbH')).out).toMatch(/^Warning: .* only a legal form, .*: GmbH\n/);
    const empty = await designata('search', '');
    expect([empty.code, empty.err]).toEqual([2, 'NAME: expected a name, came nothing.\n']);
  });

  test('import says what became of a file, with an exit code for each outcome', async () => {
    const junk = file('junk.txt', 'nothing of a list');
    const rejected = await designata('import', 'notices', junk);
    expect([rejected.code, rejected.out]).toEqual([
      4,
      expect.stringMatching(/^notices: REJECTED, the registry stays/),
    ]);
    const whole = zipSync({ 'notices.yaml': readFileSync(NOTICES) });
    const cut = await designata('import', 'notices', file('cut.zip', whole.subarray(0, 300)), '--json');
    expect([cut.code, JSON.parse(cut.out)]).toEqual([
      4,
      expect.objectContaining({ outcome: 'REJECTED', fileName: 'cut.zip', editionId: expect.any(String) }),
    ]);
    const held = await designata('import', 'notices', NOTICES);
    expect([held.code, held.out]).toEqual([
      3,
      expect.stringMatching(/HELD[^]*designata approve \d+ --reason/),
    ]);
    const dated = ['--published-on', '2020-02-02'];
    const dry = await designata('import', 'notices', NOTICES, '--approve', '--dry-run', ...dated);
    expect([dry.code, dry.out]).toEqual([0, expect.stringContaining('dry run: nothing was written')]);
    expect(dry.out).toContain(
      '--published-on 2020-02-02 was not used: the file prints its own date, 2022-01-31.',
    );
    const edition = /designata approve (\d+)/.exec(held.out)?.[1] ?? '';
    expect((await designata('lists')).out).toMatch(
      new RegExp(
        `${edition}  notices, .*, held since \\d{4}-\\d\\d-\\d\\d [^\\n]*:(\\n {6}\\S[^\\n]{0,89})+\\n$`,
      ),
    );
    const approved = await designata('approve', edition, '--reason', 'looked at', '--json');
    expect([approved.code, JSON.parse(approved.out)]).toEqual([
      0,
      expect.objectContaining({ outcome: 'APPLIED', revision: 2 }),
    ]);
    const again = await designata('import', 'notices', NOTICES, '--json');
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({
      outcome: 'UNCHANGED',
      list: 'notices',
      revision: null,
      publishedOn: '2022-01-31',
      entries: expect.any(Number),
      listed: 0,
      amended: 0,
      delisted: 0,
      refused: expect.any(Array),
      durationMs: expect.any(Number),
    });
  });

  test('search --as-of answers as the registry stood', async () => {
    const then = await designata('search', 'Shahab al-Muhajir', '--as-of', '1', '--json');
    expect(JSON.parse(then.out)).toMatchObject({
      matches: [{ score: expect.any(Number) }],
      receipt: { revision: 1 },
    });
    const today = new Date().toISOString().slice(0, 10);
    const now = await designata('search', 'Shahab al-Muhajir', '--as-of', today, '--json');
    const newest = JSON.parse((await designata('search', 'Shahab al-Muhajir', '--json')).out);
    expect([now.code, JSON.parse(now.out).receipt.revision]).toEqual([0, newest.receipt.revision]);
    const wrong = await designata('search', 'x', '--as-of', 'yesterday');
    expect([wrong.code, wrong.err]).toEqual([
      2,
      expect.stringContaining('--as-of: expected a revision number'),
    ]);
  });

  test('evaluate screening measures against what is loaded', async () => {
    const positives = file('positives.csv', 'screened_name,list,reference\nDoe Jane,notices,jane-doe\n');
    const negatives = file('negatives.csv', 'screened_name\nPeter Parker\n');
    const { code, out } = await designata(
      'evaluate', 'screening', '--positives', positives, '--negatives', negatives, '--json',
    ); // prettier-ignore
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ rank1: 1, falsePositiveRate: { 'negatives.csv': 0 } });
  });

  test('migrate finds nothing to do on a current schema', async () => {
    const { code, out } = await designata('migrate');
    expect([code, out]).toEqual([0, expect.stringMatching(/^The schema is up to date/)]);
  });

  test('commands open the registry themselves once no server holds it', async () => {
    await stopServer();
    const { code, out } = await designata('search', 'Jane Doe', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      matches: [{ party: { name: 'Jane Doe' } }],
      receipt: { revision: 2 },
    });
  });
});
