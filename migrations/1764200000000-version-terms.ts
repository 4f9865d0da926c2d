import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What authorities and programs are called becomes part of the history, list by list, and what a revision's hash covers
 * becomes more. What was known before is taken to have been every naming list's word since it first used the id; the
 * hash of the first revision from now on covers these rows.
 */
export class VersionTerms1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REVISIONS);
    for (const [table, content] of Object.entries(CONTENT)) await runner.query(versioned(table, content));
    await runner.query(GUARD);
    for (const table of Object.keys(CONTENT)) await runner.query(guarded(table));
  }

  async down(): Promise<void> {
    throw new Error('A registry of record is not taken down by a migration. Drop the database instead.');
  }
}

/** Columns of each table's content, and the SQL that unfolds the ids that a designation names. */
const CONTENT = {
  authority: {
    columns: '"name" text NOT NULL, "country" text',
    names: '"name", "country"',
    ids: 'ARRAY[d.authority_id]',
  },
  program: {
    columns: '"code" text NOT NULL, "name" text NOT NULL, "legal_basis" text[] NOT NULL',
    names: '"code", "name", "legal_basis"',
    ids: 'd.program_ids',
  },
};

const REVISIONS = `
ALTER TABLE "revision" ADD COLUMN "hash_version" integer NOT NULL DEFAULT 1;
ALTER TABLE "revision" ALTER COLUMN "hash_version" DROP DEFAULT;
ALTER TABLE "designation" DROP CONSTRAINT "FK_0e74a562c4b0582c07becdd27cf";
`;

/** TypeORM's names of what it makes for an entity. */
const NAMES: Readonly<
  Record<string, Readonly<Record<'key' | 'check' | 'standing' | 'byId' | 'list', string>>>
> = {
  authority: {
    key: 'PK_7fe113851ce8c9b56f16d880802',
    check: 'CHK_280a89e91d64495169a5f2cdfd',
    standing: 'IDX_4f807cf591a3e29dffd4821b44',
    byId: 'IDX_b0f9bb35ff132fc6bd92d0582c',
    list: 'FK_911c00d8e2d0a014ba0e8a1364f',
  },
  program: {
    key: 'PK_44da900e9d5b2680e88750e66e1',
    check: 'CHK_07ab46be4a3335de02213d6631',
    standing: 'IDX_ca44d47813e741fbadaf55e3bc',
    byId: 'IDX_3bade5945afbafefdd26a3a29f',
    list: 'FK_75f27d9574292a1dd9b562955e6',
  },
};

function versioned(
  table: string,
  { columns, names, ids }: Record<'columns' | 'names' | 'ids', string>,
): string {
  const name = NAMES[table];
  return `
ALTER TABLE "${table}" RENAME TO "${table}_before";
CREATE TABLE "${table}" (
  "row_id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "id" text NOT NULL,
  "list_id" text NOT NULL,
  "second_hand" boolean NOT NULL,
  "added_in" integer NOT NULL,
  "removed_in" integer,
  "logged_in" integer,
  ${columns},
  CONSTRAINT "${name?.check}" CHECK ("removed_in" > "added_in"),
  CONSTRAINT "${name?.key}" PRIMARY KEY ("row_id")
);
CREATE UNIQUE INDEX "${name?.standing}" ON "${table}" ("list_id", "id") WHERE "removed_in" IS NULL;
CREATE INDEX "${name?.byId}" ON "${table}" ("id");
ALTER TABLE "${table}" ADD CONSTRAINT "${name?.list}" FOREIGN KEY ("list_id") REFERENCES "list"("id");
INSERT INTO "${table}" ("id", "list_id", "second_hand", "added_in", ${names})
  SELECT b."id", named.list_id, named.list_id = 'notices', named.added_in, ${names} FROM "${table}_before" b JOIN (
    SELECT used.id, e.list_id, min(d.added_in) AS added_in
    FROM "designation" d JOIN "list_entry" e ON e.id = d.entry_id CROSS JOIN LATERAL unnest(${ids}) AS used(id)
    GROUP BY used.id, e.list_id
  ) named ON named.id = b."id" ORDER BY b."id", named.list_id;
DROP TABLE "${table}_before";
`;
}

const GUARD = `
CREATE FUNCTION allow_only_filling() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE filled text;
BEGIN
  IF (to_jsonb(NEW) - TG_ARGV::text[]) IS DISTINCT FROM (to_jsonb(OLD) - TG_ARGV::text[]) THEN
    RAISE EXCEPTION 'of a row of %, only % may be filled in', TG_TABLE_NAME, TG_ARGV;
  END IF;
  FOREACH filled IN ARRAY TG_ARGV LOOP
    IF to_jsonb(OLD) ->> filled IS NOT NULL AND to_jsonb(NEW) ->> filled IS DISTINCT FROM to_jsonb(OLD) ->> filled THEN
      RAISE EXCEPTION '% of a row of % is filled in once', filled, TG_TABLE_NAME;
    END IF;
  END LOOP;
  RETURN NEW;
END $$;
`;

function guarded(table: string): string {
  return `
CREATE TRIGGER only_filling BEFORE UPDATE ON "${table}" FOR EACH ROW EXECUTE FUNCTION allow_only_filling('removed_in', 'logged_in');
CREATE TRIGGER never_deleted BEFORE DELETE ON "${table}" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_history();`;
}
