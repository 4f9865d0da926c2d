import { setTimeout as sleep } from 'node:timers/promises';
import { Importer } from '../../src/ingest/importer';
import { RevisionCause } from '../../src/model/enums';
import { RegistryReader } from '../../src/registry/reading/registry-reader';
import { OpenRevision } from '../../src/registry/writing/open-revision';
import type { ListSource } from '../../src/sources/source';
import { draftEdition, draftList, person } from '../support/draft-list';
import { openTestRegistry, type TestRegistry } from '../support/registry';

const people = (count: number, prefix = '') =>
  Array.from({ length: count }, (_, index) => person(`${prefix}${index}`, `Person ${prefix}${index}`));

describe('a registry that moves on', () => {
  let registry: TestRegistry;
  let reader: RegistryReader;

  beforeAll(async () => {
    registry = await openTestRegistry();
    reader = new RegistryReader(registry.database.dataSource);
  });
  beforeEach(() => registry.reset());
  afterAll(() => registry.database.close());

  const take = (date: string | null, entries: Parameters<typeof draftEdition>[2], options = {}) =>
    registry.importer.importFiles('a', draftEdition('a', date, entries), options);

  describe('while editions come out of order', () => {
    it('holds an edition older than one that was found unchanged', async () => {
      await take('2024-01-01', people(3));
      await take('2024-01-05', people(3));
      expect(await take('2024-01-03', people(2))).toMatchObject({ outcome: 'HELD' });
    });

    it('holds an edition older than the last dated one, though an undated one came in between', async () => {
      await take('2024-01-05', people(3));
      await take(null, people(4));
      expect(await take('2024-01-03', people(2))).toMatchObject({ outcome: 'HELD' });
    });

    it('holds an edition that was approved but has been overtaken, and applies it when approved again', async () => {
      await take('2024-01-01', people(40));
      const held = await take('2024-01-02', people(10));
      await take('2024-01-02', [...people(40), ...people(2, 'n')]);
      const overtaken = await registry.importer.approve(held.editionId ?? '', 'operator', 'looks right');
      expect(overtaken).toMatchObject({ outcome: 'HELD', revision: null });
      expect(overtaken.reasons[0]).toMatch(/revision 2/);
      const again = await registry.importer.approve(overtaken.editionId ?? '', 'operator', 'still right');
      expect(again).toMatchObject({ outcome: 'APPLIED', revision: 3, delisted: 32 });
    });

    it('keeps one copy of the same held edition, however often it is offered', async () => {
      await take('2024-01-01', people(40));
      const first = await take('2024-01-02', people(10));
      const second = await take('2024-01-02', people(10));
      expect(second).toMatchObject({ outcome: 'HELD', editionId: first.editionId });
      expect(await registry.rows('SELECT edition_id FROM held_part')).toHaveLength(1);
    });

    it('asks the publisher again after an edition came from elsewhere', async () => {
      await take('2024-01-01', people(3));
      await registry.rows(`UPDATE list SET validators = '{"https://x/a": {"etag": "1"}}' WHERE id = 'a'`);
      await take('2024-01-02', people(3));
      expect(await registry.rows('SELECT validators FROM list')).toEqual([
        { validators: { 'https://x/a': { etag: '1' } } },
      ]);
      await take('2024-01-03', people(4));
      expect(await registry.rows('SELECT validators FROM list')).toEqual([{ validators: {} }]);
    });
  });

  describe('while a record cannot be read', () => {
    it('holds an edition that would delist while more records than before were refused', async () => {
      await take('2024-01-01', people(40));
      const garbled = [...people(39), person('0', 'A second record under one reference')];
      const report = await take('2024-01-02', garbled);
      expect(report).toMatchObject({ outcome: 'HELD', delisted: 1 });
      expect(report.reasons.join(' ')).toMatch(/1 record more than before .* 1 entry would be delisted/);
    });

    it('takes as many refused records as before for normal', async () => {
      const twice = person('0', 'A second record under one reference');
      await take('2024-01-01', [...people(40), twice]);
      expect(await take('2024-01-02', [...people(39), twice])).toMatchObject({
        outcome: 'APPLIED',
        delisted: 1,
      });
    });
  });

  describe('asked about an instant', () => {
    it('answers the same before and after an import that was being read at that instant', async () => {
      await take('2024-01-01', people(3));
      const gate = gated();
      const importer = new Importer(registry.database.dataSource, new Map([['a', gate.list]]));
      const importing = importer.importFiles('a', draftEdition('a', '2024-01-02', people(4)));
      await sleep(20);
      const at = new Date();
      await sleep(20);
      const before = await reader.revisions.resolve({ at });
      gate.open();
      expect(await importing).toMatchObject({ outcome: 'APPLIED', revision: 2 });
      expect([before, await reader.revisions.resolve({ at })]).toEqual([1, 1]);
    });

    it('waits for a revision that has taken its time and not yet committed', async () => {
      await take('2024-01-01', people(3));
      let answer: Promise<number> | undefined;
      await registry.database.dataSource.transaction(async (manager) => {
        const revision = await OpenRevision.begin(manager);
        await revision.commit({ cause: RevisionCause.ANALYST, reason: 'test' });
        await sleep(10);
        answer = reader.revisions.resolve({ at: new Date() });
        await sleep(50);
      });
      expect(await answer).toBe(2);
    });
  });
});

/** List `a`, whose reader waits until it is let on. */
function gated(): { list: ListSource; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const list = draftList('a');
  const [format] = list.formats;
  if (format === undefined) throw new Error('A draft list has a format.');
  const read: typeof format.read = async function* (parts, options) {
    await opened;
    yield* format.read(parts, options);
  };
  return { list: { ...list, formats: [{ ...format, read }] }, open };
}
