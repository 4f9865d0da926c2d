import { fileOfBytes } from '../support/file-of-bytes';
import { Importer } from '../../src/ingest/importer';
import { draftEdition, draftList, person, type PersonDetails } from '../support/draft-list';
import { openTestRegistry, type TestRegistry } from '../support/registry';

const people = (count: number, details: PersonDetails = { aka: ['Other'], born: '1970-01-01' }) =>
  Array.from({ length: count }, (_, index) => person(`${index}`, `Person ${index}`, details));

/** Other people under the references of the first ones, otherwise as complete. */
const others = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    person(`${index}`, `Stranger ${index}`, { aka: ['Unknown'], born: '1970-01-01' }),
  );

const newcomers = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    person(`n${index}`, `Newcomer ${index}`, { aka: ['Other'], born: '1970-01-01' }),
  );

describe('a bad edition', () => {
  let registry: TestRegistry;
  let before: string;

  beforeAll(async () => {
    registry = await openTestRegistry();
    await registry.importer.importFiles('a', draftEdition('a', '2024-01-10', people(200)));
    before = await registry.stateDigest();
  });
  afterAll(() => registry.database.close());

  it.each([
    ['an empty file', '', /the file is empty/],
    ['an HTML page', '<!doctype html><title>Not found</title>', /an HTML page/],
    ['a JSON error', '{"error":"no"}', /it is JSON/],
    ['another list', '{"list":"b","publishedOn":"2024-01-11","entries":[]}', /List a/],
    ['an ill-formed file', '{"list":"a","publishedOn":"2024-01-11",', /Expected an edition as JSON/],
    ['a list without entries', '{"list":"a","publishedOn":"2024-01-11","entries":[]}', /no entry/],
  ])('is rejected when it is %s, and nothing changes', async (_, text, reason) => {
    const report = await registry.importer.importFiles('a', [fileOfBytes('today.json', Buffer.from(text))]);
    expect(report).toMatchObject({ outcome: 'REJECTED', revision: null });
    expect(report.reasons.join(' ')).toMatch(reason);
    expect(report.reasons.join(' ')).toMatch(/today\.json|list\.json/);
    expect(await registry.stateDigest()).toBe(before);
  });

  it.each([
    [
      'older than the one that stands',
      '2024-01-09',
      people(201),
      /published on 2024-01-09, before.*2024-01-10/,
    ],
    ['suddenly shorter', '2024-01-11', people(188), /shrink from 200 entries to 188/],
    [
      'bare of many that stood, though others came',
      '2024-01-11',
      [...people(170), ...newcomers(40)],
      /delist 30 of 200/,
    ],
    ['numbered anew', '2024-01-11', others(200), /200 entries would name somebody else.*0, 1, 2/],
    [
      'bare of birth dates',
      '2024-01-11',
      people(200, { aka: ['Other'] }),
      /birth date fell from 100\.0 % to 0\.0 %/,
    ],
    ['bare of aliases', '2024-01-11', people(200, { born: '1970-01-01' }), /alias fell/],
  ])('is held when it is %s, and nothing changes', async (_, date, entries, reason) => {
    const report = await registry.importer.importFiles('a', draftEdition('a', date, entries));
    expect(report).toMatchObject({ outcome: 'HELD', revision: null });
    expect(report.reasons.join(' ')).toMatch(reason);
    expect(await registry.stateDigest()).toBe(before);
  });

  it('is held when it is dated days ahead, and nothing changes', async () => {
    const report = await registry.importer.importFiles('a', draftEdition('a', '2203-05-01', people(200)));
    expect(report).toMatchObject({ outcome: 'HELD', revision: null });
    expect(report.reasons.join(' ')).toMatch(/dated 2203-05-01, but it is \d{4}-\d\d-\d\d today/);
    expect(await registry.stateDigest()).toBe(before);
    expect(
      await registry.importer.importFiles('a', draftEdition('a', '2024-01-11', people(200))),
    ).toMatchObject({ outcome: 'UNCHANGED' });
  });
});

describe('an edition of the day of the one that stands', () => {
  let registry: TestRegistry;

  beforeAll(async () => {
    registry = await openTestRegistry();
  });
  afterAll(() => registry.database.close());

  it('is held when it says what the one before that said', async () => {
    const take = (count: number) =>
      registry.importer.importFiles('a', draftEdition('a', '2024-01-10', people(count)));
    expect(await take(200)).toMatchObject({ outcome: 'APPLIED' });
    expect(await take(208)).toMatchObject({ outcome: 'APPLIED', listed: 8 });
    const again = await take(200);
    expect(again).toMatchObject({ outcome: 'HELD', delisted: 8 });
    expect(again.reasons.join(' ')).toMatch(/says what revision 1 said.*the last in revision 2/);
    expect(await take(208)).toMatchObject({ outcome: 'UNCHANGED' });
  });

  it('is held when it is older than the last dated one, though an undated one stands by now', async () => {
    await registry.reset();
    const take = (day: string | null, count: number, options = {}) =>
      registry.importer.importFiles('a', draftEdition('a', day, people(count)), options);
    await take('2024-01-10', 200);
    await take(null, 201);
    const older = await take('2024-01-09', 202);
    expect(older).toMatchObject({ outcome: 'HELD' });
    expect(older.reasons.join(' ')).toMatch(
      /on 2024-01-09, before the edition of 2024-01-10 that stood before/,
    );
    expect(await take('2024-01-09', 201, { approve: true })).toMatchObject({ outcome: 'UNCHANGED' });
    expect(await registry.rows('SELECT published_on FROM list')).toEqual([{ published_on: null }]);
    expect(await take('2024-01-12', 201)).toMatchObject({ outcome: 'UNCHANGED' });
    expect(await registry.rows('SELECT published_on::text FROM list')).toEqual([
      { published_on: '2024-01-12' },
    ]);
  });
});

