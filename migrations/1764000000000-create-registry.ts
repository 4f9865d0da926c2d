import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of the registry, and the triggers that keep its history from being rewritten. */
export class CreateRegistry1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(COUNTER);
    await runner.query(HISTORY_GUARD);
    for (const table of CLOSABLE) await runner.query(allowOnlyClosing(table));
    for (const table of APPEND_ONLY) await runner.query(appendOnly(table));
    for (const [table, column] of Object.entries(STANDING_COLUMN))
      await runner.query(allowOnlyColumn(table, column));
  }

  async down(): Promise<void> {
    throw new Error('A registry of record is not taken down by a migration. Drop the database instead.');
  }
}

const CLOSABLE = [
  'address',
  'alias',
  'birth_date',
  'birth_place',
  'designation',
  'gender',
  'identifier',
  'link',
  'nationality',
  'remark',
  'role',
  'listing',
  'membership',
];

const APPEND_ONLY = ['revision', 'change', 'party', 'source', 'authority', 'program'];

/** Tables of which one column says how things stand now, and the rest is history. */
const STANDING_COLUMN = { list_entry: 'digest', edition: 'report' };

/** One row: the newest revision's number and hash. Its row lock orders the writers, so commit order is number order. */
const COUNTER = `
CREATE TABLE revision_counter (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  number integer NOT NULL,
  hash text NOT NULL
);
INSERT INTO revision_counter (number, hash) VALUES (0, '');
`;

/** Guarantee 1 of the design, held by the database itself: a fact may be closed once, and nothing else. */
const HISTORY_GUARD = `
CREATE FUNCTION refuse_rewriting_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'history is never rewritten: % on % is refused', TG_OP, TG_TABLE_NAME;
END $$;

CREATE FUNCTION allow_only_closing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.removed_in IS NOT NULL OR NEW.removed_in IS NULL
     OR (to_jsonb(NEW) - 'removed_in') IS DISTINCT FROM (to_jsonb(OLD) - 'removed_in') THEN
    RAISE EXCEPTION 'a row of % may only be closed, once', TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION allow_only_column() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(NEW) - TG_ARGV[0]) IS DISTINCT FROM (to_jsonb(OLD) - TG_ARGV[0]) THEN
    RAISE EXCEPTION 'of a row of %, only % may be changed', TG_TABLE_NAME, TG_ARGV[0];
  END IF;
  RETURN NEW;
END $$;
`;

function allowOnlyClosing(table: string): string {
  return `
CREATE TRIGGER only_closing BEFORE UPDATE ON "${table}" FOR EACH ROW EXECUTE FUNCTION allow_only_closing();
CREATE TRIGGER never_deleted BEFORE DELETE ON "${table}" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_history();`;
}

function allowOnlyColumn(table: string, column: string): string {
  return `
CREATE TRIGGER only_column BEFORE UPDATE ON "${table}" FOR EACH ROW EXECUTE FUNCTION allow_only_column('${column}');
CREATE TRIGGER never_deleted BEFORE DELETE ON "${table}" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_history();`;
}

function appendOnly(table: string): string {
  return `CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "${table}" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_history();`;
}

