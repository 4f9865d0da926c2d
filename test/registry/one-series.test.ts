import { PartyKind } from '../../src/model/enums';
import { Importer } from '../../src/ingest/importer';
import { DecisionWriter } from '../../src/registry/writing/decision-writer';
import { LogVerifier } from '../../src/registry/verifying/verify-log';
import { draftList, editionOf, type person } from '../support/draft-list';
import { openTestRegistry, type TestRegistry } from '../support/registry';

const WHY = { actor: 'analyst', reason: 'Two registers, two firms.' };

describe('lists that number their entries in one series', () => {
  let registry: TestRegistry;
  let decisions: DecisionWriter;
  /** Knows nothing of the series, as before a list was known to be numbered with another. */
  let unaware: Importer;

  beforeAll(async () => {
    registry = await openTestRegistry([
      draftList('a', { numberedWith: ['b'] }),
      draftList('b', { numberedWith: ['a'] }),
    ]);
    const { dataSource } = registry.database;
    decisions = new DecisionWriter(dataSource);
    unaware = new Importer(dataSource, new Map(['a', 'b'].map((id) => [id, draftList(id)])));
  });
  beforeEach(() => registry.reset());
  afterAll(() => registry.database.close());

  const takeBy = (importer: Importer, list: string, ...entries: Parameters<typeof person>[]) =>
    importer.importFiles(list, editionOf(list, ...entries), { approve: true });
  const take = (list: string, ...entries: Parameters<typeof person>[]) =>
    takeBy(registry.importer, list, ...entries);
  const parties = async (): Promise<Record<string, string>> => {
    const rows = await registry.rows<{ entry_id: string; party_id: string }>(
      'SELECT entry_id, party_id FROM membership WHERE removed_in IS NULL ORDER BY entry_id',
    );
    return Object.fromEntries(rows.map((row) => [row.entry_id, row.party_id]));
  };
  const merged = () =>
    registry.rows("SELECT revision, entry_id FROM change WHERE kind = 'MERGED' ORDER BY revision, position");

  it.each([
    ['a', 'b'],
    ['b', 'a'],
  ])('record one party under one number, %s before %s', async (first, second) => {
    await take(first, ['17018', 'Sberbank of Russia'], ['5', 'Another Bank']);
    await take(second, ['17018', 'Public Joint Stock Company Sberbank'], ['6', 'Another Bank']);
    const now = await parties();
    expect(now['a:17018']).toBe(now['b:17018']);
    expect(new Set(Object.values(now)).size).toBe(3);
    expect(await merged()).toEqual([]);
  });

  it('keep apart those of two kinds, or of names that do not agree', async () => {
    await take('a', ['1', 'Ocean Star', { kind: PartyKind.VESSEL }], ['2', 'Anna Alpha']);
    await take('b', ['1', 'Ocean Star'], ['2', 'Ben Beta']);
    expect(new Set(Object.values(await parties())).size).toBe(4);
  });

  it('say nothing of a list of another series', async () => {
    await take('a', ['1', 'Anna']);
    await take('c', ['1', 'Anna']);
    const { 'a:1': first, 'c:1': second } = await parties();
    expect(first).not.toBe(second);
  });

  it('have one party when the one lists it again after the other, and when one delists it', async () => {
    await take('a', ['1', 'Anna'], ['2', 'Ben']);
    await take('a', ['2', 'Ben']);
    await take('b', ['1', 'Anna'], ['3', 'Carl']);
    const now = await parties();
    expect(now['b:1']).toBe(now['a:1']);
    await take('a', ['1', 'Anna'], ['2', 'Ben']);
    await take('b', ['3', 'Carl']);
    expect(await parties()).toEqual(now);
  });

  it('bring together what an entry’s new kind allows', async () => {
    await take('a', ['1', 'Ocean Star', { kind: PartyKind.VESSEL }]);
    await take('b', ['1', 'Ocean Star']);
    await take('b', ['1', 'Ocean Star', { kind: PartyKind.VESSEL }]);
    const { 'a:1': first, 'b:1': second } = await parties();
    expect(first).toBe(second);
  });

  describe('in a registry that holds both already', () => {
    beforeEach(async () => {
      await takeBy(unaware, 'a', ['1', 'Anna'], ['2', 'Ben']);
      await takeBy(unaware, 'b', ['1', 'Anna'], ['3', 'Carl']);
    });

    it('are joined by the next edition that changes anything, once, and by none that changes nothing', async () => {
      const before = await registry.stateDigest();
      const apart = await parties();
      await take('b', ['1', 'Anna'], ['3', 'Carl']);
      expect(await registry.stateDigest()).toBe(before);
      await take('b', ['1', 'Anna'], ['3', 'Carl', { aka: ['Karl'] }]);
      expect(await parties()).toEqual({ ...apart, 'b:1': apart['a:1'] });
      await take('b', ['1', 'Anna'], ['3', 'Carl']);
      await take('a', ['1', 'Anna', { aka: ['Annie'] }], ['2', 'Ben']);
      expect(await merged()).toEqual([{ revision: 3, entry_id: 'b:1' }]);
      expect(
        await registry.rows("SELECT reason FROM membership WHERE entry_id = 'b:1' AND removed_in IS NULL"),
      ).toEqual([{ reason: 'A list prints the reference of another list’s entry for the same subject.' }]);
      expect(await new LogVerifier(registry.database.dataSource).verify()).toMatchObject({ intact: true });
    });

    it('stay where an analyst put either', async () => {
      const { 'b:1': anna = '', 'b:3': carl = '' } = await parties();
      await decisions.merge(anna, carl, WHY);
      const decided = await parties();
      await take('b', ['1', 'Anna', { aka: ['Annie'] }], ['3', 'Carl']);
      await take('a', ['1', 'Anna', { aka: ['Annie'] }], ['2', 'Ben']);
      expect(await parties()).toEqual(decided);
    });
  });

  it.each([
    ['changes its entry', { aka: ['Annie'] }],
    ['comes to print the number as the other list’s reference', { sameAs: ['a:1'] }],
  ])('are not joined against an analyst when a list %s', async (_, details) => {
    await take('a', ['1', 'Anna']);
    await take('b', ['1', 'Anna']);
    await decisions.split(['b:1'], WHY);
    await take('b', ['1', 'Anna', details]);
    const { 'a:1': first, 'b:1': second } = await parties();
    expect(first).not.toBe(second);
  });

  it('are not joined against an analyst once both call the entry a vessel', async () => {
    const asVessel = { kind: PartyKind.VESSEL };
    await take('a', ['1', 'Anna']);
    await take('b', ['1', 'Anna']);
    await decisions.split(['b:1'], WHY);
    await take('a', ['1', 'Anna', asVessel]);
    await take('b', ['1', 'Anna', asVessel]);
    await take('b', ['1', 'Anna', { ...asVessel, aka: ['Annie'] }]);
    const { 'a:1': first, 'b:1': second } = await parties();
    expect(first).not.toBe(second);
  });

  it('take a listing that comes back as no news against an analyst', async () => {
    await take('a', ['1', 'Anna']);
    await take('b', ['1', 'Anna'], ['3', 'Carl']);
    await decisions.split(['b:1'], WHY);
    const decided = await parties();
    await take('b', ['3', 'Carl']);
    await take('b', ['1', 'Anna', { sameAs: ['a:1'] }], ['3', 'Carl']);
    expect(await parties()).toEqual(decided);
  });
});
