import type { EntityManager } from 'typeorm';
import { Change } from '../../model/change';
import { ChangeKind, type RevisionCause } from '../../model/enums';
import type { Fact } from '../../model/fact';
import { Revision } from '../../model/revision';
import { REVISION_TIME_LOCK } from '../revision-time-lock';
import { bulkInsert } from './bulk-insert';
import { HASH_VERSION, revisionHash, type HashedChange } from './revision-hash';
import { sealedRows } from './sealed-rows';
import { TERM_TYPES } from './terms';

/** Why a revision is made. */
export interface RevisionReason {
  readonly cause: RevisionCause;
  readonly reason: string;
  readonly actor?: string;
  readonly editionId?: string;
}

/** One change to log; its place in the revision is decided at `commit`. */
export type ChangeRecord = HashedChange;

/** A fact to store: its columns by property name, digest, entry and source included. */
export type FactInsert = Readonly<Record<string, unknown>> & {
  readonly entryId: string;
  readonly digest: string;
};

/** A fact to close. */
export interface FactClosure {
  readonly id: string;
}

/** Readers wake on this channel; the change log stays the truth. */
export const REVISION_CHANNEL = 'designata_revision';

/**
 * The revision being written in one transaction. Beginning it locks the one-row counter until the transaction ends,
 * so that writers queue, a difference is taken against what it is applied to, commit order is number order, and a
 * rollback leaves no hole (guarantee 2).
 */
export class OpenRevision {
  private readonly changes: ChangeRecord[] = [];
  private factsAdded = 0;
  private factsRemoved = 0;

  private constructor(
    readonly manager: EntityManager,
    readonly number: number,
    private readonly previousHash: string,
  ) {}

  /** Waits for writers before it. Nothing is written until `commit`. */
  static async begin(manager: EntityManager): Promise<OpenRevision> {
    // However long it takes: an import that is cut off would take as long again.
    await manager.query('SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0');
    const [counter] = await manager.query<{ number: number; hash: string }[]>(
      'SELECT number, hash FROM revision_counter FOR UPDATE',
    );
    if (counter === undefined)
      throw new Error('revision_counter is empty: the database was not migrated by us.');
    return new OpenRevision(manager, counter.number + 1, counter.hash);
  }

  async addFacts(entity: new () => Fact, facts: readonly FactInsert[]): Promise<void> {
    await bulkInsert(
      this.manager,
      entity,
      facts.map((fact) => ({ ...fact, addedIn: this.number })),
    );
    this.factsAdded += facts.length;
  }

  async closeFacts(entity: new () => Fact, facts: readonly FactClosure[]): Promise<void> {
    if (facts.length === 0) return;
    const table = this.manager.dataSource.getMetadata(entity).tableName;
    const ids = facts.map((fact) => fact.id);
    await this.manager.query(`UPDATE "${table}" SET removed_in = $1 WHERE id = ANY($2::bigint[])`, [
      this.number,
      ids,
    ]);
    this.factsRemoved += facts.length;
  }

  log(change: ChangeRecord): void {
    this.changes.push(change);
  }

  /**
   * Writes the revision and its changes, moves the counter, and wakes the followers when the transaction commits.
   */
  async commit(why: RevisionReason): Promise<Revision> {
    const at = await this.takeTime();
    const changes = [...this.changes].sort(byKindThenEntry);
    const head = {
      number: this.number,
      at,
      cause: why.cause,
      actor: why.actor ?? null,
      reason: why.reason,
      editionId: why.editionId ?? null,
    };
    await this.logTerms();
    const sealed = await sealedRows(this.manager, this.number, head.editionId);
    const hash = revisionHash(HASH_VERSION, this.previousHash, head, changes, sealed);
    const revision: Omit<Revision, never> = Object.assign(new Revision(), {
      ...head,
      factsAdded: this.factsAdded,
      factsRemoved: this.factsRemoved,
      hash,
      hashVersion: HASH_VERSION,
    });
    await bulkInsert(this.manager, Revision, [revision]);
    await bulkInsert(
      this.manager,
      Change,
      changes.map((change, position) => ({ ...change, position, revision: this.number })),
    );
    await this.manager.query('UPDATE revision_counter SET number = $1, hash = $2', [this.number, hash]);
    await this.manager.query('SELECT pg_notify($1, $2)', [REVISION_CHANNEL, String(this.number)]);
    return revision;
  }

  /** Terms that no hash covers yet are covered by this revision's, whoever recorded them. */
  private async logTerms(): Promise<void> {
    for (const { type } of TERM_TYPES) {
      const table = this.manager.dataSource.getMetadata(type).tableName;
      await this.manager.query(`UPDATE "${table}" SET logged_in = $1 WHERE logged_in IS NULL`, [this.number]);
    }
  }

  /**
   * The revision's time, taken here and not when its work began: what was asked about in between has been answered. It
   * is the database's, for the clocks of instances need not agree, and later than that of every revision before.
   */
  private async takeTime(): Promise<Date> {
    await this.manager.query(`SELECT pg_advisory_xact_lock(${REVISION_TIME_LOCK})`);
    const [row] = await this.manager.query<{ at: Date }[]>(
      `SELECT date_trunc('milliseconds', greatest(clock_timestamp(), max(at) + interval '1 millisecond')) AS at FROM revision
       WHERE number = $1`,
      [this.number - 1],
    );
    if (row === undefined) throw new Error('The database does not tell the time.');
    return row.at;
  }
}

const KIND_ORDER = Object.values(ChangeKind);

function byKindThenEntry(left: ChangeRecord, right: ChangeRecord): number {
  const kinds = KIND_ORDER.indexOf(left.kind) - KIND_ORDER.indexOf(right.kind);
  if (kinds !== 0) return kinds;
  return left.entryId < right.entryId ? -1 : left.entryId > right.entryId ? 1 : 0;
}
