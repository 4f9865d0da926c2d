/** What went wrong, for programs. Every error that a caller can meet carries one of these. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'LIMIT_EXCEEDED'
  | 'UNREADABLE_SOURCE'
  | 'DOWNLOAD_FAILED'
  | 'BAD_CURSOR'
  | 'BAD_CONFIGURATION'
  | 'REGISTRY_LOCKED'
  | 'REQUIRED_LIST_MISSING'
  | 'REQUIRED_LIST_OUTDATED'
  | 'UNAVAILABLE'
  | 'TOO_SLOW'
  | 'FORBIDDEN';

/**
 * The base of every expected error. Its message is written for the person who meets it: what was expected, what
 * came, and where. Anything that is not a `DesignataError` is a bug or an outage and is never shown to a caller.
 */
export class DesignataError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** Machine-readable particulars: the argument's path, the file and line, the limit and what came. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = new.target.name;
  }
}
