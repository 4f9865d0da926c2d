import { SqlReader } from '../../src/registry/reading/sql-reader';
import { LogVerifier } from '../../src/registry/verifying/verify-log';
import { DecisionWriter } from '../../src/registry/writing/decision-writer';
import { draftEdition, person } from '../support/draft-list';
import { openTestRegistry, type TestRegistry } from '../support/registry';
import { noticesFixture } from '../support/notices';

/** Somebody with the rights to do so takes the guards off a table, changes it, and puts them back. */
const BEHIND_THE_GUARD = (table: string, change: string) => [
  `ALTER TABLE "${table}" DISABLE TRIGGER USER`,
  change,
  `ALTER TABLE "${table}" ENABLE TRIGGER USER`,
];

describe('checking the log', () => {
  let registry: TestRegistry;

  beforeAll(async () => {
    registry = await openTestRegistry([noticesFixture.list]);
  });
  beforeEach(async () => {
    await registry.reset();
    const take = (list: string, ...entries: Parameters<typeof draftEdition>[2]) =>
      registry.importer.importFiles(list, draftEdition(list, null, entries), { approve: true });
    await take('a', person('1', 'Anna', { aka: ['Annie'], born: '1970-01-02' }), person('2', 'Ben'));
    await take('b', person('9', 'Anna'));
    await take('a', person('1', 'Anna', { aka: ['Änne'] }));
    await registry.importer.importFiles('notices', noticesFixture.files);
    const parties = await registry.rows<{ id: string }>(
      "SELECT party_id AS id FROM membership WHERE entry_id IN ('a:1', 'b:9')",
    );
    const [one, other] = parties;
    const why = { actor: 'analyst', reason: 'the same' };
    await new DecisionWriter(registry.database.dataSource).merge(one?.id ?? '', other?.id ?? '', why);
  });
  afterAll(() => registry.database.close());

  const verify = () => new LogVerifier(registry.database.dataSource).verify();

  it('finds an untouched log intact, to its last fact and its newest hash', async () => {
    const [state] = await registry.rows<{ hash: string; facts: number }>(
      'SELECT (SELECT hash FROM revision_counter), (SELECT sum(facts_added)::int FROM revision) AS facts',
    );
    expect(await verify()).toEqual({ intact: true, revisions: 5, problems: [], ...state });
  });

  it.each([
    [
      'a name',
      'alias',
      "UPDATE alias SET name = 'Bella' WHERE name = 'Annie'",
      /aliases that revision 1 gave a:1/,
    ],
    [
      'a closed fact opened',
      'alias',
      "UPDATE alias SET removed_in = NULL WHERE name = 'Annie'",
      /Revision 3/,
    ],
    ['a fact removed', 'birth_date', 'DELETE FROM birth_date', /Revision 1/],
    [
      'the day of a revision',
      'revision',
      "UPDATE revision SET at = at - interval '1 day' WHERE number = 2",
      /Revision 2/,
    ],
    ['a reason', 'revision', "UPDATE revision SET reason = 'x' WHERE number = 5", /Revision 5/],
    [
      'how a revision was hashed',
      'revision',
      'UPDATE revision SET hash_version = 3 WHERE number = 2',
      /Revision 2 was hashed by version 3/,
    ],
    ['what happened', 'change', "UPDATE change SET kind = 'AMENDED' WHERE kind = 'DELISTED'", /Revision 3/],
    [
      'who an entry records',
      'membership',
      "UPDATE membership SET party_id = (SELECT party_id FROM membership WHERE entry_id = 'b:9' LIMIT 1) WHERE entry_id = 'a:2'",
      /memberships/,
    ],
    ['when an entry was listed', 'listing', 'UPDATE listing SET removed_in = NULL', /listings/],
    [
      'a fact slipped into a revision that did not change its entry',
      'alias',
      `INSERT INTO alias (entry_id, added_in, digest, source_id, name, kind, strength, script, parts)
       SELECT 'b:9', 1, 'x', source_id, 'Bella', kind, strength, script, parts FROM alias WHERE name = 'Annie'`,
      /aliases came or went/,
    ],
    [
      'a fact closed in a revision that did not change its entry',
      'alias',
      "UPDATE alias SET removed_in = 4 WHERE entry_id = 'b:9'",
      /aliases came or went/,
    ],
    ['a change removed', 'change', "DELETE FROM change WHERE kind = 'MERGED'", /Revision 5/],
  ])('shows %s changed behind the guards', async (_, table, change, problem) => {
    for (const statement of BEHIND_THE_GUARD(table, change)) await registry.rows(statement);
    const verdict = await verify();
    expect(verdict.intact).toBe(false);
    expect(verdict.problems.join('\n')).toMatch(problem);
  });

  it.each([
    ['the digest of an edition’s bytes', 2, "UPDATE edition SET sha256 = repeat('0', 64) WHERE revision = 2"],
    ['the name of an edition’s file', 3, "UPDATE edition SET file_name = 'other' WHERE revision = 3"],
    ['the day of an edition', 1, "UPDATE edition SET published_on = '1999-01-01' WHERE revision = 1"],
    [
      'when an edition came',
      4,
      "UPDATE edition SET received_at = received_at - interval '1 day' WHERE revision = 4",
    ],
    ['how an edition was read', 2, 'UPDATE edition SET mapper_version = 99 WHERE revision = 2'],
    ['where a fact was read', 1, "UPDATE alias SET locator = 'elsewhere' WHERE entry_id = 'a:2'"],
    [
      'the text a fact was read from',
      4,
      "UPDATE identifier SET original_text = 'x' WHERE original_text IS NOT NULL",
    ],
    [
      'the edition a fact is ascribed to',
      2,
      "UPDATE alias SET source_id = (SELECT source_id FROM alias WHERE entry_id = 'a:2') WHERE entry_id = 'b:9'",
    ],
    ['why an entry records its party', 1, "UPDATE membership SET reason = 'x' WHERE entry_id = 'a:2'"],
    [
      'what a party is',
      1,
      "UPDATE party SET kind = 'VESSEL' WHERE id = (SELECT party_id FROM membership WHERE entry_id = 'a:2')",
    ],
  ])(
    'names the revision when %s was changed behind the guards, which refuse it',
    async (_, revision, change) => {
      const [, table = ''] = /UPDATE (\w+)/.exec(change) ?? [];
      await expect(registry.rows(change)).rejects.toThrow();
      for (const statement of BEHIND_THE_GUARD(table, change)) await registry.rows(statement);

      expect((await verify()).problems).toEqual([
        expect.stringMatching(`^Revision ${revision} does not come to its hash: `),
      ]);
    },
  );

  it('does not take a revision that commits meanwhile for one that does not fit', async () => {
    const read = jest.spyOn(SqlReader.prototype, 'rows');
    read.mockImplementationOnce(async (sql) => {
      const counter = await registry.rows(sql);
      await registry.importer.importFiles('c', draftEdition('c', null, [person('7', 'Carl')]));
      return counter as never;
    });
    try {
      expect(await verify()).toMatchObject({ intact: true, revisions: 5, problems: [] });
    } finally {
      read.mockRestore();
    }
    expect(await verify()).toMatchObject({ intact: true, revisions: 6 });
  });

  it('shows a log whose end was cut off', async () => {
    const cut = ['DELETE FROM change WHERE revision = 5', 'DELETE FROM revision WHERE number = 5'];
    for (const table of ['change', 'revision'])
      await registry.rows(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    for (const statement of cut) await registry.rows(statement);
    for (const table of ['change', 'revision'])
      await registry.rows(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    expect((await verify()).problems).toContain('Revision 5 is missing.');
  });
});
