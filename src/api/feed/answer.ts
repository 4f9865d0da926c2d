import type { ExecutionResult } from 'graphql';

/**
 * What is told of an event: as JSON, which takes a fraction of the memory that the result's objects do, and can be
 * given to any number of subscribers. With errors, the result as it is: nobody else is to have it.
 */
export type Answer = string | ExecutionResult;

/** Writes a result out, unless it has errors. */
export async function written(make: () => ExecutionResult | Promise<ExecutionResult>): Promise<Answer> {
  const result = await make();
  return result.errors === undefined ? JSON.stringify(result) : result;
}

export function isWritten(answer: Answer): answer is string {
  return typeof answer === 'string';
}

/** The result that was written, as an object of its own. */
export function resultOf(answer: Answer): ExecutionResult {
  return isWritten(answer) ? (JSON.parse(answer) as ExecutionResult) : answer;
}
