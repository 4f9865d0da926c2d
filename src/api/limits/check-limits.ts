import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { DesignataError } from '../../model/errors';
import { measureDocument } from './document-size';
import { operationCost } from './operation-cost';
import { OPERATION_LIMITS } from './operation-limits';

/** Throws `LIMIT_EXCEEDED` for a document that is too large in itself. Run it before validation, which takes long over such. */
export function checkDocument(document: DocumentNode): void {
  const size = measureDocument(document);
  refuseAbove('selections', size.selections, OPERATION_LIMITS.selections);
  refuseAbove('depth', size.depth, OPERATION_LIMITS.depth);
  refuseAbove('aliases', size.aliases, OPERATION_LIMITS.aliases);
  refuseAbove('root fields', size.rootFields, OPERATION_LIMITS.rootFields);
}

/** Throws `LIMIT_EXCEEDED` for a valid operation whose answer could grow too large. */
export function checkCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  refuseAbove('cost', operationCost(schema, document, operation, variables), OPERATION_LIMITS.cost);
}

function refuseAbove(measure: string, came: number, limit: number): void {
  if (came <= limit) return;
  const shown = Number.isFinite(came) ? Math.round(came) : 'more than can be counted';
  throw new DesignataError(
    'LIMIT_EXCEEDED',
    `The operation’s ${measure}: expected at most ${limit}, came ${shown}.`,
    {
      measure,
      limit,
      came: Number.isFinite(came) ? Math.round(came) : null,
    },
  );
}
