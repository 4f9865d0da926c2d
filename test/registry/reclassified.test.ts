import { PartyKind } from '../../src/model/enums';
import { RegistryReader } from '../../src/registry/reading/registry-reader';
import { DecisionWriter } from '../../src/registry/writing/decision-writer';
import { LogVerifier } from '../../src/registry/verifying/verify-log';
import { AliasIndexFollower } from '../../src/screening/alias-index-follower';
import { editionOf, type person } from '../support/draft-list';
import { openTestRegistry, type TestRegistry } from '../support/registry';

describe('an entry that its list comes to call something else', () => {
  let registry: TestRegistry;
  let reader: RegistryReader;
  beforeAll(async () => {
    registry = await openTestRegistry();
    reader = new RegistryReader(registry.database.dataSource);
  });
  beforeEach(() => registry.reset());
  afterAll(() => registry.database.close());

  const take = (list: string, ...entries: Parameters<typeof person>[]) =>
    registry.importer.importFiles(list, editionOf(list, ...entries), { approve: true });
  const asVessel = { kind: PartyKind.VESSEL };

  it('gets a party of the new kind, and keeps the old one in the past', async () => {
    await take('a', ['1', 'Ocean Star']);
    await take('a', ['1', 'Ocean Star', asVessel]);
    const memberships = await registry.rows(
      `SELECT m.added_in, m.removed_in, p.kind FROM membership m JOIN party p ON p.id = m.party_id ORDER BY m.added_in`,
    );
    expect(memberships).toEqual([
      { added_in: 1, removed_in: 2, kind: 'INDIVIDUAL' },
      { added_in: 2, removed_in: null, kind: 'VESSEL' },
    ]);
    expect(await registry.rows('SELECT kind FROM change WHERE revision = 2 ORDER BY position')).toEqual([
      { kind: 'AMENDED' },
      { kind: 'SPLIT' },
    ]);
    expect(await new LogVerifier(registry.database.dataSource).verify()).toMatchObject({ intact: true });
  });

  it('leaves the entries of other lists where they are', async () => {
    await take('a', ['1', 'Ocean Star']);
    await take('b', ['9', 'Ocean Star', { sameAs: ['a:1'] }]);
    await take('a', ['1', 'Ocean Star', asVessel]);
    const rows = await registry.rows<{ entry_id: string; kind: string }>(
      `SELECT m.entry_id, p.kind FROM membership m JOIN party p ON p.id = m.party_id WHERE m.removed_in IS NULL ORDER BY 1`,
    );
    expect(rows).toEqual([
      { entry_id: 'a:1', kind: 'VESSEL' },
      { entry_id: 'b:9', kind: 'INDIVIDUAL' },
    ]);
  });

  it('joins the party of that kind whose reference it prints', async () => {
    await take('a', ['1', 'Ocean Star', asVessel]);
    await take('b', ['9', 'Ocean Star', { sameAs: ['a:1'] }]);
    await take('b', ['9', 'Ocean Star', { sameAs: ['a:1'], ...asVessel }]);
    const parties = await registry.rows<{ party_id: string }>(
      'SELECT DISTINCT party_id FROM membership WHERE removed_in IS NULL',
    );
    expect(parties).toHaveLength(1);
  });

  it('stays with those that an analyst put it together with, and is one party with them again afterwards', async () => {
    await take('a', ['1', 'Ocean Star']);
    await take('b', ['9', 'Star of the Ocean']);
    const partiesNow = async (): Promise<string[]> =>
      (
        await registry.rows<{ party_id: string }>(
          'SELECT party_id FROM membership WHERE removed_in IS NULL ORDER BY entry_id',
        )
      ).map((row) => row.party_id);
    const [into = '', from = ''] = await partiesNow();
    const decisions = new DecisionWriter(registry.database.dataSource);
    const why = { actor: 'analyst', reason: 'one ship' };
    const decided = await decisions.merge(from, into, why);
    await take('a', ['1', 'Ocean Star', asVessel]);
    await take('b', ['9', 'Star of the Ocean', asVessel]);
    expect(new Set(await partiesNow()).size).toBe(1);
    await take('a', ['1', 'Ocean Star']);
    await take('b', ['9', 'Star of the Ocean']);
    expect(await partiesNow()).toEqual([into, into]);
    await decisions.undo(decided.revision.number, why);
    expect(await partiesNow()).toEqual([into, from]);
  });

  it('is found as what it was in the past, and as what it is now', async () => {
    await take('a', ['1', 'Ocean Star']);
    const follower = await AliasIndexFollower.start(reader, { pollMs: 60_000 });
    const find = (kind: PartyKind, revision: number) =>
      follower.index.search({ name: 'Ocean Star', revision, limit: 10, filter: { kinds: [kind] } }).length;
    const recorded = follower.index.search({ name: 'Ocean Star', revision: 1, limit: 10 });
    await take('a', ['1', 'Ocean Star', asVessel]);
    follower.wake();
    await follower.waitBeyond(1, 10_000);
    expect([find(PartyKind.INDIVIDUAL, 1), find(PartyKind.VESSEL, 1)]).toEqual([1, 0]);
    expect([find(PartyKind.INDIVIDUAL, 2), find(PartyKind.VESSEL, 2)]).toEqual([0, 1]);
    expect(follower.index.search({ name: 'Ocean Star', revision: 1, limit: 10 })).toEqual(recorded);
    await follower.dispose();
  });
});
