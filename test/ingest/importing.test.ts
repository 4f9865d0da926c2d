import { EditionOutcome } from '../../src/model/enums';
import { Importer } from '../../src/ingest/importer';
import type { ListSource } from '../../src/sources/source';
import { draftEdition, draftList, person } from '../support/draft-list';
import { openTestRegistry, type TestRegistry } from '../support/registry';

const ANNA = person('1', 'Anna Alpha', { aka: ['A. Alpha'], born: '1970-01-02' });
const BEN = person('2', 'Ben Beta', { born: '1980-03-04' });
const CARL = person('3', 'Carl Gamma');

describe('importing editions', () => {
  let registry: TestRegistry;

  beforeAll(async () => {
    registry = await openTestRegistry();
  });
  beforeEach(() => registry.reset());
  afterAll(() => registry.database.close());

  const take = (date: string | null, entries: Parameters<typeof draftEdition>[2], options = {}) =>
    registry.importer.importFiles('a', draftEdition('a', date, entries), options);
  const changes = () =>
    registry.rows<{ revision: number; kind: string; entry_id: string }>(
      'SELECT revision, kind, entry_id FROM change ORDER BY revision, position',
    );

  it('lists, amends, delists and relists, each as one numbered revision', async () => {
    await take('2024-01-01', [ANNA, BEN]);
    const second = await take('2024-01-02', [{ ...ANNA, birthDates: [] }, CARL]);
    expect(second).toMatchObject({
      outcome: 'APPLIED',
      revision: 2,
      listed: 1,
      amended: 1,
      delisted: 1,
      unchanged: 0,
    });
    await take('2024-01-03', [{ ...ANNA, birthDates: [] }, BEN, CARL]);
    expect(await changes()).toEqual([
      { revision: 1, kind: 'LISTED', entry_id: 'a:1' },
      { revision: 1, kind: 'LISTED', entry_id: 'a:2' },
      { revision: 2, kind: 'LISTED', entry_id: 'a:3' },
      { revision: 2, kind: 'AMENDED', entry_id: 'a:1' },
      { revision: 2, kind: 'DELISTED', entry_id: 'a:2' },
      { revision: 3, kind: 'RELISTED', entry_id: 'a:2' },
    ]);
  });

  it('closes a fact that changed and opens the new one, leaving the others as they were', async () => {
    await take('2024-01-01', [ANNA]);
    await take('2024-01-02', [
      {
        ...ANNA,
        aliases: [...ANNA.aliases.slice(0, 1), ...person('1', 'x', { aka: ['Annie'] }).aliases.slice(1)],
      },
    ]);
    const aliases = await registry.rows('SELECT name, added_in, removed_in FROM alias ORDER BY id');
    expect(aliases).toEqual([
      { name: 'Anna Alpha', added_in: 1, removed_in: null },
      { name: 'A. Alpha', added_in: 1, removed_in: 2 },
      { name: 'Annie', added_in: 2, removed_in: null },
    ]);
  });

  it('writes nothing for an unchanged list, whatever the order of its entries and facts', async () => {
    await take('2024-01-01', [ANNA, BEN]);
    const before = await registry.stateDigest();
    const again = await take('2024-01-02', [
      BEN,
      { ...ANNA, aliases: [...ANNA.aliases].reverse(), locator: 'elsewhere' },
    ]);
    expect(again).toMatchObject({ outcome: 'UNCHANGED', revision: null, editionId: null, unchanged: 2 });
    expect(await registry.stateDigest()).toBe(before);
    expect(await registry.rows('SELECT id FROM edition')).toHaveLength(1);
  });

  it('says in a dry run what would change, and changes nothing', async () => {
    await take('2024-01-01', [ANNA]);
    const before = await registry.stateDigest();
    expect(await take('2024-01-02', [ANNA, BEN], { dryRun: true })).toMatchObject({
      outcome: 'APPLIED',
      listed: 1,
      revision: null,
      dryRun: true,
    });
    expect(await take('2023-01-02', [ANNA], { dryRun: true })).toMatchObject({
      outcome: 'HELD',
      editionId: null,
    });
    expect(await registry.stateDigest()).toBe(before);
    expect(await registry.rows('SELECT id FROM edition')).toHaveLength(1);
  });

  it('takes the same one of two records under one reference, whatever their order, and reports the other', async () => {
    const other = person('1', 'Somebody Else');
    const report = await take('2024-01-01', [ANNA, BEN, other]);
    expect(report).toMatchObject({ entries: 2, listed: 2 });
    expect(report.refused).toEqual([
      { locator: 'record 1', reason: expect.stringContaining('Reference 1 stands in this edition twice') },
    ]);
    expect(await take('2024-01-02', [other, BEN, ANNA])).toMatchObject({ outcome: 'UNCHANGED' });
  });

  it('leads every fact to the edition that introduced it', async () => {
    await take('2024-01-01', [ANNA]);
    await take('2024-01-02', [{ ...ANNA, birthDates: person('1', 'x', { born: '1971-01-01' }).birthDates }]);
    const rows = await registry.rows(
      `SELECT b.text, b.locator, e.published_on, e.revision FROM birth_date b JOIN source s ON s.id = b.source_id
       JOIN edition e ON e.id = s.edition_id ORDER BY b.id`,
    );
    expect(rows).toEqual([
      { text: '1970-01-02', locator: 'record 1', published_on: '2024-01-01', revision: 1 },
      { text: '1971-01-01', locator: 'record 1', published_on: '2024-01-02', revision: 2 },
    ]);
  });

  it('calls the same bytes read anew our processing, not the publisher’s change', async () => {
    await take('2024-01-01', [ANNA]);
    const better = new Importer(registry.database.dataSource, new Map([['a', readingWithoutBirthDates()]]));
    const report = await better.importFiles('a', draftEdition('a', '2024-01-01', [ANNA]));
    expect(report).toMatchObject({ outcome: 'APPLIED', amended: 1 });
    expect(await registry.rows('SELECT cause FROM revision ORDER BY number')).toEqual([
      { cause: 'PUBLISHER' },
      { cause: 'PROCESSING' },
    ]);
  });

  it('refuses a list it does not know and a date that is none, naming what it expected', async () => {
    await expect(registry.importer.importFiles('zz', draftEdition('zz', null, [ANNA]))).rejects.toThrow(
      /a, b, c.*"zz"/,
    );
    await expect(take(null, [ANNA], { publishedOn: '2024-02-30' })).rejects.toThrow(/YYYY-MM-DD.*2024-02-30/);
  });

  it('lets the database itself refuse to rewrite a fact, a revision or a change', async () => {
    await take('2024-01-01', [ANNA]);
    await expect(registry.rows("UPDATE alias SET name = 'x'")).rejects.toThrow(/only be closed/);
    await expect(registry.rows('DELETE FROM alias')).rejects.toThrow(/never rewritten/);
    await expect(registry.rows('UPDATE revision SET at = now()')).rejects.toThrow(/never rewritten/);
    await expect(registry.rows('DELETE FROM change')).rejects.toThrow(/never rewritten/);
    for (const table of ['party', 'source', 'edition', 'list_entry'])
      await expect(registry.rows(`DELETE FROM "${table}"`)).rejects.toThrow(/never rewritten/);
    await expect(registry.rows("UPDATE party SET kind = 'VESSEL'")).rejects.toThrow(/never rewritten/);
    await expect(registry.rows("UPDATE source SET title = 'x'")).rejects.toThrow(/never rewritten/);
    await expect(registry.rows("UPDATE edition SET sha256 = 'x'")).rejects.toThrow(/only report/);
    await expect(registry.rows("UPDATE list_entry SET reference = 'x'")).rejects.toThrow(/only digest/);
  });

  it('keeps numbers without gaps, in commit order, under many writers', async () => {
    const lists = ['a', 'b', 'c'];
    const imports = Array.from({ length: 12 }, (_, index) => {
      const list = lists[index % 3] ?? 'a';
      const edition = draftEdition(list, null, [
        person(`${index}`, `Person ${index}`),
        person('x', `Name ${index}`),
      ]);
      return registry.importer.importFiles(list, edition, { approve: true });
    });
    const numbers = (await Promise.all(imports)).map((report) => report.revision ?? 0);
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    const logged = await registry.rows<{ number: number }>('SELECT number FROM revision ORDER BY number');
    expect(logged.map((row) => row.number)).toEqual(numbers);
  });

  it.each([
    ['a NUL', { aliases: BEN.aliases.map((alias) => ({ ...alias, name: 'NUL \u0000' })) }],
    ['half a character', { aliases: BEN.aliases.map((alias) => ({ ...alias, name: 'half \ud800' })) }],
    ['a day of no calendar', { birthDates: person('2', 'x', { born: '0000-01-01' }).birthDates }],
  ])(
    'rejects an edition with %s that cannot be stored, and leaves no hole and no trace',
    async (_, broken) => {
      await take('2024-01-01', [ANNA]);
      const before = await registry.stateDigest();
      const report = await take('2024-01-02', [ANNA, CARL, { ...BEN, ...broken }]);
      expect(report).toMatchObject({ outcome: 'REJECTED', revision: null });
      expect(report.reasons.join(' ')).toMatch(/can be stored/);
      expect(await registry.stateDigest()).toBe(before);
      expect(await take('2024-01-02', [ANNA, CARL])).toMatchObject({
        outcome: EditionOutcome.APPLIED,
        revision: 2,
      });
    },
  );
});

/** List `a`, read by a newer version of its reader, which takes birth dates differently. */
function readingWithoutBirthDates(): ListSource {
  const list = draftList('a');
  const [format] = list.formats;
  if (format === undefined) throw new Error('A draft list has a format.');
  const read: typeof format.read = async function* (parts, options) {
    for await (const event of format.read(parts, options)) {
      yield event.type === 'entry' ? { ...event, draft: { ...event.draft, birthDates: [] } } : event;
    }
  };
  return { ...list, formats: [{ ...format, version: 2, read }] };
}
