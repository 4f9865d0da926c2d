import { SourceKind, type PartyKind } from '../../model/enums';
import { FACT_CLASSES, type FactClass } from './fact-reads';
import { holds } from './holds';
import type { SqlReader } from './sql-reader';

/** A fact's content by property name, null fields left out; `source` where the list cites one of its own. */
export type FactSnapshot = Readonly<Record<string, unknown>>;

/** All that one entry says at one revision, by content alone: no ids of rows, no places in files. */
export interface EntrySnapshot {
  readonly id: string;
  readonly list: string;
  readonly reference: string;
  readonly kind: PartyKind;
  /** The party the entry records. */
  readonly party: string;
  /** By the table's name: `alias`, `birth_date`... Facts are in the order of their JSON. */
  readonly facts: ReadonlyMap<string, readonly FactSnapshot[]>;
}

export interface SnapshotKey {
  readonly entryId: string;
  readonly revision: number;
}

/** What one table gives for all keys of a read. */
interface FactRow {
  readonly table: string;
  readonly facts: readonly (readonly [key: number, fact: FactSnapshot])[] | null;
}

/** Entries in one read: their facts are in memory together. */
const BATCH_SIZE = 1_000;

/** Columns that say where and when a fact was recorded, not what it says. */
const RECORD_KEEPING = new Set([
  'id',
  'entryId',
  'addedIn',
  'removedIn',
  'digest',
  'sourceId',
  'locator',
  'originalText',
]);

/** Whole entries as they stood at a revision, for copies of the registry. */
export class SnapshotReads {
  private factsStatement: string | undefined;

  constructor(private readonly sql: SqlReader) {}

  /** Every entry that stood on its list at the revision, in batches; entries of one party stand together. */
  async *at(revision: number): AsyncGenerator<EntrySnapshot[]> {
    for (let after = { party: '', id: '' }; ;) {
      const places = await this.sql.rows<{ party: string; id: string }>(
        `SELECT m.party_id AS party, m.entry_id AS id
         FROM membership m JOIN listing l ON l.entry_id = m.entry_id AND ${holds('l', '$3::int')}
         WHERE ${holds('m', '$3::int')} AND (m.party_id, m.entry_id) > ($1, $2)
         ORDER BY m.party_id, m.entry_id LIMIT $4`,
        [after.party, after.id, revision, BATCH_SIZE],
      );
      const entries = await this.ofEntries(places.map(({ id }) => ({ entryId: id, revision })));
      if (places.length > 0) yield entries.filter((entry) => entry !== undefined);
      const last = places.at(-1);
      if (places.length < BATCH_SIZE || last === undefined) return;
      after = last;
    }
  }

  /** For each key the entry as it stood; undefined where it was not on its list. */
  async ofEntries(keys: readonly SnapshotKey[]): Promise<(EntrySnapshot | undefined)[]> {
    const parameters = [keys.map((key) => key.entryId), keys.map((key) => key.revision)];
    const entries = await this.sql.rows<Omit<EntrySnapshot, 'facts'> & { key: number }>(
      `SELECT k.key::int AS key, e.id, e.list_id AS list, e.reference, p.kind, p.id AS party
       FROM ${KEYS} JOIN list_entry e ON e.id = k.entry_id
       JOIN listing l ON l.entry_id = e.id AND ${holds('l', 'k.revision')}
       JOIN membership m ON m.entry_id = e.id AND ${holds('m', 'k.revision')}
       JOIN party p ON p.id = m.party_id`,
      parameters,
    );
    const facts = await this.factsOf(parameters);
    const found: (EntrySnapshot | undefined)[] = keys.map(() => undefined);
    for (const { key, ...entry } of entries)
      found[key - 1] = { ...entry, facts: facts.get(key) ?? new Map() };
    return found;
  }

  /** Facts by the place of their key, from 1, and then by table: one statement for all, since most tables give few. */
  private async factsOf(parameters: readonly unknown[][]): Promise<Map<number, Map<string, FactSnapshot[]>>> {
    this.factsStatement ??= FACT_CLASSES.map((type) => this.statementOf(type)).join('\nUNION ALL ');
    const rows = await this.sql.rows<FactRow>(this.factsStatement, parameters);
    const facts = new Map<number, Map<string, FactSnapshot[]>>();
    for (const { table, facts: each } of rows) {
      for (const [key, fact] of each ?? []) {
        const ofEntry = facts.get(key) ?? new Map<string, FactSnapshot[]>();
        const ofTable = ofEntry.get(table) ?? [];
        ofTable.push(fact);
        facts.set(key, ofEntry.set(table, ofTable));
      }
    }
    for (const ofEntry of facts.values()) for (const ofTable of ofEntry.values()) ofTable.sort(byJson);
    return facts;
  }

  private statementOf(type: FactClass): string {
    const table = this.sql.table(type).replaceAll('"', '');
    return `SELECT '${table}' AS table,
         json_agg(json_build_array(k.key, json_strip_nulls(json_build_object(${this.contentOf(type)}, 'source', ${SOURCE})))) AS facts
       FROM ${KEYS} JOIN "${table}" f ON f.entry_id = k.entry_id AND ${holds('f', 'k.revision')}
       LEFT JOIN source s ON s.id = f.source_id AND s.kind <> '${SourceKind.LIST_EDITION}'`;
  }

  private contentOf(type: FactClass): string {
    return this.sql
      .columnsOf(type)
      .filter(([, property]) => !RECORD_KEEPING.has(property))
      .map(([column, property]) => `'${property}', f."${column}"`)
      .join(', ');
  }
}

const KEYS = 'unnest($1::text[], $2::int[]) WITH ORDINALITY AS k(entry_id, revision, key)';

const SOURCE = `CASE WHEN s.id IS NOT NULL THEN json_build_object('kind', s.kind, 'title', s.title, 'publisher', s.publisher,
  'author', s.author, 'url', s.url, 'publishedOn', s.published_on) END`;

function byJson(left: FactSnapshot, right: FactSnapshot): number {
  const [a, b] = [JSON.stringify(left), JSON.stringify(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}
