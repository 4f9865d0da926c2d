import { Importer } from '../../src/ingest/importer';
import { Program } from '../../src/model/program';
import { RevisionCause } from '../../src/model/enums';
import { RegistryReader } from '../../src/registry/reading/registry-reader';
import { LogVerifier } from '../../src/registry/verifying/verify-log';
import type { EntryDraft } from '../../src/model/entry-draft';
import { draftEdition, draftList, person } from '../support/draft-list';
import { openTestRegistry, type TestRegistry } from '../support/registry';

describe('what authorities and programs are called', () => {
  let registry: TestRegistry;
  let reader: RegistryReader;

  beforeAll(async () => {
    registry = await openTestRegistry();
    reader = new RegistryReader(registry.database.dataSource);
  });
  beforeEach(() => registry.reset());
  afterAll(() => registry.database.close());

  /** The same file, read by a mapping that knows more of its programs than the file says. */
  const wording = (list: string, name: string, version: number, secondHand = false): Importer => {
    const source = draftList(list);
    const formats = source.formats.map((format) => ({
      ...format,
      version,
      read: async function* (...given: Parameters<typeof format.read>) {
        for await (const event of format.read(...given))
          yield event.type === 'entry' ? { ...event, draft: renamed(event.draft, name) } : event;
      },
    }));
    const info = { ...source.info, ...(secondHand ? { secondHand: true as const } : {}) };
    return new Importer(registry.database.dataSource, new Map([[list, { info, formats }]]));
  };
  const renamed = (draft: EntryDraft, name: string): EntryDraft => ({
    ...draft,
    designations: draft.designations.map((designation) => ({
      ...designation,
      authority: { id: 'xx-ministry', name: `Ministry of ${name}` },
      programs: [{ id: 'xx:P', code: 'P', name, legalBasis: [`Act of ${name}`] }],
    })),
  });
  const edition = (list: string, ...references: string[]) =>
    draftEdition(
      list,
      null,
      references.map((reference) => person(reference, `Name ${reference}`)),
    );
  const called = async (revision: number): Promise<string | undefined> =>
    (await reader.terms.byIds<Program>(Program, [{ id: 'xx:P', revision }]))[0]?.name;
  const verify = () => new LogVerifier(registry.database.dataSource).verify();

  it('is amended by a better mapping of the same file, as our processing, and stays what it was then', async () => {
    await wording('a', 'P', 1).importFiles('a', edition('a', '1'));
    const report = await wording('a', 'Protection', 2).importFiles('a', edition('a', '1'));

    expect(report).toMatchObject({ outcome: 'APPLIED', revision: 2, amended: 0, unchanged: 1 });
    const [first, second] = await reader.revisions.byNumbers([1, 2]);
    expect([first?.cause, second?.cause]).toEqual([RevisionCause.PUBLISHER, RevisionCause.PROCESSING]);
    expect(second?.reason).toContain('2 authorities or programs are worded otherwise');
    expect([await called(1), await called(2)]).toEqual(['P', 'Protection']);
    expect(
      (await reader.terms.all<Program>(Program, 1)).map(({ name, removedIn }) => [name, removedIn]),
    ).toEqual([['P', null]]);
  });

  it('writes nothing when the same file says the same', async () => {
    await wording('a', 'P', 1).importFiles('a', edition('a', '1', '2'));
    const before = await registry.stateDigest();

    expect((await wording('a', 'P', 2).importFiles('a', edition('a', '2', '1'))).outcome).toBe('UNCHANGED');
    expect(await registry.stateDigest()).toBe(before);
  });

  it('is a publisher’s own list’s word, whenever notices spoke of it', async () => {
    await wording('b', 'Squatted', 1, true).importFiles('b', edition('b', '9'));
    expect(await called(1)).toBe('Squatted');
    await wording('a', 'Protection', 1).importFiles('a', edition('a', '1'));
    await wording('b', 'Squatted again', 1, true).importFiles('b', edition('b', '9', '8'));

    expect([await called(1), await called(2), await called(3)]).toEqual([
      'Squatted',
      'Protection',
      'Protection',
    ]);
  });

  it('is of both causes where another reader reads another edition', async () => {
    await wording('a', 'P', 1).importFiles('a', edition('a', '1'));
    await wording('a', 'P', 2).importFiles('a', edition('a', '1', '2'));

    expect((await reader.revisions.byNumbers([2]))[0]?.cause).toBe(RevisionCause.MIXED);
  });

  it.each([
    ['a wording', "UPDATE program SET name = 'x' WHERE removed_in IS NULL"],
    ['when it was worded so', 'UPDATE program SET added_in = 0 WHERE removed_in = 2'],
    ['a wording taken away', "DELETE FROM authority WHERE name = 'Ministry of P'"],
    [
      'a wording slipped in',
      "INSERT INTO program (id, list_id, second_hand, added_in, code, name, legal_basis) VALUES ('xx:Q', 'a', false, 1, 'Q', 'Q', '{}')",
    ],
  ])('shows in the check of the log: %s changed behind the guards', async (_what, change) => {
    await wording('a', 'P', 1).importFiles('a', edition('a', '1'));
    await wording('a', 'Protection', 2).importFiles('a', edition('a', '1'));
    expect((await verify()).problems).toEqual([]);
    const table = /(?:UPDATE|FROM|INTO) (\w+)/.exec(change)?.[1] ?? '';
    if (!change.startsWith('INSERT')) await expect(registry.rows(change)).rejects.toThrow();
    for (const statement of [
      `ALTER TABLE ${table} DISABLE TRIGGER USER`,
      change,
      `ALTER TABLE ${table} ENABLE TRIGGER USER`,
    ])
      await registry.rows(statement);

    expect((await verify()).intact).toBe(false);
  });
});
