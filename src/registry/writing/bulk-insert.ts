import type { EntityManager, ObjectLiteral, EntityTarget } from 'typeorm';

/** Rows per statement: large enough that round trips do not count, small enough for a modest JSON parameter. */
const BATCH = 2_000;

/**
 * Inserts rows, given by property name, with one JSON parameter per batch: a bind parameter per value would break at
 * 65,535. Columns the database generates are left to it; a property that is absent is null.
 */
export async function bulkInsert(
  manager: EntityManager,
  entity: EntityTarget<ObjectLiteral>,
  rows: readonly object[],
  onConflict: 'fail' | 'skip' = 'fail',
): Promise<void> {
  if (rows.length === 0) return;
  const metadata = manager.dataSource.getMetadata(entity);
  const columns = metadata.columns.filter((column) => !column.isGenerated);
  const names = columns.map((column) => `"${column.databaseName}"`).join(', ');
  const shape = columns
    .map((column) => `"${column.databaseName}" ${String(column.type)}${column.isArray ? '[]' : ''}`)
    .join(', ');
  const sql =
    `INSERT INTO "${metadata.tableName}" (${names}) SELECT ${names} FROM json_to_recordset($1::json) AS rows(${shape})` +
    (onConflict === 'skip' ? ' ON CONFLICT DO NOTHING' : '');
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows
      .slice(start, start + BATCH)
      .map((row) =>
        Object.fromEntries(
          columns.map((column) => [
            column.databaseName,
            (row as Record<string, unknown>)[column.propertyName] ?? null,
          ]),
        ),
      );
    await manager.query(sql, [JSON.stringify(batch)]);
  }
}
