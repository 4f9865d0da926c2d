import { compareRevisions, type EntryDifference } from '../../src/changes/compare-revisions';
import { RegistryReader } from '../../src/registry/reading/registry-reader';
import { draftEdition, person } from '../support/draft-list';
import { openTestRegistry, type TestRegistry } from '../support/registry';

describe('comparing two revisions', () => {
  let registry: TestRegistry;
  let reader: RegistryReader;

  beforeAll(async () => {
    registry = await openTestRegistry();
    reader = new RegistryReader(registry.database.dataSource);
    const editions = [
      [person('1', 'Anna', { aka: ['Annie'] }), person('2', 'Ben')],
      [person('1', 'Anna', { aka: ['Änne'] }), person('2', 'Ben', { aka: ['Benny'] })],
      [person('1', 'Anna', { aka: ['Änne'] }), person('2', 'Ben'), person('3', 'Carl')],
      [person('1', 'Anna', { aka: ['Annie'] }), person('3', 'Carl')],
    ];
    for (const edition of editions)
      await registry.importer.importFiles('a', draftEdition('a', null, edition));
  });
  afterAll(() => registry.database.close());

  async function compared(from: number, to: number, filter = {}): Promise<EntryDifference[]> {
    const differences: EntryDifference[] = [];
    for await (const difference of compareRevisions(reader, from, to, filter)) differences.push(difference);
    return differences;
  }
  const names = (facts: EntryDifference['added']) => facts.map(({ fact }) => fact['name']).filter(Boolean);

  it('gives the facts that each entry lost and gained', async () => {
    const [anna, carl, ...rest] = await compared(1, 3);
    expect([anna?.entryId, names(anna?.removed ?? []), names(anna?.added ?? [])]).toEqual([
      'a:1',
      ['Annie'],
      ['Änne'],
    ]);
    expect([carl?.entryId, carl?.before, names(carl?.added ?? [])]).toEqual(['a:3', undefined, ['Carl']]);
    expect(rest).toEqual([]);
  });

  it('finds no difference in what changed and changed back', async () => {
    expect((await compared(1, 4)).map((difference) => difference.entryId)).toEqual(['a:2', 'a:3']);
    expect(await compared(2, 2)).toEqual([]);
  });

  it('looks back as well as forward', async () => {
    const [anna] = await compared(3, 1);
    expect([names(anna?.removed ?? []), names(anna?.added ?? [])]).toEqual([['Änne'], ['Annie']]);
  });

  it('can be asked of some entries alone', async () => {
    expect(await compared(1, 3, { lists: ['b'] })).toEqual([]);
  });
});
