import type { FormattedExecutionResult, GraphQLError } from 'graphql';
import type { GraphQLService } from './graphql-service';

/** An execution's result, as each transport's library spells its type. */
interface Result {
  readonly errors?: readonly GraphQLError[] | undefined;
  readonly data?: Record<string, unknown> | null | undefined;
  readonly extensions?: Record<string, unknown> | undefined;
}

/** The result as a caller may see it: its errors say only what the service tells of them. */
export function formatResult(service: GraphQLService, result: Result): FormattedExecutionResult {
  const { errors, data, extensions } = result;
  return {
    ...(errors === undefined ? {} : { errors: errors.map((error) => service.presentError(error)) }),
    ...(data === undefined ? {} : { data }),
    ...(extensions === undefined ? {} : { extensions }),
  };
}
