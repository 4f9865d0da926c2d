import { createHash, randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { openDatabase } from '../../src/registry/database';

/** The PostgreSQL server the suite runs on, or undefined for the embedded database. */
export function testServerUrl(): string | undefined {
  return process.env['TEST_DATABASE_URL'] || undefined;
}

/** The migrated, empty database that every test's own is cloned from; one per run of the suite. */
export function templateName(): string {
  return process.env[TEMPLATE_VARIABLE] ?? `designata_template_${randomBytes(6).toString('hex')}`;
}

const TEMPLATE_VARIABLE = 'DESIGNATA_TEST_TEMPLATE';

/** Makes the template and tells the workers its name. */
export async function createTemplate(serverUrl: string): Promise<void> {
  const name = templateName();
  await administer(serverUrl, `CREATE DATABASE "${name}"`);
  const database = await openDatabase({ kind: 'postgres', url: urlOf(serverUrl, name), poolSize: 2 });
  await database.close();
  process.env[TEMPLATE_VARIABLE] = name;
}

export async function dropTemplate(serverUrl: string): Promise<void> {
  await dropDatabase(serverUrl, templateName());
}

/** A new database cloned from the template; gives its URL. */
export async function cloneTemplate(serverUrl: string): Promise<string> {
  const name = `designata_test_${randomBytes(6).toString('hex')}`;
  const template = templateName();
  // PostgreSQL copies from one template once at a time and refuses the second asker, so askers queue here.
  await administer(
    serverUrl,
    `SELECT pg_advisory_lock(${advisoryKey(template)})`,
    `CREATE DATABASE "${name}" TEMPLATE "${template}"`,
  );
  return urlOf(serverUrl, name);
}

/** A new, wholly empty database; gives its URL. */
export async function createDatabase(serverUrl: string): Promise<string> {
  const name = `designata_empty_${randomBytes(6).toString('hex')}`;
  await administer(serverUrl, `CREATE DATABASE "${name}"`);
  return urlOf(serverUrl, name);
}

export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  await administer(serverUrl, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
}

/** Runs statements on the server's own database over a connection of their own; a session's locks end with it. */
async function administer(serverUrl: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.toString();
}

function advisoryKey(text: string): number {
  return createHash('sha256').update(text).digest().readInt32BE();
}
