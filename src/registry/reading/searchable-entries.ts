import type { NamePart } from '../../model/alias';
import type { AliasKind, AliasStrength, Gender, IdentifierType, PartyKind } from '../../model/enums';
import type { SqlReader } from './sql-reader';

/** From the revision that added a row until, not including, the one that removed it; null while it holds. */
export interface Span {
  readonly addedIn: number;
  readonly removedIn: number | null;
}

/** All that a search can ask of one entry, in every revision there was. */
export interface SearchableEntry {
  readonly id: string;
  readonly listId: string;
  readonly reference: string;
  readonly listings: readonly Span[];
  readonly memberships: readonly (Span & { partyId: string; kind: PartyKind })[];
  readonly aliases: readonly (Span & SearchableAlias)[];
  readonly designations: readonly (Span & { programIds: readonly string[] })[];
  readonly birthDates: readonly (Span & {
    earliest: string | null;
    latest: string | null;
    circa: boolean;
  })[];
  readonly birthPlaces: readonly (Span & { text: string; country: string | null })[];
  readonly nationalities: readonly (Span & { country: string | null })[];
  readonly addresses: readonly (Span & { country: string | null })[];
  readonly genders: readonly (Span & { gender: Gender })[];
  readonly identifiers: readonly (Span & { type: IdentifierType; number: string; country: string | null })[];
}

export interface SearchableAlias {
  readonly aliasId: string;
  readonly name: string;
  readonly kind: AliasKind;
  readonly strength: AliasStrength;
  readonly script: string;
  readonly parts: readonly NamePart[];
}

type Field = Exclude<keyof SearchableEntry, 'id' | 'listId' | 'reference'>;

/** The columns of each table, or of what stands for one, that are read, after the entry's id and the span, under the names of their properties. */
const TABLES: Readonly<Record<Field, { table: string; columns: Readonly<Record<string, string>> }>> = {
  listings: { table: 'listing', columns: {} },
  memberships: {
    table: '(SELECT m.*, p.kind FROM membership m JOIN party p ON p.id = m.party_id) membership',
    columns: { partyId: 'party_id', kind: 'kind' },
  },
  aliases: {
    table: 'alias',
    columns: {
      // As text, for JSON's numbers end where bigint's do not.
      aliasId: 'id::text',
      name: 'name',
      kind: 'kind',
      strength: 'strength',
      script: 'script',
      parts: 'parts',
    },
  },
  designations: { table: 'designation', columns: { programIds: 'program_ids' } },
  birthDates: { table: 'birth_date', columns: { earliest: 'earliest', latest: 'latest', circa: 'circa' } },
  birthPlaces: { table: 'birth_place', columns: { text: 'text', country: 'country' } },
  nationalities: { table: 'nationality', columns: { country: 'country' } },
  addresses: { table: 'address', columns: { country: 'country' } },
  genders: { table: 'gender', columns: { gender: 'gender' } },
  identifiers: { table: 'identifier', columns: { type: 'type', number: 'number', country: 'country' } },
};

const FIELDS = Object.keys(TABLES) as Field[];

/** Entries in one read: a batch's rows are in memory together, and a larger one saves little. */
const BATCH_SIZE = 2_000;

/** Which rows a batch takes: those of every entry from one id to another, which is far cheaper, or of each one named. */
interface Batch {
  readonly ids: readonly string[];
  /** SQL for a column that holds an entry's id; its parameters are `parameters`. */
  condition(column: string): string;
  readonly parameters: readonly unknown[];
}

/**
 * Reads entries for the alias index, in batches. PostgreSQL hands over each table's rows of a batch as one JSON text
 * of arrays, which costs a fraction of as many rows of the wire protocol.
 */
export class SearchableEntries {
  constructor(private readonly sql: SqlReader) {}

  /** Every entry of the registry, by id. Rows of revisions that commit meanwhile may be among them, marked as theirs. */
  async *all(): AsyncIterable<SearchableEntry[]> {
    let last = '';
    yield* this.ahead(async () => {
      const rows = await this.sql.rows<{ id: string }>(
        'SELECT id FROM list_entry WHERE id > $1 ORDER BY id LIMIT $2',
        [last, BATCH_SIZE],
      );
      const ids = rows.map((row) => row.id);
      last = ids.at(-1) ?? last;
      return {
        ids,
        condition: (column) => `${column} BETWEEN $1 AND $2`,
        parameters: [ids[0], last],
      };
    });
  }

  /** These entries, in batches. */
  async *some(ids: readonly string[]): AsyncIterable<SearchableEntry[]> {
    let start = 0;
    yield* this.ahead(() => {
      const some = ids.slice(start, (start += BATCH_SIZE));
      return Promise.resolve({
        ids: some,
        condition: (column) => `${column} = ANY($1::text[])`,
        parameters: [some],
      });
    });
  }

  /** Reads each batch while the one before it is worked on. */
  private async *ahead(next: () => Promise<Batch>): AsyncIterable<SearchableEntry[]> {
    let batch = await next();
    let coming = this.read(batch);
    while (batch.ids.length > 0) {
      const entries = await coming;
      batch = await next();
      coming = this.read(batch);
      // Told to whoever asks for the next batch; nobody may.
      coming.catch(() => undefined);
      yield entries;
    }
  }

  private async read(batch: Batch): Promise<SearchableEntry[]> {
    if (batch.ids.length === 0) return [];
    const entries = await this.sql.rows<Pick<SearchableEntry, 'id' | 'listId' | 'reference'>>(
      `SELECT id, list_id AS "listId", reference FROM list_entry WHERE ${batch.condition('id')} ORDER BY id`,
      batch.parameters,
    );
    const read = entries.map((entry) => ({
      ...entry,
      ...(Object.fromEntries(FIELDS.map((field) => [field, []])) as unknown as Record<Field, unknown[]>),
    }));
    const byId = new Map(read.map((entry) => [entry.id, entry]));
    await Promise.all(FIELDS.map((field) => this.addRows(field, batch, byId)));
    return read as unknown as SearchableEntry[];
  }

  private async addRows(
    field: Field,
    batch: Batch,
    entries: ReadonlyMap<string, Record<Field, unknown[]>>,
  ): Promise<void> {
    const { table, columns } = TABLES[field];
    const properties = Object.keys(columns);
    const content = ['entry_id', 'added_in', 'removed_in', ...Object.values(columns)].join(', ');
    const [result] = await this.sql.rows<{ rows: [string, ...unknown[]][] | null }>(
      `SELECT json_agg(json_build_array(${content}) ORDER BY id) AS rows FROM ${table} WHERE ${batch.condition('entry_id')}`,
      batch.parameters,
    );
    for (const values of result?.rows ?? []) {
      const row: Record<string, unknown> = { addedIn: values[1], removedIn: values[2] };
      for (let at = 0; at < properties.length; at++) row[properties[at] as string] = values[at + 3];
      entries.get(values[0])?.[field].push(row);
    }
  }
}
