import type { Authority } from '../../model/authority';
import type { Program } from '../../model/program';
import { stamp } from './asked-at';
import { holds } from './holds';
import type { Row, SqlReader } from './sql-reader';

type TermClass<T> = (typeof Authority | typeof Program) & (new () => T);

/** Of several lists' words for one term: a publisher's own before those of notices, then the newest. */
const BEST_FIRST = 'second_hand, added_in DESC, list_id';

/** What authorities and programs are called, as of any revision. */
export class TermReads {
  constructor(private readonly sql: SqlReader) {}

  /** For each key what the term was called then; undefined where no list had named it. */
  async byIds<T extends object>(
    type: TermClass<T>,
    keys: readonly { readonly id: string; readonly revision: number }[],
  ): Promise<(T | undefined)[]> {
    const rows = await this.sql.rows<Row & { key: number }>(
      `SELECT k.key::int AS key, t.* FROM unnest($1::text[], $2::int[]) WITH ORDINALITY AS k(id, revision, key)
       JOIN LATERAL (SELECT * FROM ${this.sql.table(type)} r WHERE r.id = k.id AND ${holds('r', 'k.revision')}
                     ORDER BY ${BEST_FIRST} LIMIT 1) t ON true`,
      [keys.map((key) => key.id), keys.map((key) => key.revision)],
    );
    const found = keys.map((): T | undefined => undefined);
    for (const row of rows) {
      const at = row.key - 1;
      found[at] = stamp(this.sql.entity<T>(type, row), keys[at]?.revision ?? 0);
    }
    return found;
  }

  /** Every term that some list had named by the revision, by id. */
  async all<T extends object>(type: TermClass<T>, revision: number): Promise<T[]> {
    const rows = await this.sql.rows(
      `SELECT DISTINCT ON (id) * FROM ${this.sql.table(type)} r WHERE ${holds('r', '$1::int')}
       ORDER BY id, ${BEST_FIRST}`,
      [revision],
    );
    return rows.map((row) => stamp(this.sql.entity<T>(type, row), revision));
  }
}
