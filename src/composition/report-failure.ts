import { DesignataError } from '../model/errors';

/** Exit code of a command that failed; 0, 3 and 4 are outcomes of an import, 2 is wrong usage. */
export const FAILED = 1;

/** Tells the person at the terminal what went wrong, without a stack where the message says it all. Gives the exit code. */
export function reportFailure(error: unknown): number {
  const text = error instanceof DesignataError ? error.message : error instanceof Error ? error.stack : error;
  process.stderr.write(`${String(text)}\n`);
  return FAILED;
}
