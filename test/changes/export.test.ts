import { copyDigest, entryLine, lineDigest } from '../../src/changes/export/entry-line';
import { exportRegistry, type ExportEnd, type ExportFormat } from '../../src/changes/export/export-registry';
import { ftmEntities } from '../../src/changes/export/ftm-entities';
import { RegistryDigests } from '../../src/changes/export/registry-digest';
import { IdentifierType, PartyKind } from '../../src/model/enums';
import { RegistryReader } from '../../src/registry/reading/registry-reader';
import type { EntrySnapshot } from '../../src/registry/reading/snapshot-reads';
import { DecisionWriter } from '../../src/registry/writing/decision-writer';
import { draftEdition, person } from '../support/draft-list';
import { openTestRegistry, type TestRegistry } from '../support/registry';

describe('a copy of the registry', () => {
  let registry: TestRegistry;
  let reader: RegistryReader;
  let digests: RegistryDigests;

  beforeAll(async () => {
    registry = await openTestRegistry();
  });
  beforeEach(async () => {
    await registry.reset();
    reader = new RegistryReader(registry.database.dataSource);
    digests = new RegistryDigests(reader);
  });
  afterAll(() => registry.database.close());

  const take = (list: string, entries: Parameters<typeof draftEdition>[2]) =>
    registry.importer.importFiles(list, draftEdition(list, null, entries), { approve: true });

  async function exported(format: ExportFormat, revision: number): Promise<string[]> {
    let text = '';
    for await (const chunk of exportRegistry(reader, format, revision)) text += chunk;
    return text.trimEnd().split('\n');
  }

  /** A consumer's own copy: one line an entry. */
  async function loaded(revision: number): Promise<{ copy: Map<string, string>; end: ExportEnd }> {
    const lines = await exported('jsonl', revision);
    const end = JSON.parse(lines.pop() ?? '') as ExportEnd;
    return { copy: new Map(lines.map((line) => [(JSON.parse(line) as { id: string }).id, line])), end };
  }

  const digestOf = (copy: ReadonlyMap<string, string>) => copyDigest([...copy.values()].map(lineDigest));

  it('ends with its cursor, and with the digest that its lines come to', async () => {
    await take('a', [person('1', 'Anna'), person('2', 'Ben')]);
    const { copy, end } = await loaded(1);
    expect(end).toMatchObject({ type: 'end', revision: 1, entries: 2, digest: digestOf(copy) });
    expect(end.cursor).toBe(await reader.changes.headCursor(1));
    expect(await digests.at(1)).toEqual({ revision: 1, entries: 2, digest: end.digest, cursor: end.cursor });
  });

  it('is the same whatever the order that entries and facts came in', async () => {
    const anna = person('1', 'Anna', { aka: ['Annie', 'Änne'] });
    await take('a', [anna, person('2', 'Ben')]);
    const first = await loaded(1);
    await registry.reset();
    await take('a', [person('2', 'Ben'), { ...anna, aliases: [...anna.aliases].reverse() }]);
    expect((await loaded(1)).end.digest).toBe(first.end.digest);
  });

  it('plus the changes since equals a later copy, through random histories', async () => {
    const random = seeded(20240501);
    for (let history = 0; history < 3; history++) {
      await registry.reset();
      await runHistory(random);
      const [newest] = await registry.rows<{ number: number }>('SELECT number FROM revision_counter');
      const last = newest?.number ?? 0;
      const from = 1 + Math.floor(random() * last);
      const { copy, end } = await loaded(from);
      for (let cursor = end.cursor; ;) {
        const page = await reader.changes.read(cursor, 3, {});
        const keys = page.changes.map(({ change }) => ({
          entryId: change.entryId,
          revision: change.revision,
        }));
        const after = await reader.snapshots.ofEntries(keys);
        keys.forEach(({ entryId }, index) => {
          const entry = after[index];
          if (entry === undefined) copy.delete(entryId);
          else copy.set(entryId, entryLine(entry));
        });
        cursor = page.endCursor;
        if (!page.hasNextPage) break;
      }
      expect(digestOf(copy)).toBe((await loaded(last)).end.digest);
    }
  });

  it('of a past revision stays what it was when that revision was the newest', async () => {
    await take('a', [person('1', 'Anna'), person('2', 'Ben')]);
    const then = await exported('jsonl', 1);
    await take('a', [person('1', 'Anna Changed'), person('3', 'Carl')]);
    expect(await exported('jsonl', 1)).toEqual(then);
  });

  it('as CSV is safe to open in a spreadsheet, and ends with its cursor and digest', async () => {
    await take('a', [
      person('1', '=HYPERLINK("http://evil")', { aka: ['+1', '-2', '@x', 'Plain, "quoted"'] }),
    ]);
    const lines = await exported('csv', 1);
    expect(lines[0]).toMatch(/^entry,list,reference,kind,party,name,aliases/);
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://evil"")"`);
    expect(lines[2]).toMatch(/^#end,revision=1,entries=1,cursor=.+,digest=[0-9a-f]{64}$/);
  });

  it('as FollowTheMoney gives one entity a party, with the names and lists of all its entries', async () => {
    await take('a', [person('1', 'Anna', { born: '1970-01-02' })]);
    await take('b', [person('9', 'ANNA', { sameAs: ['a:1'] })]);
    const [party, ...rest] = (await exported('ftm', 2)).map(
      (line) => JSON.parse(line) as Record<string, unknown>,
    );
    expect(party).toMatchObject({
      schema: 'Person',
      properties: { name: ['Anna', 'ANNA'], birthDate: ['1970-01-02'], topics: ['sanction'] },
      referents: ['a:1', 'b:9'],
      datasets: ['a', 'b'],
    });
    expect(rest.map((entity) => entity['schema'] ?? entity['type'])).toEqual(['Sanction', 'Sanction', 'end']);
  });

  it('as FollowTheMoney has identifiers where the schema of what they are of has a place for them', () => {
    const identifiers = Object.values(IdentifierType).map((type) => ({ type, number: type }));
    const facts = new Map([['identifier', identifiers]]);
    const entryOf = (kind: PartyKind): EntrySnapshot => ({
      ...{ id: 'a:1', list: 'a', reference: '1', kind, party: 'P-1' },
      facts,
    });
    const propertiesOf = (kind: PartyKind) =>
      (JSON.parse(ftmEntities([entryOf(kind)])[0] ?? '') as { properties: Record<string, string[]> })
        .properties;
    const aircraft = propertiesOf(PartyKind.AIRCRAFT);
    expect(Object.keys(aircraft).sort()).toEqual(['registrationNumber', 'serialNumber']);
    expect(aircraft['serialNumber']).toEqual([IdentifierType.AIRCRAFT_SERIAL_NUMBER]);
    expect(Object.keys(propertiesOf(PartyKind.VESSEL)).sort()).toEqual([
      'callSign',
      'imoNumber',
      'mmsi',
      'registrationNumber',
    ]);
    expect(propertiesOf(PartyKind.INDIVIDUAL)).toMatchObject({ passportNumber: [IdentifierType.PASSPORT] });
    expect(propertiesOf(PartyKind.ORGANIZATION)).not.toHaveProperty('passportNumber');
  });

  /** Editions of three lists that list, amend, delist and relist at random, and analysts' decisions in between. */
  async function runHistory(random: () => number): Promise<void> {
    const decisions = new DecisionWriter(registry.database.dataSource);
    for (let step = 0; step < 8; step++) {
      const list = ['a', 'b', 'c'][Math.floor(random() * 3)] ?? 'a';
      const present = ['1', '2', '3', '4', '5'].filter(() => random() < 0.7);
      const entries = present.map((reference) => {
        const sameAs = list !== 'a' && random() < 0.3 ? [`a:${reference}`] : [];
        return person(reference, `Name ${Math.floor(random() * 3)}`, {
          aka: random() < 0.5 ? ['Other'] : [],
          sameAs,
        });
      });
      if (entries.length > 0) await take(list, entries);
      const parties = await registry.rows<{ party_id: string }>(
        'SELECT DISTINCT party_id FROM membership WHERE removed_in IS NULL ORDER BY 1',
      );
      const [one, other] = parties;
      if (one && other && random() < 0.4) {
        await decisions.merge(one.party_id, other.party_id, { actor: 'test', reason: 'chance' });
      }
    }
  }
});

/** Mulberry32: the same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
