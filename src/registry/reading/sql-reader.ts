import type { DataSource } from 'typeorm';
import { DesignataError } from '../../model/errors';

/** One row as the driver gives it: columns by database name. */
export type Row = Readonly<Record<string, unknown>>;

/** PostgreSQL's text cannot hold U+0000. Whoever asks for it is told so, rather than that something broke. */
function refuseNul(parameters: readonly unknown[]): void {
  for (const parameter of parameters) {
    if (Array.isArray(parameter)) refuseNul(parameter);
    else if (typeof parameter === 'string' && parameter.includes('\u0000'))
      throw new DesignataError('BAD_USER_INPUT', 'Expected text without the character U+0000.');
  }
}

type EntityClass<Entity> = abstract new () => Entity;

/**
 * Runs the read side's statements and makes entities of their rows. Statements are written out rather than built by
 * the repository API: each reads one table for a whole page of keys, at as many revisions as the keys ask for.
 */
export class SqlReader {
  private readonly columns = new Map<unknown, readonly (readonly [string, string])[]>();

  constructor(private readonly dataSource: DataSource) {}

  async rows<Result = Row>(sql: string, parameters: readonly unknown[] = []): Promise<Result[]> {
    refuseNul(parameters);
    return this.dataSource.query<Result[]>(sql, [...parameters]);
  }

  /** The entity whose columns are among the row's. `type` may be a child class of the table's. */
  entity<Entity extends object>(type: EntityClass<Entity>, row: Row): Entity {
    const entity = Object.create(type.prototype as object) as Record<string, unknown>;
    for (const [column, property] of this.columnsOf(type)) entity[property] = row[column];
    return entity as Entity;
  }

  /** `"alias"`, quoted: for building statements over any fact's table. */
  table(type: EntityClass<object>): string {
    return `"${this.dataSource.getMetadata(type).tableName}"`;
  }

  /** Column and property of each of a table's columns. */
  columnsOf(type: EntityClass<object>): readonly (readonly [string, string])[] {
    const known = this.columns.get(type);
    if (known !== undefined) return known;
    const columns = this.dataSource
      .getMetadata(type)
      .columns.map((column) => [column.databaseName, column.propertyName] as const);
    this.columns.set(type, columns);
    return columns;
  }
}
