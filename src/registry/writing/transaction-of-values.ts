import { type DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { DesignataError } from '../../model/errors';

/** SQLSTATE classes that say a value, and not the database, is at fault: data exceptions and exceeded limits. */
const CLASSES = ['22', '54'];

/**
 * A transaction that stores what a file says. PostgreSQL's refusal of a value (text with a NUL, a day that no calendar
 * has, a number too long to index) is for an import a file that cannot be taken.
 *
 * @throws DesignataError `UNREADABLE_SOURCE` for such a value; any other error as it came.
 */
export async function transactionOfValues<Result>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  try {
    return await dataSource.transaction(work);
  } catch (error) {
    throw unstorable(error);
  }
}

function unstorable(error: unknown): unknown {
  if (!(error instanceof QueryFailedError)) return error;
  const { code, message } = error.driverError as { code?: string; message?: string };
  if (code === undefined || !CLASSES.includes(code.slice(0, 2))) return error;
  return new DesignataError(
    'UNREADABLE_SOURCE',
    `Expected values that can be stored, but one cannot: ${message ?? code}.`,
    { code },
  );
}
