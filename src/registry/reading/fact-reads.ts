import { Address } from '../../model/address';
import { Alias } from '../../model/alias';
import { BirthDate } from '../../model/birth-date';
import { BirthPlace } from '../../model/birth-place';
import { Designation } from '../../model/designation';
import type { Fact } from '../../model/fact';
import { GenderStatement } from '../../model/gender-statement';
import { Identifier } from '../../model/identifier';
import { Link } from '../../model/link';
import { Nationality } from '../../model/nationality';
import { Remark } from '../../model/remark';
import { Role } from '../../model/role';
import { stamp } from './asked-at';
import { holds } from './holds';
import type { Row, SqlReader } from './sql-reader';

export type FactClass<F extends Fact = Fact> = new () => F;

/** Every kind of fact, in the order a party is read. */
export const FACT_CLASSES: readonly FactClass[] = [
  Alias,
  Designation,
  Role,
  BirthDate,
  BirthPlace,
  Nationality,
  GenderStatement,
  Identifier,
  Address,
  Link,
  Remark,
];

/** One entry's facts, as of a revision. */
export interface FactKey {
  readonly entryId: string;
  /** The revision the facts must hold in: the one asked about, or an entry's last one on its list. */
  readonly heldIn: number;
  /** The revision asked about. */
  readonly revision: number;
}

/** What a revision did to an entry's facts. */
export interface FactChanges {
  readonly added: Fact[];
  readonly removed: Fact[];
}

/** Entries of which it is worth finding out first what kinds of facts changed. */
const FEW = 100;

/** Facts of list entries, many entries to a statement, one statement to a kind of fact. */
export class FactReads {
  constructor(private readonly sql: SqlReader) {}

  /** For each key its facts, in the order they were first recorded. */
  async ofEntries<F extends Fact>(type: FactClass<F>, keys: readonly FactKey[]): Promise<F[][]> {
    const rows = await this.sql.rows<Row & { key: number }>(
      `SELECT k.key::int AS key, f.*
       FROM unnest($1::text[], $2::int[]) WITH ORDINALITY AS k(entry_id, held_in, key)
       JOIN ${this.sql.table(type)} f ON f.entry_id = k.entry_id AND ${holds('f', 'k.held_in')}
       ORDER BY f.id`,
      [keys.map((key) => key.entryId), keys.map((key) => key.heldIn)],
    );
    const facts = keys.map((): F[] => []);
    for (const row of rows) {
      const at = row.key - 1;
      facts[at]?.push(stamp(this.sql.entity(type, row), keys[at]?.revision ?? 0));
    }
    return facts;
  }

  /** By id; undefined where there is none, or none yet in that revision. */
  async byIds<F extends Fact>(
    type: FactClass<F>,
    keys: readonly { readonly id: string; readonly revision: number }[],
  ): Promise<(F | undefined)[]> {
    const rows = await this.sql.rows<Row & { id: string; added_in: number }>(
      `SELECT f.* FROM ${this.sql.table(type)} f WHERE f.id = ANY($1::bigint[])`,
      [keys.map((key) => key.id)],
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return keys.map(({ id, revision }) => {
      const row = found.get(id);
      return row === undefined || row.added_in > revision
        ? undefined
        : stamp(this.sql.entity(type, row), revision);
    });
  }

  /** For each entry and revision, what that revision added and removed. */
  async changedIn(
    keys: readonly { readonly entryId: string; readonly revision: number }[],
  ): Promise<FactChanges[]> {
    const changes = keys.map((): FactChanges => ({ added: [], removed: [] }));
    for (const type of await this.classesChangedIn(keys)) {
      const rows = await this.sql.rows<Row & { key: number; added_in: number }>(
        `SELECT k.key::int AS key, f.*
         FROM unnest($1::text[], $2::int[]) WITH ORDINALITY AS k(entry_id, revision, key)
         JOIN ${this.sql.table(type)} f ON f.entry_id = k.entry_id AND k.revision IN (f.added_in, f.removed_in)
         ORDER BY f.id`,
        [keys.map((key) => key.entryId), keys.map((key) => key.revision)],
      );
      for (const row of rows) {
        const revision = keys[row.key - 1]?.revision ?? 0;
        const fact = stamp(this.sql.entity(type, row), revision);
        changes[row.key - 1]?.[row.added_in === revision ? 'added' : 'removed'].push(fact);
      }
    }
    return changes;
  }

  /** Most changes touch facts of one or two classes: one statement finds out which, and spares a dozen. */
  private async classesChangedIn(
    keys: readonly { readonly entryId: string; readonly revision: number }[],
  ): Promise<readonly FactClass[]> {
    if (keys.length > FEW) return FACT_CLASSES;
    const touched = FACT_CLASSES.map(
      (type, index) => `SELECT ${index} AS class WHERE EXISTS (
         SELECT 1 FROM unnest($1::text[], $2::int[]) AS k(entry_id, revision)
         JOIN ${this.sql.table(type)} f ON f.entry_id = k.entry_id AND k.revision IN (f.added_in, f.removed_in))`,
    );
    const rows = await this.sql.rows<{ class: number }>(touched.join('\nUNION ALL '), [
      keys.map((key) => key.entryId),
      keys.map((key) => key.revision),
    ]);
    const classes = new Set(rows.map((row) => row.class));
    return FACT_CLASSES.filter((_type, index) => classes.has(index));
  }
}