describe('a held edition', () => {
  let registry: TestRegistry;

  beforeAll(async () => {
    registry = await openTestRegistry();
  });
  beforeEach(async () => {
    await registry.reset();
    await registry.importer.importFiles('a', draftEdition('a', '2024-01-10', people(40)));
  });
  afterAll(() => registry.database.close());

  const shrink = (options = {}) =>
    registry.importer.importFiles('a', draftEdition('a', '2024-01-11', people(10)), options);
  const waiting = async (): Promise<string[]> => {
    const rows = await registry.rows<{ edition: string }>(
      `SELECT to_char(published_on, 'DD') || ' ' || entries AS edition FROM edition e
       JOIN held_part p ON p.edition_id = e.id ORDER BY e.id`,
    );
    return rows.map(({ edition }) => edition);
  };

  it('is applied from the bytes it was held with, once an operator approves it', async () => {
    const held = await shrink();
    const report = await registry.importer.approve(held.editionId ?? '', 'operator', 'checked');
    expect(report).toMatchObject({ outcome: 'APPLIED', delisted: 30, revision: 2 });
    expect(await registry.rows('SELECT actor, reason FROM revision WHERE number = 2')).toEqual([
      { actor: 'operator', reason: 'List a, published 2024-01-11: checked' },
    ]);
    await expect(registry.importer.approve(held.editionId ?? '', 'operator', 'checked')).rejects.toThrow(
      /is not/,
    );
  });

  it('is not kept when its files are too long for that, and says how to apply it all the same', async () => {
    const list = new Map([['a', draftList('a')]]);
    const importer = new Importer(registry.database.dataSource, list, () => new Date(), 100);
    const report = await importer.importFiles('a', draftEdition('a', '2024-01-11', people(10)));
    expect(report).toMatchObject({ outcome: 'HELD', editionId: null });
    expect(report.reasons.join(' ')).toMatch(/more than 100 bytes packed.*--approve/);
    expect(await registry.rows('SELECT edition_id FROM held_part')).toEqual([]);
  });

  it('is let go when it is turned down, and its report stays', async () => {
    const held = await shrink();
    await registry.importer.turnDown(held.editionId ?? '', 'operator', 'cut off');
    await expect(registry.importer.approve(held.editionId ?? '', 'operator', 'checked')).rejects.toThrow(
      /is not/,
    );
    expect(
      await registry.rows("SELECT outcome, report->'decision' AS decision FROM edition ORDER BY id"),
    ).toEqual([
      { outcome: 'APPLIED', decision: null },
      { outcome: 'HELD', decision: { decision: 'turned down', actor: 'operator', reason: 'cut off' } },
    ]);
  });

  it('is overtaken when its own file or a later edition is applied; another of the same day or a later one waits', async () => {
    const take = (day: string, count: number, options = {}) =>
      registry.importer.importFiles('a', draftEdition('a', `2024-01-${day}`, people(count)), options);
    const held = await take('11', 10);
    for (const [day, count] of [
      ['12', 10],
      ['13', 10],
      ['13', 20],
      ['14', 10],
    ] as const)
      await take(day, count);
    await take('13', 20, { approve: true, actor: 'Anna', dryRun: true });
    expect(await waiting()).toEqual(['11 10', '12 10', '13 10', '13 20', '14 10']);
    await take('13', 20, { approve: true, actor: 'Anna' });
    expect(await waiting()).toEqual(['13 10', '14 10']);
    const reason = 'Taken in since: a.json, published on 2024-01-13.';
    expect(
      await registry.rows("SELECT report->'decision' AS decision FROM edition WHERE id = $1", [
        held.editionId,
      ]),
    ).toEqual([{ decision: { decision: 'overtaken', actor: 'Anna', reason } }]);
    await expect(registry.importer.approve(held.editionId ?? '', 'Ben', 'checked')).rejects.toThrow(
      `is held, but ${held.editionId} is not: it was overtaken (${reason})`,
    );
  });

  it('of another list is not overtaken', async () => {
    const both = new Map(['a', 'b'].map((id) => [id, draftList(id)] as const));
    const importer = new Importer(registry.database.dataSource, both);
    await shrink();
    await importer.importFiles('b', draftEdition('b', '2024-02-01', people(3)));
    expect(await waiting()).toEqual(['11 10']);
  });

  it('is applied at once when the operator says so beforehand', async () => {
    expect(await shrink({ approve: true })).toMatchObject({ outcome: 'APPLIED', delisted: 30 });
  });

  it.each(['', 'x', '0', '999999999999999999999'])('is not found under the id "%s"', async (id) => {
    await expect(registry.importer.approve(id, 'operator', 'checked')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
