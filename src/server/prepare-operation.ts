import {
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type OperationDefinitionNode,
} from 'graphql';
import { BoundedMap } from '../registry/reading/bounded-map';
import { asGraphQLError } from './as-graphql-error';
import type { GraphQLService } from './graphql-service';

/** What arrives over a socket or an event stream. */
export interface OperationRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** An operation ready to be executed, without its context. */
export interface PreparedOperation {
  readonly args: ExecutionArgs;
  readonly operation: OperationDefinitionNode;
}

/**
 * Parses, validates and weighs an operation that did not come through Apollo, under the same limits.
 *
 * @returns the errors instead, where there are any, still to be presented.
 */
export function prepareOperation(
  service: GraphQLService,
  request: OperationRequest,
): PreparedOperation | readonly GraphQLError[] {
  return attempt(() => prepare(service, request));
}

/** What an action gives, or what it throws as the one error of an operation. */
export function attempt<Result>(action: () => Result): Result | readonly GraphQLError[] {
  try {
    return action();
  } catch (error) {
    return [asGraphQLError(error)];
  }
}

function prepare(
  service: GraphQLService,
  { query, operationName, variables }: OperationRequest,
): PreparedOperation | readonly GraphQLError[] {
  const { schema } = service;
  const document = validDocument(service, query);
  if (!('kind' in document)) return document;
  const operation = getOperationAST(document, operationName);
  if (!operation) return [unnamedOperation()];
  service.checkOperation({ schema, document, operation, variables: variables ?? {} });
  const args: ExecutionArgs = { schema, document, variableValues: variables ?? {} };
  return { operation, args: { ...args, ...(operationName ? { operationName } : {}) } };
}

/** Documents kept of each service, and the longest that is. */
const KEPT = { documents: 64, characters: 10_000 } as const;

const DOCUMENTS = new WeakMap<GraphQLService, BoundedMap<string, DocumentNode>>();

/**
 * The document of a text, or what is wrong with it. Thousands of subscribers are a few programs that ask the same: they
 * share one document, which is larger than all else that the server holds of them.
 */
function validDocument(service: GraphQLService, query: string): DocumentNode | readonly GraphQLError[] {
  const { schema, limits } = service;
  const kept = DOCUMENTS.get(service) ?? new BoundedMap<string, DocumentNode>(KEPT.documents);
  DOCUMENTS.set(service, kept);
  const known = kept.get(query);
  if (known !== undefined) return known;
  const document = parsed(query, limits.tokens);
  service.checkDocument(document);
  const errors = validate(schema, document, specifiedRules, { maxErrors: limits.validationErrors });
  if (errors.length > 0) return errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
  if (query.length <= KEPT.characters) kept.set(query, document);
  return document;
}

function parsed(query: string, maxTokens: number): DocumentNode {
  try {
    return parse(query, { maxTokens });
  } catch (error) {
    throw coded(asGraphQLError(error), 'GRAPHQL_PARSE_FAILED');
  }
}

/** With the code that the same error has over plain HTTP. */
function coded(error: GraphQLError, code: string): GraphQLError {
  error.extensions['code'] = code;
  return error;
}

function unnamedOperation(): GraphQLError {
  return new GraphQLError('Expected the name of one of the operations of the query, in operationName.', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
  });
}
