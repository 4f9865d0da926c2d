import 'reflect-metadata';
import { DataSource, DefaultNamingStrategy, type DataSourceOptions } from 'typeorm';
import { ENTITIES } from './src/registry/entities';
import { MIGRATIONS } from './migrations';

/** `addedIn` in TypeScript is `added_in` in SQL; every table's name is written on its class. */
class SnakeCaseNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined, prefixes: string[]): string {
    return [...prefixes, customName ?? propertyName]
      .join('_')
      .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

/** What every connection of ours shares; `registry/database` adds where the database is. */
export const BASE_OPTIONS = {
  type: 'postgres',
  entities: ENTITIES,
  migrations: MIGRATIONS,
  migrationsTableName: 'migration',
  migrationsTransactionMode: 'all',
  namingStrategy: new SnakeCaseNaming(),
  synchronize: false,
} as const satisfies DataSourceOptions;

/** For TypeORM's own command line (`typeorm -d dist/ormconfig.js migration:…`) on a PostgreSQL named by DATABASE_URL. */
export default new DataSource({
  ...BASE_OPTIONS,
  url: process.env['DATABASE_URL'] ?? 'postgres://localhost/designata',
});
