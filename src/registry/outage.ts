import {
  QueryFailedError,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
} from 'typeorm';
import { DesignataError } from '../model/errors';

/** What kept the database from answering. */
export type OutageReason = 'DISCONNECTED' | 'OVERLOADED' | 'TIMED_OUT' | 'CONFLICT';

/** SQLSTATEs, whole or their class, that say the database and not the statement is at fault. */
const SQL_STATES: readonly (readonly [RegExp, OutageReason])[] = [
  // Connection exceptions; shut down, crashed, not up yet, idle for too long; a transaction idle for too long.
  [/^(08...|57P0[1-5]|25P0[34])$/, 'DISCONNECTED'],
  // Too many connections, no memory, no room.
  [/^53...$/, 'OVERLOADED'],
  // Cancelled by `statement_timeout`, not let in by `lock_timeout`.
  [/^(57014|55P03)$/, 'TIMED_OUT'],
  // Two transactions that could not both go on.
  [/^(40001|40P01)$/, 'CONFLICT'],
];

/** The system's words for a connection that was not made or did not last. */
const SYSTEM_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** The words of the `pg` client, of its pool and of TypeORM, which have no codes. */
const CLIENT_WORDS: readonly (readonly [RegExp, OutageReason])[] = [
  [
    /^(Connection terminated|Client (has encountered a connection error|was closed)|Cannot use a pool after calling end|Driver not Connected)/,
    'DISCONNECTED',
  ],
  // Every connection of the pool was in use all the while; one that is not made in time is "terminated".
  [/^timeout exceeded when trying to connect/, 'OVERLOADED'],
];

const RELEASED = [QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError] as const;

/** Longest chain of causes that is looked through. */
const DEPTH = 5;

/** Why the database did not answer, where that is what an error comes from; undefined for any other error. */
export function outageReason(error: unknown): OutageReason | undefined {
  return outageIn(error)?.reason;
}

/** The same for who runs the registry: what is told of it, and what the database said; undefined for any other error. */
export function outageInFull(error: unknown): string | undefined {
  const outage = outageIn(error);
  return outage && `${OUTAGE_MESSAGES[outage.reason]}\n${outage.cause.message}`;
}

function outageIn(error: unknown): { readonly reason: OutageReason; readonly cause: Error } | undefined {
  let cause: unknown = error;
  for (let depth = 0; depth < DEPTH && cause instanceof Error; depth++) {
    const reason = reasonOf(cause);
    if (reason !== undefined) return { reason, cause };
    cause = cause instanceof QueryFailedError ? cause.driverError : cause.cause;
  }
  return undefined;
}

function reasonOf(error: Error): OutageReason | undefined {
  // The embedded database, closed or ended under a statement.
  if (error instanceof DesignataError) return error.code === 'UNAVAILABLE' ? 'DISCONNECTED' : undefined;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') {
    if (SYSTEM_CODES.has(code)) return 'DISCONNECTED';
    const state = SQL_STATES.find(([pattern]) => pattern.test(code));
    if (state !== undefined) return state[1];
  }
  // The connection was cut between two statements of a transaction.
  if (RELEASED.some((type) => error instanceof type)) return 'DISCONNECTED';
  return CLIENT_WORDS.find(([pattern]) => pattern.test(error.message))?.[1];
}

/** What whoever asked is told of it. */
export const OUTAGE_MESSAGES: Readonly<Record<OutageReason, string>> = {
  DISCONNECTED: 'The registry lost its database, or does not reach it. Ask again in a moment.',
  OVERLOADED: "The registry's database has no room for more at this moment. Ask again in a while.",
  TIMED_OUT: "The registry's database took longer than it may. Ask again in a while, or for less.",
  CONFLICT: 'Somebody else changed the same at the same moment. Ask again.',
};
