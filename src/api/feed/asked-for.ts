import { createHash } from 'node:crypto';
import {
  Kind,
  print,
  visit,
  type ExecutionArgs,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';
import { canonicalJson } from '../../registry/reading/canonical-json';

/**
 * The same for two subscriptions exactly when they are told the same of the same event. Where each began and what it
 * filters decides which events it is told of, and nothing about what it is told: the root field's arguments do not count.
 */
export function askedFor({ document, operationName, variableValues }: ExecutionArgs): string {
  const names = new Set<string>();
  const bare = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? withoutArguments(definition) : definition,
  );
  for (const definition of bare) {
    visit(definition, {
      VariableDefinition: () => false,
      Variable: ({ name }) => void names.add(name.value),
    });
  }
  const given = Object.entries(variableValues ?? {}).filter(([name]) => names.has(name));
  const variables = Object.fromEntries(given);
  const text = canonicalJson([bare.map((definition) => print(definition)), operationName ?? null, variables]);
  return createHash('sha256').update(text).digest('base64url');
}

function withoutArguments(operation: OperationDefinitionNode): OperationDefinitionNode {
  const selections = operation.selectionSet.selections.map((selection) =>
    selection.kind === Kind.FIELD ? ({ ...selection, arguments: [] } satisfies FieldNode) : selection,
  );
  const selectionSet = { ...operation.selectionSet, selections };
  return { ...operation, selectionSet };
}
