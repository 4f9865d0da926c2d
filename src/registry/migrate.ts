import { DataSource } from 'typeorm';
import { BASE_OPTIONS } from '../../ormconfig';

/**
 * Brings the schema up to date. Several instances may start on one PostgreSQL at once: an advisory lock lets one migrate
 * while the others wait. The embedded database has one connection and one process, and so nobody to wait for.
 */
export async function migrate(dataSource: DataSource): Promise<void> {
  if (dataSource.options.poolSize === undefined) {
    await dataSource.runMigrations();
    return;
  }
  if (await isUpToDate(dataSource)) return;
  // Without timeouts: a schema may take longer to change than any question to answer.
  const patient = await new DataSource({ ...dataSource.options, extra: {} }).initialize();
  const runner = patient.createQueryRunner();
  try {
    await runner.query("SELECT pg_advisory_lock(hashtext('designata:migrate'))");
    await patient.runMigrations();
  } finally {
    await runner.release();
    await patient.destroy();
  }
}

async function isUpToDate(dataSource: DataSource): Promise<boolean> {
  const table = BASE_OPTIONS.migrationsTableName;
  const [found] = await dataSource.query<{ table: string | null }[]>('SELECT to_regclass($1) AS table', [
    table,
  ]);
  if (found === undefined || found.table === null) return false;
  const done = await dataSource.query<{ name: string }[]>(`SELECT name FROM "${table}"`);
  const names = new Set(done.map(({ name }) => name));
  return dataSource.migrations.every((migration) => names.has(migration.name ?? migration.constructor.name));
}
