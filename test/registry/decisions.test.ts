import { PartyKind } from '../../src/model/enums';
import { DecisionWriter } from '../../src/registry/writing/decision-writer';
import { draftEdition, person } from '../support/draft-list';
import { openTestRegistry, type TestRegistry } from '../support/registry';

const WHY = { actor: 'analyst', reason: 'One passport.' };

describe('an analyst’s decision', () => {
  let registry: TestRegistry;
  let decisions: DecisionWriter;

  beforeAll(async () => {
    registry = await openTestRegistry();
    decisions = new DecisionWriter(registry.database.dataSource);
  });
  beforeEach(async () => {
    await registry.reset();
    await registry.importer.importFiles(
      'a',
      draftEdition('a', null, [person('1', 'Anna'), person('2', 'Ship', { kind: PartyKind.VESSEL })]),
    );
    await registry.importer.importFiles('b', draftEdition('b', null, [person('9', 'Anna')]));
  });
  afterAll(() => registry.database.close());

  const partyOf = async (entryId: string): Promise<string> => {
    const [row] = await registry.rows<{ party_id: string }>(
      'SELECT party_id FROM membership WHERE removed_in IS NULL AND entry_id = $1',
      [entryId],
    );
    return row?.party_id ?? '';
  };

  it('joins two parties in one revision with its reason, and another takes them apart again', async () => {
    const [into, from] = [await partyOf('a:1'), await partyOf('b:9')];
    const merged = await decisions.merge(from, into, WHY);
    expect(merged).toMatchObject({
      partyId: into,
      revision: { number: 3, cause: 'ANALYST', actor: 'analyst', reason: 'One passport.' },
    });
    expect(await partyOf('b:9')).toBe(into);
    const split = await decisions.split(['b:9'], WHY);
    expect(await partyOf('b:9')).toBe(split.partyId);
    expect(split.partyId).not.toBe(into);
    expect(
      await registry.rows(
        'SELECT revision, kind, entry_id, previous_party_id, party_id FROM change WHERE revision > 2 ORDER BY 1',
      ),
    ).toEqual([
      { revision: 3, kind: 'MERGED', entry_id: 'b:9', previous_party_id: from, party_id: into },
      { revision: 4, kind: 'SPLIT', entry_id: 'b:9', previous_party_id: into, party_id: split.partyId },
    ]);
  });

  it('keeps what was so before: the memberships of every revision', async () => {
    await decisions.merge(await partyOf('b:9'), await partyOf('a:1'), WHY);
    const rows = await registry.rows(
      "SELECT added_in, removed_in, reason FROM membership WHERE entry_id = 'b:9' ORDER BY added_in",
    );
    expect(rows).toEqual([
      { added_in: 2, removed_in: 3, reason: 'First record of this party.' },
      { added_in: 3, removed_in: null, reason: 'One passport. (decided by analyst)' },
    ]);
  });

  it('is refused, and leaves nothing, when it cannot be meant', async () => {
    const [anna, ship] = [await partyOf('a:1'), await partyOf('a:2')];
    const before = await registry.stateDigest();
    await expect(decisions.merge(anna, anna, WHY)).rejects.toThrow(/two different parties/);
    await expect(decisions.merge(anna, ship, WHY)).rejects.toThrow(/kind VESSEL.*kind INDIVIDUAL/);
    await expect(decisions.merge('P-0', anna, WHY)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(decisions.split(['a:1'], WHY)).rejects.toThrow(/some, not all/);
    await expect(decisions.split(['a:1', 'b:9'], WHY)).rejects.toThrow(/one party/);
    await expect(decisions.split(['a:404'], WHY)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(decisions.split([], WHY)).rejects.toThrow(/at least one/);
    expect(await registry.stateDigest()).toBe(before);
  });

  it('is taken back as if it had never been made, but for the record', async () => {
    const [into, from] = [await partyOf('a:1'), await partyOf('b:9')];
    await decisions.merge(from, into, WHY);
    expect(await decisions.undo(3, WHY)).toMatchObject({ partyId: from });
    expect(await partyOf('b:9')).toBe(from);
    await decisions.undo(4, WHY);
    expect(await partyOf('b:9')).toBe(into);
    await expect(decisions.undo(3, WHY)).resolves.toMatchObject({ partyId: from });
    await expect(decisions.undo(3, WHY)).rejects.toThrow(/moved again/);
    await expect(decisions.undo(1, WHY)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    ['the entry it was taken from', ['a:1']],
    ['both entries', ['a:1', 'b:9']],
  ])('is not undone by another list that comes to print %s', async (_, sameAs) => {
    await registry.importer.importFiles(
      'b',
      draftEdition('b', null, [person('9', 'Anna', { sameAs: ['a:1'] })]),
    );
    const apart = await decisions.split(['b:9'], WHY);
    await registry.importer.importFiles('c', draftEdition('c', null, [person('5', 'Anna', { sameAs })]));
    expect(await partyOf('b:9')).toBe(apart.partyId);
    expect(await partyOf('c:5')).toBe(await partyOf('a:1'));
  });

  it('is not undone by the next edition that prints nothing new', async () => {
    await registry.importer.importFiles(
      'b',
      draftEdition('b', null, [person('9', 'Anna', { sameAs: ['a:1'] })]),
    );
    const apart = await decisions.split(['b:9'], WHY);
    await registry.importer.importFiles(
      'b',
      draftEdition('b', null, [person('9', 'Anna', { sameAs: ['a:1'], aka: ['Annie'] })]),
    );
    expect(await partyOf('b:9')).toBe(apart.partyId);
  });
});
