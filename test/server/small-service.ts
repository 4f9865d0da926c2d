import {
  GraphQLError,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  type GraphQLFieldConfig,
} from 'graphql';
import { DesignataError } from '../../src/model/errors';
import type { GraphQLService, RequestFacts } from '../../src/server/graphql-service';

/** A service of a few fields, to see what the transports do with any schema. */
export interface SmallService extends GraphQLService {
  /** How many events its subscriptions were asked for. */
  pulled: number;
  /** How many of its subscriptions were ended by their consumer. */
  ended: number;
  /** The facts of every operation, in order. */
  readonly asked: RequestFacts[];
}

export function smallService(): SmallService {
  const service: SmallService = {
    pulled: 0,
    ended: 0,
    asked: [],
    limits: { tokens: 500, selections: 1_000, validationErrors: 5 },
    schema: new GraphQLSchema({
      query: objectOf('Query', {
        hello: {
          type: GraphQLString,
          args: { name: { type: GraphQLString } },
          resolve: (_, { name }) => `Hello ${name}`,
        },
        slow: { type: GraphQLString, resolve: () => delay(500, 'at last') },
        broken: { type: GraphQLString, resolve: () => raise(new Error('password is hunter2')) },
      }),
      mutation: objectOf('Mutation', { change: { type: GraphQLString, resolve: () => 'changed' } }),
      subscription: objectOf('Subscription', {
        count: {
          type: new GraphQLNonNull(GraphQLInt),
          args: { to: { type: GraphQLInt } },
          subscribe: (_, { to }) => count(service, to),
        },
        flood: {
          type: GraphQLString,
          subscribe: () => count(service, undefined),
          resolve: () => 'x'.repeat(20_000),
        },
        broken: { type: GraphQLString, subscribe: () => raise(new Error('password is hunter2')) },
      }),
    }),
    createContext: (facts) => {
      if (facts.authorization === 'Bearer mistyped')
        raise(new DesignataError('FORBIDDEN', 'no such operator'));
      service.asked.push(facts);
      return {};
    },
    presentError: (error) => {
      const expected = error instanceof GraphQLError && isExpected(error.originalError);
      if (expected) return error.toJSON();
      return { message: 'masked' };
    },
    checkDocument: (document) => {
      const aliases = JSON.stringify(document).split('"alias"').length - 1;
      if (aliases > 3)
        raise(new GraphQLError('too many aliases', { extensions: { code: 'LIMIT_EXCEEDED' } }));
    },
    checkOperation: ({ variables }) => {
      if (variables['greedy'])
        raise(new GraphQLError('too much', { extensions: { code: 'LIMIT_EXCEEDED' } }));
    },
  };
  return service;
}

async function* count(service: SmallService, to: number | undefined): AsyncGenerator<{ count: number }> {
  try {
    for (let number = 1; to === undefined || number <= to; number++) {
      service.pulled = number;
      yield { count: number };
    }
  } finally {
    service.ended++;
  }
}

/** Apollo wraps the parser's own errors, and the transports wrap ours. */
function isExpected(cause: unknown): boolean {
  return cause === undefined || cause instanceof GraphQLError || cause instanceof DesignataError;
}

function objectOf(
  name: string,
  fields: Record<string, GraphQLFieldConfig<unknown, unknown>>,
): GraphQLObjectType {
  return new GraphQLObjectType({ name, fields });
}

function delay(milliseconds: number, value: string): Promise<string> {
  return new Promise((resolve) => setTimeout(() => resolve(value), milliseconds));
}

function raise(error: Error): never {
  throw error;
}
