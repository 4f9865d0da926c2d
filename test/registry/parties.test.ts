import { PartyKind } from '../../src/model/enums';
import { editionOf, type person } from '../support/draft-list';
import { openTestRegistry, type TestRegistry } from '../support/registry';

describe('which party an entry records', () => {
  let registry: TestRegistry;

  beforeAll(async () => {
    registry = await openTestRegistry();
  });
  beforeEach(() => registry.reset());
  afterAll(() => registry.database.close());

  const take = (list: string, ...entries: Parameters<typeof person>[]) =>
    registry.importer.importFiles(list, editionOf(list, ...entries), { approve: true });
  type Take = typeof take;
  const parties = async (): Promise<Record<string, string>> => {
    const rows = await registry.rows<{ entry_id: string; party_id: string }>(
      'SELECT entry_id, party_id FROM membership WHERE removed_in IS NULL ORDER BY entry_id',
    );
    return Object.fromEntries(rows.map((row) => [row.entry_id, row.party_id]));
  };

  it('is a new one when no list says otherwise, however alike the names', async () => {
    await take('a', ['1', 'Same Name']);
    await take('b', ['9', 'Same Name']);
    const { 'a:1': first, 'b:9': second } = await parties();
    expect(first).not.toBe(second);
  });

  it.each([
    ['prints the other list’s reference', true],
    ['is printed by the other list', false],
  ])('is the same when an entry %s, whichever came first', async (_, targetFirst) => {
    const target = () => take('a', ['1', 'Anna']);
    const printing = () => take('b', ['9', 'Anna', { sameAs: ['a:1'] }]);
    for (const step of targetFirst ? [target, printing] : [printing, target]) await step();
    const { 'a:1': first, 'b:9': second } = await parties();
    expect(first).toBe(second);
    expect(await registry.rows("SELECT kind FROM change WHERE kind = 'MERGED'")).toEqual([]);
  });

  it('is the same when two lists print one reference of a third that is not loaded', async () => {
    await take('a', ['1', 'Anna', { sameAs: ['c:7'] }]);
    await take('b', ['9', 'Anna', { sameAs: ['c:7'] }]);
    const { 'a:1': first, 'b:9': second } = await parties();
    expect(first).toBe(second);
  });

  it('changes, with a MERGED change, when a list later says that two parties are one', async () => {
    await take('a', ['1', 'Anna']);
    await take('b', ['9', 'Anna']);
    const apart = await parties();
    await take('b', ['9', 'Anna', { sameAs: ['a:1'] }]);
    expect(await parties()).toEqual({ 'a:1': apart['a:1'], 'b:9': apart['a:1'] });
    const merged = await registry.rows(
      "SELECT entry_id, party_id, previous_party_id FROM change WHERE kind = 'MERGED'",
    );
    expect(merged).toEqual([{ entry_id: 'b:9', party_id: apart['a:1'], previous_party_id: apart['b:9'] }]);
  });

  it('takes all entries of a party along when it merges', async () => {
    await take('a', ['1', 'Anna']);
    await take('b', ['9', 'Anna'], ['8', 'Ben']);
    await take('c', ['5', 'Anna', { sameAs: ['b:9'] }]);
    await take('c', ['5', 'Anna', { sameAs: ['b:9', 'a:1'] }]);
    const now = await parties();
    expect(new Set([now['a:1'], now['b:9'], now['c:5']]).size).toBe(1);
    expect(now['b:8']).not.toBe(now['b:9']);
  });

  it('stays apart when the kinds differ, whatever a list prints', async () => {
    await take('a', ['1', 'Anna Maria']);
    await take('b', ['9', 'Anna Maria', { sameAs: ['a:1'], kind: PartyKind.VESSEL }]);
    const { 'a:1': first, 'b:9': second } = await parties();
    expect(first).not.toBe(second);
  });

  it('stays apart when the names have no word in common: the reference is a misprint', async () => {
    await take('a', ['1', 'Anna Alpha']);
    await take('b', ['9', 'Ben Beta', { sameAs: ['a:1'] }]);
    const { 'a:1': first, 'b:9': second } = await parties();
    expect(first).not.toBe(second);
  });

  it.each([
    [
      'an edition',
      (take: Take) =>
        take('b', ['8', 'Muhammad Gamma', { sameAs: ['a:9'] }], ['9', 'Muhammad Alpha', { sameAs: ['a:9'] }]),
    ],
    [
      'two editions',
      async (take: Take) => {
        await take('b', ['8', 'Omar Gamma', { sameAs: ['c:1'] }]);
        await take('b', ['8', 'Omar Gamma', { sameAs: ['c:1'] }], ['9', 'Omar Gamma', { sameAs: ['c:1'] }]);
      },
    ],
  ])('stays apart when one list gives one reference to several entries, in %s', async (_, takeIn) => {
    await takeIn(take);
    const { 'b:8': first, 'b:9': second } = await parties();
    expect(first).not.toBe(second);
  });

  it('stays apart when the names have only a common word in common', async () => {
    await take('a', ['1', 'Muhammad Alpha']);
    await take('b', ['9', 'Muhammad Gamma', { sameAs: ['a:1'] }]);
    const { 'a:1': first, 'b:9': second } = await parties();
    expect(first).not.toBe(second);
  });

  it('is the same when all that one side is called is a common word', async () => {
    await take('a', ['1', 'Muhammad']);
    await take('b', ['9', 'Muhammad', { sameAs: ['a:1'] }]);
    const { 'a:1': first, 'b:9': second } = await parties();
    expect(first).toBe(second);
  });

  it('has the same id in a registry built again', async () => {
    await take('a', ['1', 'Anna']);
    const first = await parties();
    await registry.reset();
    await take('a', ['1', 'Anna']);
    expect(await parties()).toEqual(first);
  });
});
