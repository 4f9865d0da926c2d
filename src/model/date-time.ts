import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';

/** An instant with its zone, RFC 3339, given in UTC to the millisecond: `2021-11-22T15:04:05.000Z`. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'An instant with its zone, as RFC 3339 writes it: `2021-11-22T15:04:05.000Z`.',
});
