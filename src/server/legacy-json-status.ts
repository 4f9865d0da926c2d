import type { ApolloServerPlugin } from '@apollo/server';

/** The status GraphQL-over-HTTP asks of a request whose document could not be executed. */
const BAD_REQUEST = 400;

/**
 * A client that accepts only `application/json` cannot tell our errors from a proxy's by their content type, so the
 * GraphQL-over-HTTP specification (section 6.4.1) answers it 200 whenever the body is a well-formed GraphQL response:
 * also when the document did not parse or validate, or a variable did not fit. Other clients get the 400.
 */
export function legacyJsonStatus(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ request, response, document, errors }) => {
        if (response.http.status !== BAD_REQUEST || request.query === undefined) return;
        const accept = request.http?.headers.get('accept') ?? '';
        if (accept.includes('application/graphql-response+json')) return;
        const reachedGraphQL = document !== undefined || errors?.every((error) => error.source !== undefined);
        if (reachedGraphQL) response.http.status = 200;
      },
    }),
  };
}
