import type { DataSource } from 'typeorm';
import { counted } from '../../model/counted';
import { ChangeKind, SourceKind } from '../../model/enums';
import { Revision } from '../../model/revision';
import { SqlReader } from '../reading/sql-reader';
import { factDigest } from '../writing/entry-content';
import { FACT_KINDS, type FactKind } from '../writing/fact-kinds';
import { HASH_VERSION, revisionHash, type FactMark, type HashedChange } from '../writing/revision-hash';
import { sealedRows } from '../writing/sealed-rows';
import { TERM_TYPES, type TermType } from '../writing/terms';

/** What the check of the log found. */
export interface LogVerdict {
  readonly intact: boolean;
  /** Revisions checked. */
  readonly revisions: number;
  /** Facts whose content was compared with their digest. */
  readonly facts: number;
  /** The newest revision's hash: keep it elsewhere, and a log that was rewritten as a whole shows as well. */
  readonly hash: string;
  /** What does not fit, in sentences; at most `MAX_PROBLEMS`. */
  readonly problems: readonly string[];
}

/** Problems reported: the first ones tell where to look. */
const MAX_PROBLEMS = 20;

/** Revisions read at a time. */
const BATCH_SIZE = 200;

interface ChangeRow {
  readonly kind: ChangeKind;
  readonly entryId: string;
  readonly partyId: string;
  readonly previousPartyId: string | null;
}

interface FactRow {
  readonly entry_id: string;
  readonly added_in: number;
  readonly removed_in: number | null;
  readonly digest: string;
  readonly locator: string | null;
  readonly original_text: string | null;
  readonly source_kind: SourceKind;
  readonly source_key: string;
  readonly content: unknown[];
}

interface PeriodCheck {
  readonly what: string;
  readonly fromLog: string;
  readonly fromTable: string;
}

/** Listings and memberships are no part of the hashes, but the change log that is says what they must be. */
const PERIOD_CHECKS: readonly PeriodCheck[] = [
  {
    what: 'listings',
    fromLog: `SELECT entry_id, revision, kind <> 'DELISTED' FROM change WHERE kind IN ('LISTED', 'RELISTED', 'DELISTED')`,
    fromTable: `SELECT entry_id, added_in, true FROM listing UNION ALL
      SELECT entry_id, removed_in, false FROM listing WHERE removed_in IS NOT NULL`,
  },
  {
    what: 'memberships',
    fromLog: `SELECT entry_id, revision, party_id, true FROM change WHERE kind IN ('LISTED', 'MERGED', 'SPLIT') UNION ALL
      SELECT entry_id, revision, previous_party_id, false FROM change WHERE kind IN ('MERGED', 'SPLIT')`,
    fromTable: `SELECT entry_id, added_in, party_id, true FROM membership UNION ALL
      SELECT entry_id, removed_in, party_id, false FROM membership WHERE removed_in IS NOT NULL`,
  },
];

/**
 * Recomputes the hash of every revision from what the tables now hold: each fact's digest from its content, each
 * revision's hash from its facts, its changes and the hash before it. Anything changed after it was written shows.
 */
export class LogVerifier {
  private readonly sql: SqlReader;
  private readonly problems: string[] = [];
  private facts = 0;

  constructor(private readonly dataSource: DataSource) {
    this.sql = new SqlReader(dataSource);
  }

  async verify(onProgress: (done: number, total: number) => void = () => undefined): Promise<LogVerdict> {
    const [counter] = await this.sql.rows<{ number: number; hash: string }>(
      'SELECT number, hash FROM revision_counter',
    );
    const total = counter?.number ?? 0;
    let hash = '';
    let expected = 1;
    while (expected <= total && this.problems.length < MAX_PROBLEMS) {
      const revisions = await this.revisionsBetween(expected, total);
      if (revisions[0]?.number !== expected) break;
      for (const revision of revisions) {
        if (revision.number !== expected) break;
        await this.verifyRevision(revision, hash);
        hash = revision.hash;
        onProgress(expected, total);
        expected += 1;
      }
    }
    if (this.problems.length === 0 && expected <= total)
      this.problems.push(`Revision ${expected} is missing.`);
    if (this.problems.length === 0 && hash !== (counter?.hash ?? '')) {
      this.problems.push('The newest revision’s hash is not the one the registry counts on from.');
    }
    for (const check of PERIOD_CHECKS) await this.verifyPeriods(check);
    for (const { type } of TERM_TYPES) await this.verifyLogged(type);
    if (this.problems.length === 0) for (const kind of FACT_KINDS) await this.verifyNoneBeside(kind);
    const { facts, problems } = this;
    return {
      intact: problems.length === 0,
      revisions: expected - 1,
      facts,
      hash,
      problems: problems.slice(0, MAX_PROBLEMS),
    };
  }

  /** Those that commit while the log is checked are not among them: the counter was read before. */
  private async revisionsBetween(first: number, last: number): Promise<Revision[]> {
    return this.dataSource.manager
      .createQueryBuilder(Revision, 'revision')
      .where('revision.number BETWEEN :first AND :last', { first, last })
      .orderBy('revision.number')
      .limit(BATCH_SIZE)
      .getMany();
  }

