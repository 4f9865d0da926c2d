import type { EntityManager } from 'typeorm';
import { TERM_TYPES } from './terms';

type Line = readonly unknown[];

/**
 * What a revision's hash covers besides its changes, read from the tables as they are: the edition it took in, which
 * parties its entries came to record and why, and what lists call authorities and programs from then on. The writer
 * and the check of the log read it the same way.
 */
export async function sealedRows(
  manager: EntityManager,
  revision: number,
  editionId: string | null,
): Promise<Line[]> {
  const lines = [
    ...(await linesOf(manager, EDITION, [editionId])),
    ...(await linesOf(manager, MEMBERSHIPS, [revision])),
  ];
  for (const { type, properties } of TERM_TYPES) {
    const { tableName, columns } = manager.dataSource.getMetadata(type);
    const content = properties.map(
      (property) => `"${columns.find(({ propertyName }) => propertyName === property)?.databaseName ?? ''}"`,
    );
    const row = `json_build_array('${tableName}', list_id, added_in, logged_in, second_hand, ${content.join(', ')}, removed_in)`;
    const covered = `SELECT ${row.replace('removed_in', 'null')} AS line FROM "${tableName}" WHERE logged_in = $1
      UNION ALL SELECT ${row} FROM "${tableName}" WHERE removed_in = $1`;
    lines.push(...(await linesOf(manager, covered, [revision])));
  }
  return lines;
}

const EDITION = `SELECT json_build_array('edition', id::text, list_id, to_char(published_on, 'YYYY-MM-DD'),
  to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS'), file_name, sha256,
  format, mapper_version, content_digest, entries, outcome, revision) AS line FROM edition WHERE id = $1::bigint`;

const MEMBERSHIPS = `SELECT json_build_array('membership', m.entry_id, m.party_id, p.kind, m.reason) AS line
  FROM membership m JOIN party p ON p.id = m.party_id WHERE m.added_in = $1`;

async function linesOf(manager: EntityManager, sql: string, parameters: unknown[]): Promise<Line[]> {
  const rows = await manager.query<{ line: Line }[]>(sql, parameters);
  const sorted = rows.map(({ line }) => JSON.stringify(line)).sort();
  return sorted.map((line) => JSON.parse(line) as Line);
}
