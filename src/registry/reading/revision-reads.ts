import { DesignataError } from '../../model/errors';
import { Revision } from '../../model/revision';
import { REVISION_TIME_LOCK } from '../revision-time-lock';
import type { SqlReader, Row } from './sql-reader';
import { stamp } from './asked-at';

/** A point in the registry's history: a revision's number, or an instant. Exactly one; neither means now. */
export interface HistoryPoint {
  readonly revision?: number | undefined;
  readonly at?: Date | undefined;
}

/** A revision, named so that none of another past is taken for it. */
export interface SeenRevision {
  readonly number: number;
  /** Empty for revision 0, the empty registry. */
  readonly hash: string;
}

/** Longer than any revision takes from the time it bears until it can be seen. */
const LONGEST_COMMIT_MS = 10 * 60_000;

/** Revisions by number and by time. */
export class RevisionReads {
  constructor(private readonly sql: SqlReader) {}

  /** The newest revision's number; 0 in an empty registry. */
  async newest(): Promise<number> {
    const [row] = await this.sql.rows<{ number: number }>('SELECT number FROM revision_counter');
    return row?.number ?? 0;
  }

  /**
   * The newest revision, and whether the one that was seen is still part of the past: it no longer is after the
   * database was put back to an older state, even where as many revisions have come since.
   */
  async head(seen: SeenRevision): Promise<SeenRevision & { readonly continuesSeen: boolean }> {
    const [row] = await this.sql.rows<{ number: number; hash: string; seen: string | null }>(
      'SELECT number, hash, (SELECT hash FROM revision WHERE number = $1) AS seen FROM revision_counter',
      [seen.number],
    );
    const { number = 0, hash = '' } = row ?? {};
    return { number, hash, continuesSeen: seen.number === 0 || row?.seen === seen.hash };
  }

  /**
   * The revision that a question is answered at.
   *
   * @param argument what the caller names the revision.
   * @throws DesignataError `BAD_USER_INPUT` for a revision or an instant that the registry does not know (yet), and
   * for both or neither of the two.
   */
  async resolve(asOf: HistoryPoint | undefined, argument = 'asOf.revision'): Promise<number> {
    if (asOf === undefined) return this.newest();
    const { revision, at } = asOf;
    if ((revision === undefined) === (at === undefined)) {
      throw refused('asOf', 'exactly one of revision and at', revision === undefined ? 'neither' : 'both');
    }
    return revision === undefined ? this.resolveInstant(at as Date) : this.resolveNumber(revision, argument);
  }

  async byNumbers(numbers: readonly number[]): Promise<(Revision | undefined)[]> {
    const rows = await this.sql.rows<Row>('SELECT * FROM revision WHERE number = ANY($1::int[])', [numbers]);
    const found = new Map(rows.map((row) => [row['number'] as number, this.read(row)]));
    return numbers.map((number) => found.get(number));
  }

  /** Newest first, older than `before`. */
  async newestFirst(limit: number, before?: number): Promise<Revision[]> {
    const rows = await this.sql.rows<Row>(
      'SELECT * FROM revision WHERE number < $1 ORDER BY number DESC LIMIT $2',
      [before ?? 2 ** 31 - 1, limit],
    );
    return rows.map((row) => this.read(row));
  }

  private async resolveNumber(revision: number, argument: string): Promise<number> {
    const newest = await this.newest();
    if (revision >= 1 && revision <= newest) return revision;
    throw refused(argument, `a revision from 1 to ${newest}`, String(revision), {
      newest,
    });
  }

  private async resolveInstant(at: Date): Promise<number> {
    if (at.getTime() > Date.now() - LONGEST_COMMIT_MS)
      await this.sql.rows(`SELECT pg_advisory_xact_lock_shared(${REVISION_TIME_LOCK})`);
    const [row] = await this.sql.rows<{ past: boolean; number: number | null; first: Date | null }>(
      `SELECT $1::timestamptz < date_trunc('milliseconds', clock_timestamp()) AS past,
         max(number) FILTER (WHERE at <= $1) AS number, min(at) AS first FROM revision`,
      [at],
    );
    // What is true at a future instant is not known: answering would give another answer later.
    if (row?.past !== true) throw refused('asOf.at', 'an instant in the past', at.toISOString());
    if (row.number !== null) return row.number;
    const first = row.first?.toISOString();
    throw refused(
      'asOf.at',
      first === undefined ? 'an instant of a registry that has revisions' : `an instant from ${first} on`,
      at.toISOString(),
    );
  }

  private read(row: Row): Revision {
    const revision = this.sql.entity(Revision, row);
    return stamp(revision, revision.number);
  }
}

function refused(
  argument: string,
  expected: string,
  came: string,
  details: Readonly<Record<string, unknown>> = {},
): DesignataError {
  return new DesignataError('BAD_USER_INPUT', `${argument}: expected ${expected}, came ${came}.`, {
    argument,
    expected,
    came,
    ...details,
  });
}