  private async verifyRevision(revision: Revision, previousHash: string): Promise<void> {
    const { number } = revision;
    const rows = await this.sql.rows<ChangeRow>(
      `SELECT kind, entry_id AS "entryId", party_id AS "partyId", previous_party_id AS "previousPartyId"
       FROM change WHERE revision = $1 ORDER BY position`,
      [number],
    );
    const facts = await this.factsOf(number, [...new Set(rows.map((row) => row.entryId))]);
    const changes = rows.map((row): HashedChange => {
      const moves = row.kind === ChangeKind.MERGED || row.kind === ChangeKind.SPLIT;
      const of = moves ? undefined : facts.get(row.entryId);
      return { ...row, added: of?.added ?? [], removed: of?.removed ?? [] };
    });
    if (revision.hashVersion < 1 || revision.hashVersion > HASH_VERSION) {
      this.problems.push(
        `Revision ${number} was hashed by version ${revision.hashVersion}, of which this release knows nothing.`,
      );
      return;
    }
    const sealed = await sealedRows(this.dataSource.manager, number, revision.editionId);
    if (revisionHash(revision.hashVersion, previousHash, revision, changes, sealed) !== revision.hash) {
      this.problems.push(
        `Revision ${number} does not come to its hash: it, the edition it took in, or a fact, membership or term that it wrote was changed later.`,
      );
    }
    const all = [...facts.values()];
    const added = all.reduce((sum, entry) => sum + entry.added.length, 0);
    const removed = all.reduce((sum, entry) => sum + entry.removed.length, 0);
    if (added === revision.factsAdded && removed === revision.factsRemoved) return;
    this.problems.push(
      `Revision ${number} added ${counted(revision.factsAdded, 'fact')} and removed ${revision.factsRemoved}, but ${added} and ${removed} are found.`,
    );
  }

  /** A revision's hash covers every term that none did before: once one is covered, all are. */
  private async verifyLogged(type: TermType): Promise<void> {
    const table = this.sql.table(type);
    const [row] = await this.sql.rows<{ unlogged: number }>(
      `SELECT count(*)::int AS unlogged FROM ${table} WHERE logged_in IS NULL
       AND EXISTS (SELECT 1 FROM revision WHERE hash_version > 1)`,
    );
    if (row === undefined || row.unlogged === 0) return;
    this.problems.push(`In the hash of no revision: ${counted(row.unlogged, 'row')} of ${table}.`);
  }

  private async verifyPeriods({ what, fromLog, fromTable }: PeriodCheck): Promise<void> {
    const [row] = await this.sql.rows<{ odd: number }>(
      `SELECT count(*)::int AS odd FROM (((${fromLog}) EXCEPT (${fromTable})) UNION ALL ((${fromTable}) EXCEPT (${fromLog}))) d`,
    );
    if (row === undefined || row.odd === 0) return;
    this.problems.push(`${row.odd} of the ${what} do not fit the change log.`);
  }

  /** Every fact is one that a change of its entry, in the same revision, added and removed: others no hash covers. */
  private async verifyNoneBeside({ entity, field }: FactKind): Promise<void> {
    const table = this.sql.table(entity);
    const unlogged = (column: string): string =>
      `SELECT entry_id, ${column} AS revision FROM ${table} EXCEPT SELECT entry_id, revision FROM change`;
    const [row] = await this.sql.rows<{ beside: number }>(
      `SELECT count(*)::int AS beside FROM ((${unlogged('added_in')}) UNION ALL (${unlogged('removed_in')})) f
       WHERE revision IS NOT NULL`,
    );
    if (row === undefined || row.beside === 0) return;
    this.problems.push(
      `${row.beside} times ${field} came or went in a revision that did not change their entry.`,
    );
  }

  private async factsOf(
    revision: number,
    entryIds: readonly string[],
  ): Promise<Map<string, { added: FactMark[]; removed: string[] }>> {
    const byEntry = new Map(entryIds.map((id) => [id, { added: [] as FactMark[], removed: [] as string[] }]));
    for (const kind of FACT_KINDS) {
      for (const row of await this.rowsOf(kind, revision, entryIds)) {
        const facts = byEntry.get(row.entry_id);
        if (row.removed_in === revision) facts?.removed.push(row.digest);
        if (row.added_in !== revision) continue;
        facts?.added.push({
          digest: row.digest,
          source: row.source_key,
          locator: row.locator,
          originalText: row.original_text,
        });
        this.verifyFact(kind, row, revision);
      }
    }
    return byEntry;
  }

  private async rowsOf(kind: FactKind, revision: number, entryIds: readonly string[]): Promise<FactRow[]> {
    const columns = new Map(this.sql.columnsOf(kind.entity).map(([column, property]) => [property, column]));
    const content = kind.properties.map((property) => `f."${columns.get(property) ?? ''}"`).join(', ');
    const [row] = await this.sql.rows<{ facts: FactRow[] | null }>(
      `SELECT json_agg(json_build_object('entry_id', f.entry_id, 'added_in', f.added_in, 'removed_in', f.removed_in, 'digest', f.digest, 'locator', f.locator, 'original_text', f.original_text,
         'source_kind', s.kind, 'source_key', s.key, 'content', json_build_array(${content}))) AS facts
       FROM ${this.sql.table(kind.entity)} f JOIN source s ON s.id = f.source_id
       WHERE f.entry_id = ANY($1::text[]) AND $2::int IN (f.added_in, f.removed_in)`,
      [entryIds, revision],
    );
    return row?.facts ?? [];
  }

  private verifyFact(kind: FactKind, row: FactRow, revision: number): void {
    this.facts += 1;
    const cited = row.source_kind === SourceKind.LIST_EDITION ? null : row.source_key;
    if (factDigest(kind, row.content, cited) === row.digest) return;
    this.problems.push(
      `One of the ${kind.field} that revision ${revision} gave ${row.entry_id} does not come to its digest.`,
    );
  }
}
