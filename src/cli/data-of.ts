import { DesignataError, type ErrorCode } from '../model/errors';
import { asTyped } from './as-typed';

/** A GraphQL answer as it arrives. */
export interface GraphQLAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: object }[] | undefined;
}

/**
 * The data of an answer.
 *
 * @throws DesignataError with the first error's code and its message as `asTyped` puts it, where there are errors.
 */
export function dataOf<Data>({ data, errors }: GraphQLAnswer): Data {
  const [error] = errors ?? [];
  if (error === undefined) return plain(data) as Data;
  const { code = 'UNAVAILABLE', details = {} } = (error.extensions ?? {}) as {
    code?: ErrorCode;
    details?: Record<string, unknown>;
  };
  throw new DesignataError(code, asTyped(error.message), details);
}

/** As it would arrive over the network: instants as text, objects without prototypes. */
function plain(data: unknown): unknown {
  return data === undefined ? null : JSON.parse(JSON.stringify(data));
}
