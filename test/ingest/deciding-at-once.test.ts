import { draftEdition, person } from '../support/draft-list';
import { openTestRegistry, type TestRegistry } from '../support/registry';

describe('a held edition that two operators decide on at once', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await openTestRegistry();
  });
  beforeEach(() => registry.reset());
  afterAll(() => registry.database.close());

  const take = (day: number, count: number) =>
    registry.importer.importFiles(
      'a',
      draftEdition(
        'a',
        `2024-01-0${day}`,
        Array.from({ length: count }, (_, index) => person(`${index}`, `Person ${index}`)),
      ),
    );

  it.each([1, 2, 3])('is either applied or turned down, and the record says which (round %d)', async () => {
    await take(1, 40);
    const { editionId } = await take(2, 10);
    const id = editionId ?? '';
    const decided = await Promise.allSettled([
      registry.importer.approve(id, 'Anna', 'checked'),
      registry.importer.turnDown(id, 'Ben', 'cut off'),
    ]);
    expect(decided.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const isApplied = decided[0]?.status === 'fulfilled';
    expect(
      await registry.rows("SELECT report->'decision'->>'decision' AS decision FROM edition WHERE id = $1", [
        id,
      ]),
    ).toEqual([{ decision: isApplied ? 'approved' : 'turned down' }]);
    expect(await registry.rows('SELECT number FROM revision_counter')).toEqual([
      { number: isApplied ? 2 : 1 },
    ]);
  });
});
