import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { QueryRunner } from 'typeorm';
import { CreateRegistry1764000000000 } from '../../migrations/1764000000000-create-registry';
import { CreateWebhooks1764100000000 } from '../../migrations/1764100000000-create-webhooks';
import { VersionTerms1764200000000 } from '../../migrations/1764200000000-version-terms';
import { ChangeKind, RevisionCause } from '../../src/model/enums';
import { Program } from '../../src/model/program';
import { RegistryReader } from '../../src/registry/reading/registry-reader';
import { LogVerifier } from '../../src/registry/verifying/verify-log';
import { DecisionWriter } from '../../src/registry/writing/decision-writer';
import { factDigest } from '../../src/registry/writing/entry-content';
import { FACT_KINDS } from '../../src/registry/writing/fact-kinds';
import { revisionHash } from '../../src/registry/writing/revision-hash';
import { openTestDatabase, type TestDatabase } from '../support/test-database';

const FOLDER = resolve(__dirname, '../../migrations');

/** SHA-256 of each migration that registries may have run: it is never edited, another is added. */
const LANDED = {
  '1764000000000-create-registry.ts': '25fb9861dad7c1dfb6a475f669768c891d554759164513feb094ed48d9da6b3e',
  '1764100000000-create-webhooks.ts': 'b4eee90fb7bdba456f807e6924624b2a75698851ab14970ce91913ef7cce5c61',
  '1764200000000-version-terms.ts': '6a7584254950fd55cdfb781960865e8c3912ea214d760077869458cecdf010a0',
};

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe('the migrations', () => {
  test('make exactly the tables that the entities describe', async () => {
    const drift = await database.dataSource.driver.createSchemaBuilder().log();
    expect(drift.upQueries.map((query) => query.query)).toEqual([]);
  });

  test('are each what they were when they landed', () => {
    const files = readdirSync(FOLDER).filter((name) => /^\d/.test(name));
    const hashes = files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(resolve(FOLDER, name)))
        .digest('hex'),
    ]);
    expect(Object.fromEntries(hashes)).toEqual(LANDED);
  });
});

describe('a registry of before programs had a history', () => {
  const rows = <T = unknown>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
    database.dataSource.query<T[]>(sql, parameters);

  /** One entry of list `a`, as revision 1 of the first release left it. */
  async function makeOldRegistry(runner: QueryRunner): Promise<void> {
    // The embedded database has one connection, which the runner holds.
    const run = (sql: string, parameters?: unknown[]): Promise<unknown> => runner.query(sql, parameters);
    const kind = FACT_KINDS.find(({ field }) => field === 'designations');
    if (kind === undefined) throw new Error('There are no designations.');
    const said: Record<string, unknown> = { programIds: ['xx:P'], legalBasis: [], measures: [] };
    const digest = factDigest(
      kind,
      kind.properties.map((property) => said[property] ?? null),
      null,
    );
    const change = { kind: ChangeKind.LISTED, entryId: 'a:1', partyId: 'P-1', previousPartyId: null };
    const mark = { digest, source: 'edition:1', locator: null, originalText: null };
    const head = {
      number: 1,
      at: new Date('2024-01-01T00:00:00Z'),
      cause: RevisionCause.PUBLISHER,
      actor: null,
      reason: 'List a',
      editionId: '1',
    };
    const hash = revisionHash(1, '', head, [{ ...change, added: [mark], removed: [] }], []);
    await run("INSERT INTO list (id, name, publisher, validators) VALUES ('a', 'List a', 'Publisher', '{}')");
    await run(
      "INSERT INTO program VALUES ('xx:P', 'P', 'Programme P', '{Act 1}'), ('xx:Q', 'Q', 'Nobody’s', '{}')",
    );
    await run(
      `INSERT INTO edition (list_id, received_at, file_name, sha256, entries, outcome, revision, report)
       VALUES ('a', now(), 'a.json', 'x', 1, 'APPLIED', 1, '{}')`,
    );
    await run(
      "INSERT INTO source (key, kind, title, edition_id) VALUES ('edition:1', 'LIST_EDITION', 'List a', 1)",
    );
    await run("INSERT INTO party VALUES ('P-1', 'INDIVIDUAL', 1)");
    await run("INSERT INTO list_entry VALUES ('a:1', 'a', '1', 'x', 1)");
    await run("INSERT INTO listing (entry_id, added_in) VALUES ('a:1', 1)");
    await run(
      "INSERT INTO membership (entry_id, party_id, added_in, reason) VALUES ('a:1', 'P-1', 1, 'First')",
    );
    await run(
      `INSERT INTO designation (entry_id, added_in, digest, source_id, program_ids, legal_basis, measures)
       VALUES ('a:1', 1, $1, 1, '{xx:P}', '{}', '{}')`,
      [digest],
    );
    await run("INSERT INTO revision VALUES (1, $1, 'PUBLISHER', NULL, 'List a', 1, 1, 0, $2)", [
      head.at,
      hash,
    ]);
    await run("INSERT INTO change VALUES (1, 0, 'LISTED', 'a:1', 'P-1', NULL)");
    await run('UPDATE revision_counter SET number = 1, hash = $1', [hash]);
  }

  test('keeps its log and its words, and the next revision’s hash covers them', async () => {
    await rows('DROP SCHEMA public CASCADE');
    await rows('CREATE SCHEMA public');
    const runner = database.dataSource.createQueryRunner();
    try {
      for (const migration of [new CreateRegistry1764000000000(), new CreateWebhooks1764100000000()])
        await migration.up(runner);
      await makeOldRegistry(runner);
      await new VersionTerms1764200000000().up(runner);
    } finally {
      await runner.release();
    }
    const reader = new RegistryReader(database.dataSource);
    const verify = () => new LogVerifier(database.dataSource).verify();

    expect((await verify()).problems).toEqual([]);
    expect(await reader.terms.all<Program>(Program, 1)).toMatchObject([
      { id: 'xx:P', listId: 'a', name: 'Programme P', legalBasis: ['Act 1'], addedIn: 1, loggedIn: null },
    ]);

    await rows("INSERT INTO list_entry VALUES ('a:2', 'a', '2', 'x', 1)");
    await rows(
      "INSERT INTO membership (entry_id, party_id, added_in, reason) VALUES ('a:2', 'P-1', 1, 'Also')",
    );
    const why = { actor: 'analyst', reason: 'two people' };
    await new DecisionWriter(database.dataSource).split(['a:2'], why);

    expect(await reader.terms.all<Program>(Program, 2)).toMatchObject([
      { id: 'xx:P', addedIn: 1, loggedIn: 2 },
    ]);
    const [{ problems }] = [await verify()];
    // The second entry came without a change of the log, which is the one thing that does not fit.
    expect(problems).toEqual([expect.stringMatching(/memberships do not fit/)]);
    await rows('ALTER TABLE program DISABLE TRIGGER USER');
    await rows("UPDATE program SET name = 'Another'");
    expect((await verify()).problems[0]).toMatch(/Revision 2 does not come to its hash/);
  });
});