const TABLES = `
CREATE TABLE "list" (
  "id" text NOT NULL,
  "name" text NOT NULL,
  "publisher" text NOT NULL,
  "country" text,
  "homepage" text,
  "verified_at" timestamptz,
  "published_on" date,
  "validators" jsonb NOT NULL,
  CONSTRAINT "PK_d8feafd203525d5f9c37b3ed3b9" PRIMARY KEY ("id")
);

CREATE TABLE "list_entry" (
  "id" text NOT NULL,
  "list_id" text NOT NULL,
  "reference" text NOT NULL,
  "digest" text,
  "added_in" integer NOT NULL,
  CONSTRAINT "PK_686dbfd797d36638dd9d805cf38" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "IDX_44cdbcd3c3d4a8e9636b1274d5" ON "list_entry" ("list_id", "reference");

CREATE TABLE "source" (
  "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "key" text NOT NULL,
  "kind" text NOT NULL,
  "title" text NOT NULL,
  "publisher" text,
  "author" text,
  "url" text,
  "published_on" date,
  "edition_id" bigint,
  CONSTRAINT "PK_018c433f8264b58c86363eaadde" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "IDX_d73a8a376a5ed224675db7bb2f" ON "source" ("key");

CREATE TABLE "address" (
  "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "entry_id" text NOT NULL,
  "added_in" integer NOT NULL,
  "removed_in" integer,
  "digest" text NOT NULL,
  "source_id" bigint NOT NULL,
  "locator" text,
  "original_text" text,
  "text" text NOT NULL,
  "street" text,
  "city" text,
  "region" text,
  "postal_code" text,
  "country" text,
  "country_text" text,
  "note" text,
  CONSTRAINT "CHK_6ae16fd7c69a72269b11569688" CHECK ("removed_in" > "added_in"),
  CONSTRAINT "PK_d92de1f82754668b5f5f5dd4fd5" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "IDX_ff0a04d9192db7d180d0dbf8d9" ON "address" ("entry_id", "digest") WHERE "removed_in" IS NULL;

CREATE INDEX "IDX_a71f3941c5f39bda3f91bd91b8" ON "address" ("entry_id");

CREATE TABLE "alias" (
  "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "entry_id" text NOT NULL,
  "added_in" integer NOT NULL,
  "removed_in" integer,
  "digest" text NOT NULL,
  "source_id" bigint NOT NULL,
  "locator" text,
  "original_text" text,
  "name" text NOT NULL,
  "kind" text NOT NULL,
  "strength" text NOT NULL,
  "script" text NOT NULL,
  "language" text,
  "parts" jsonb NOT NULL,
  "note" text,
  CONSTRAINT "CHK_ace305cec81a53af87dadb98b3" CHECK ("removed_in" > "added_in"),
  CONSTRAINT "PK_b1848d04b41d10a5712fc2e673c" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "IDX_9008268cd98d75f88e0004dada" ON "alias" ("entry_id", "digest") WHERE "removed_in" IS NULL;

CREATE INDEX "IDX_c6cc2126c4c4df38f1248d844b" ON "alias" ("entry_id");

CREATE TABLE "authority" (
  "id" text NOT NULL,
  "name" text NOT NULL,
  "country" text,
  CONSTRAINT "PK_b0f9bb35ff132fc6bd92d0582ce" PRIMARY KEY ("id")
);

CREATE TABLE "birth_date" (
  "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "entry_id" text NOT NULL,
  "added_in" integer NOT NULL,
  "removed_in" integer,
  "digest" text NOT NULL,
  "source_id" bigint NOT NULL,
  "locator" text,
  "original_text" text,
  "text" text NOT NULL,
  "precision" text NOT NULL,
  "earliest" date,
  "latest" date,
  "circa" boolean NOT NULL,
  CONSTRAINT "CHK_6bde90057f8e3724b4dc950ce4" CHECK ("removed_in" > "added_in"),
  CONSTRAINT "PK_7b5e3ac014fe07803c34a5d8c36" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "IDX_1e09ca02f9af92df1d6fe48d61" ON "birth_date" ("entry_id", "digest") WHERE "removed_in" IS NULL;

CREATE INDEX "IDX_26ccbde232c1ee11384aba1a0a" ON "birth_date" ("entry_id");

CREATE TABLE "birth_place" (
  "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "entry_id" text NOT NULL,
  "added_in" integer NOT NULL,
  "removed_in" integer,
  "digest" text NOT NULL,
  "source_id" bigint NOT NULL,
  "locator" text,
  "original_text" text,
  "text" text NOT NULL,
  "city" text,
  "region" text,
  "country" text,
  "country_text" text,
  CONSTRAINT "CHK_283a04979338e57f40d3ba7726" CHECK ("removed_in" > "added_in"),
  CONSTRAINT "PK_bd54d51ffeecefc26ceec73e2be" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "IDX_c81b0b466e10fc5ceee58809cc" ON "birth_place" ("entry_id", "digest") WHERE "removed_in" IS NULL;

CREATE INDEX "IDX_bc1574adf00951d595dd6b1120" ON "birth_place" ("entry_id");

CREATE TABLE "party" (
  "id" text NOT NULL,
  "kind" text NOT NULL,
  "added_in" integer NOT NULL,
  CONSTRAINT "PK_e6189b3d533e140bb33a6d2cec1" PRIMARY KEY ("id")
);

CREATE INDEX "IDX_74003ee2c3fdc1c91cad739728" ON "party" ("kind");

CREATE TABLE "revision" (
  "number" integer NOT NULL,
  "at" timestamptz NOT NULL,
  "cause" text NOT NULL,
  "actor" text,
  "reason" text NOT NULL,
  "edition_id" bigint,
  "facts_added" integer NOT NULL,
  "facts_removed" integer NOT NULL,
  "hash" text NOT NULL,
  CONSTRAINT "PK_84528535cd61e806b98d56bdeac" PRIMARY KEY ("number")
);

CREATE TABLE "change" (
  "revision" integer NOT NULL,
  "position" integer NOT NULL,
  "kind" text NOT NULL,
  "entry_id" text NOT NULL,
  "party_id" text NOT NULL,
  "previous_party_id" text,
  CONSTRAINT "PK_7d3eada661d05f3a407ff6ea6d5" PRIMARY KEY ("revision", "position")
);

CREATE INDEX "IDX_83d495a046ff9bd56490fc1901" ON "change" ("party_id");

CREATE INDEX "IDX_aafd93a81fcf25d46af0acadff" ON "change" ("entry_id");

CREATE TABLE "designation" (
  "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "entry_id" text NOT NULL,
  "added_in" integer NOT NULL,
  "removed_in" integer,
  "digest" text NOT NULL,
  "source_id" bigint NOT NULL,
  "locator" text,
  "original_text" text,
  "authority_id" text,
  "program_ids" text[] NOT NULL,
  "legal_basis" text[] NOT NULL,
  "measures" text[] NOT NULL,
  "reasons" text,
  "designated_on" date,
  "listed_on" date,
  "amended_on" date,
  "delisted_on" date,
  "note" text,
  CONSTRAINT "CHK_e507b4aa661c9bd37f63c1b3e8" CHECK ("removed_in" > "added_in"),
  CONSTRAINT "PK_8c84a3c335a852ff2d426cb0112" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "IDX_e7e0e449eca28cb5652b492526" ON "designation" ("entry_id", "digest") WHERE "removed_in" IS NULL;

CREATE INDEX "IDX_5ddd038bbc5d74afdff982e341" ON "designation" ("entry_id");

CREATE INDEX "IDX_0e74a562c4b0582c07becdd27c" ON "designation" ("authority_id");

CREATE TABLE "edition" (
  "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "list_id" text NOT NULL,
  "published_on" date,
  "received_at" timestamptz NOT NULL,
  "file_name" text NOT NULL,
  "sha256" text NOT NULL,
  "format" text,
  "mapper_version" integer,
  "content_digest" text,
  "entries" integer NOT NULL,
  "outcome" text NOT NULL,
  "revision" integer,
  "report" jsonb NOT NULL,
  CONSTRAINT "PK_059549460a1473d4477f2f041ff" PRIMARY KEY ("id")
);

CREATE INDEX "IDX_b456cf94c8044b1d870bbaf781" ON "edition" ("list_id");

CREATE TABLE "gender" (
  "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "entry_id" text NOT NULL,
  "added_in" integer NOT NULL,
  "removed_in" integer,
  "digest" text NOT NULL,
  "source_id" bigint NOT NULL,
  "locator" text,
  "original_text" text,
  "gender" text NOT NULL,
  CONSTRAINT "CHK_f5fe8aba84c9b446a90d2f397f" CHECK ("removed_in" > "added_in"),
  CONSTRAINT "PK_98a711129bc073e6312d08364e8" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "IDX_1b6c6b78435a72cb3625ddd8f0" ON "gender" ("entry_id", "digest") WHERE "removed_in" IS NULL;

CREATE INDEX "IDX_6a6d6450708b21aa1a3c7d9565" ON "gender" ("entry_id");

CREATE TABLE "held_part" (
  "edition_id" bigint NOT NULL,
  "name" text NOT NULL,
  "content" bytea NOT NULL,
  CONSTRAINT "PK_03b83b77f9284747abd5cec9261" PRIMARY KEY ("edition_id", "name")
);

CREATE TABLE "identifier" (
  "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "entry_id" text NOT NULL,
  "added_in" integer NOT NULL,
  "removed_in" integer,
  "digest" text NOT NULL,
  "source_id" bigint NOT NULL,
  "locator" text,
  "original_text" text,
  "type" text NOT NULL,
  "type_text" text NOT NULL,
  "number" text NOT NULL,
  "normalized" text NOT NULL,
  "country" text,
  "country_text" text,
  "issued_on" text,
  "expires_on" text,
  "note" text,
  CONSTRAINT "CHK_34c92d777ec51bc29f78ed61ad" CHECK ("removed_in" > "added_in"),
  CONSTRAINT "PK_d3d2abb5833f4695e48610f5b6b" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "IDX_5a2087ecb8386546939d86d4f4" ON "identifier" ("entry_id", "digest") WHERE "removed_in" IS NULL;

CREATE INDEX "IDX_4451394c5fdf339524f370ccac" ON "identifier" ("entry_id");

CREATE TABLE "link" (
  "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "entry_id" text NOT NULL,
  "added_in" integer NOT NULL,
  "removed_in" integer,
  "digest" text NOT NULL,
  "source_id" bigint NOT NULL,
  "locator" text,
  "original_text" text,
  "kind" text NOT NULL,
  "kind_text" text NOT NULL,
  "target_entry_id" text,
  "target_name" text,
  "note" text,
  CONSTRAINT "CHK_e8ead435c2dba80d20310c3132" CHECK ("removed_in" > "added_in"),
  CONSTRAINT "PK_26206fb7186da72fbb9eaa3fac9" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "IDX_b3d4e5490917205fd2ebe5cb94" ON "link" ("entry_id", "digest") WHERE "removed_in" IS NULL;

CREATE INDEX "IDX_82c3de203a8112a83378171797" ON "link" ("entry_id");

CREATE INDEX "IDX_4eeac363b37b24270af1d02fe8" ON "link" ("target_entry_id");

CREATE TABLE "listing" (
  "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "entry_id" text NOT NULL,
  "added_in" integer NOT NULL,
  "removed_in" integer,
  CONSTRAINT "PK_381d45ebb8692362c156d6b87d7" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "IDX_d9af156894a30f44b6af18e492" ON "listing" ("entry_id", "added_in");

CREATE UNIQUE INDEX "IDX_d87933c49e0d2970424160847e" ON "listing" ("entry_id") WHERE "removed_in" IS NULL;

CREATE TABLE "membership" (
  "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "entry_id" text NOT NULL,
  "party_id" text NOT NULL,
  "added_in" integer NOT NULL,
  "removed_in" integer,
  "reason" text NOT NULL,
  CONSTRAINT "PK_83c1afebef3059472e7c37e8de8" PRIMARY KEY ("id")
);

CREATE INDEX "IDX_c3b4213af035784c8158693382" ON "membership" ("party_id");

CREATE UNIQUE INDEX "IDX_d5677dae9fd9ace7f7408bc6fc" ON "membership" ("entry_id", "added_in");

CREATE UNIQUE INDEX "IDX_19e0f41cbba1383c72bbcd0a1f" ON "membership" ("entry_id") WHERE "removed_in" IS NULL;

CREATE TABLE "nationality" (
  "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "entry_id" text NOT NULL,
  "added_in" integer NOT NULL,
  "removed_in" integer,
  "digest" text NOT NULL,
  "source_id" bigint NOT NULL,
  "locator" text,
  "original_text" text,
  "kind" text NOT NULL,
  "country" text,
  "country_text" text NOT NULL,
  "note" text,
  CONSTRAINT "CHK_50b8812c3d1ad6187a59db9196" CHECK ("removed_in" > "added_in"),
  CONSTRAINT "PK_ec4111a2e9f11d6b69312e4a77f" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "IDX_a4a9e537e1481a127d9b6ed6f3" ON "nationality" ("entry_id", "digest") WHERE "removed_in" IS NULL;

CREATE INDEX "IDX_76542e8b69add4dc2d69cc3d49" ON "nationality" ("entry_id");

CREATE TABLE "program" (
  "id" text NOT NULL,
  "code" text NOT NULL,
  "name" text NOT NULL,
  "legal_basis" text[] NOT NULL,
  CONSTRAINT "PK_3bade5945afbafefdd26a3a29fb" PRIMARY KEY ("id")
);

CREATE TABLE "remark" (
  "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "entry_id" text NOT NULL,
  "added_in" integer NOT NULL,
  "removed_in" integer,
  "digest" text NOT NULL,
  "source_id" bigint NOT NULL,
  "locator" text,
  "original_text" text,
  "kind" text NOT NULL,
  "text" text NOT NULL,
  CONSTRAINT "CHK_4319e82aece99bc6f96928f2e9" CHECK ("removed_in" > "added_in"),
  CONSTRAINT "PK_58427c64a5e9ff68e1ff44d01f9" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "IDX_9d81cc51249e5e0819d6edaac7" ON "remark" ("entry_id", "digest") WHERE "removed_in" IS NULL;

CREATE INDEX "IDX_d89020b48c0a0309dafebe5ac7" ON "remark" ("entry_id");

CREATE TABLE "role" (
  "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "entry_id" text NOT NULL,
  "added_in" integer NOT NULL,
  "removed_in" integer,
  "digest" text NOT NULL,
  "source_id" bigint NOT NULL,
  "locator" text,
  "original_text" text,
  "kind" text NOT NULL,
  "text" text NOT NULL,
  "organization" text,
  "since" text,
  "until" text,
  CONSTRAINT "CHK_d25dbd238dd47c8b637c55fc46" CHECK ("removed_in" > "added_in"),
  CONSTRAINT "PK_b36bcfe02fc8de3c57a8b2391c2" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "IDX_aa10f6641d876469451e6dfc99" ON "role" ("entry_id", "digest") WHERE "removed_in" IS NULL;

CREATE INDEX "IDX_42e29e095a416939c047e0dee8" ON "role" ("entry_id");

ALTER TABLE "list_entry" ADD CONSTRAINT "FK_2d543df45a1d7fadcf3de499c01" FOREIGN KEY ("list_id") REFERENCES "list"("id");

ALTER TABLE "address" ADD CONSTRAINT "FK_a71f3941c5f39bda3f91bd91b81" FOREIGN KEY ("entry_id") REFERENCES "list_entry"("id");

ALTER TABLE "address" ADD CONSTRAINT "FK_9131b42f6633db5cc24847be91f" FOREIGN KEY ("source_id") REFERENCES "source"("id");

ALTER TABLE "alias" ADD CONSTRAINT "FK_c6cc2126c4c4df38f1248d844b2" FOREIGN KEY ("entry_id") REFERENCES "list_entry"("id");

ALTER TABLE "alias" ADD CONSTRAINT "FK_0701343f202e7896da436659415" FOREIGN KEY ("source_id") REFERENCES "source"("id");

ALTER TABLE "birth_date" ADD CONSTRAINT "FK_26ccbde232c1ee11384aba1a0a2" FOREIGN KEY ("entry_id") REFERENCES "list_entry"("id");

ALTER TABLE "birth_date" ADD CONSTRAINT "FK_e4368818023203e681a863f2ae4" FOREIGN KEY ("source_id") REFERENCES "source"("id");

ALTER TABLE "birth_place" ADD CONSTRAINT "FK_bc1574adf00951d595dd6b11205" FOREIGN KEY ("entry_id") REFERENCES "list_entry"("id");

ALTER TABLE "birth_place" ADD CONSTRAINT "FK_61665a61e0cc8a67eee3dd10fc2" FOREIGN KEY ("source_id") REFERENCES "source"("id");

ALTER TABLE "change" ADD CONSTRAINT "FK_5c374acb7ff7485fac7d1c06913" FOREIGN KEY ("revision") REFERENCES "revision"("number");

ALTER TABLE "change" ADD CONSTRAINT "FK_aafd93a81fcf25d46af0acadffd" FOREIGN KEY ("entry_id") REFERENCES "list_entry"("id");

ALTER TABLE "change" ADD CONSTRAINT "FK_83d495a046ff9bd56490fc19018" FOREIGN KEY ("party_id") REFERENCES "party"("id");

ALTER TABLE "designation" ADD CONSTRAINT "FK_5ddd038bbc5d74afdff982e3416" FOREIGN KEY ("entry_id") REFERENCES "list_entry"("id");

ALTER TABLE "designation" ADD CONSTRAINT "FK_1d4f84937e64e9ea17fad2b55bd" FOREIGN KEY ("source_id") REFERENCES "source"("id");

ALTER TABLE "designation" ADD CONSTRAINT "FK_0e74a562c4b0582c07becdd27cf" FOREIGN KEY ("authority_id") REFERENCES "authority"("id");

ALTER TABLE "edition" ADD CONSTRAINT "FK_b456cf94c8044b1d870bbaf781d" FOREIGN KEY ("list_id") REFERENCES "list"("id");

ALTER TABLE "gender" ADD CONSTRAINT "FK_6a6d6450708b21aa1a3c7d9565e" FOREIGN KEY ("entry_id") REFERENCES "list_entry"("id");

ALTER TABLE "gender" ADD CONSTRAINT "FK_b9ecde0861d4babd79bba5adee6" FOREIGN KEY ("source_id") REFERENCES "source"("id");

ALTER TABLE "held_part" ADD CONSTRAINT "FK_d37c520051310e6142e460bad3e" FOREIGN KEY ("edition_id") REFERENCES "edition"("id");

ALTER TABLE "identifier" ADD CONSTRAINT "FK_4451394c5fdf339524f370ccac2" FOREIGN KEY ("entry_id") REFERENCES "list_entry"("id");

ALTER TABLE "identifier" ADD CONSTRAINT "FK_9e5873234103c363261ced1b310" FOREIGN KEY ("source_id") REFERENCES "source"("id");

ALTER TABLE "link" ADD CONSTRAINT "FK_82c3de203a8112a833781717979" FOREIGN KEY ("entry_id") REFERENCES "list_entry"("id");

ALTER TABLE "link" ADD CONSTRAINT "FK_ec40b8f32dba9e83832f5663253" FOREIGN KEY ("source_id") REFERENCES "source"("id");

ALTER TABLE "listing" ADD CONSTRAINT "FK_0d3eadfccf4a9f17489306f7bb3" FOREIGN KEY ("entry_id") REFERENCES "list_entry"("id");

ALTER TABLE "membership" ADD CONSTRAINT "FK_47c87d825eac9f3f0ad87870eb6" FOREIGN KEY ("entry_id") REFERENCES "list_entry"("id");

ALTER TABLE "membership" ADD CONSTRAINT "FK_c3b4213af035784c8158693382d" FOREIGN KEY ("party_id") REFERENCES "party"("id");

ALTER TABLE "nationality" ADD CONSTRAINT "FK_76542e8b69add4dc2d69cc3d49a" FOREIGN KEY ("entry_id") REFERENCES "list_entry"("id");

ALTER TABLE "nationality" ADD CONSTRAINT "FK_689199e8c3a8eb8338edfafa734" FOREIGN KEY ("source_id") REFERENCES "source"("id");

ALTER TABLE "remark" ADD CONSTRAINT "FK_d89020b48c0a0309dafebe5ac7b" FOREIGN KEY ("entry_id") REFERENCES "list_entry"("id");

ALTER TABLE "remark" ADD CONSTRAINT "FK_d9ce2729b741c5d7f74e9322f4f" FOREIGN KEY ("source_id") REFERENCES "source"("id");

ALTER TABLE "role" ADD CONSTRAINT "FK_42e29e095a416939c047e0dee88" FOREIGN KEY ("entry_id") REFERENCES "list_entry"("id");

ALTER TABLE "role" ADD CONSTRAINT "FK_337adfaffe697027490ef3005dc" FOREIGN KEY ("source_id") REFERENCES "source"("id");
`;
