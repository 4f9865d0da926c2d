import { EditionOutcome } from '../model/enums';
import { DesignataError, type ErrorCode } from '../model/errors';

/** What a command's exit tells a script; documented in docs/cli.md. */
export const EXIT = { done: 0, failed: 1, usage: 2, held: 3, rejected: 4 } as const;

const WRONG_USAGE: ReadonlySet<ErrorCode> = new Set(['BAD_USER_INPUT', 'BAD_CONFIGURATION', 'NOT_FOUND']);

/** The exit code of an edition's outcome. */
export function exitCodeOfOutcome(outcome: EditionOutcome): number {
  if (outcome === EditionOutcome.HELD) return EXIT.held;
  return outcome === EditionOutcome.REJECTED ? EXIT.rejected : EXIT.done;
}

/** The exit code of a command that threw. */
export function exitCodeOfError(error: unknown): number {
  if (!(error instanceof DesignataError)) return EXIT.failed;
  if (error.code === 'UNREADABLE_SOURCE') return EXIT.rejected;
  return WRONG_USAGE.has(error.code) ? EXIT.usage : EXIT.failed;
}
