import { GraphQLError } from 'graphql';

/** Whatever was thrown, as the one error of an operation, to be presented like the others. */
export function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const cause = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(cause.message, { originalError: cause });
}
