import { createHash } from 'node:crypto';
import {
  Kind,
  print,
  visit,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';
import { BoundedMap } from '../../registry/reading/bounded-map';
import { canonicalJson } from '../../registry/reading/canonical-json';

/** Answers kept: several batches of the subscribers that stand together. */
const KEPT = 256;

/**
 * What subscribers are told of an event, made once for all who ask for the same fields of it: a commit that a thousand
 * subscribers hear of is answered a few times.
 */
export class SharedAnswers {
  private readonly answers = new BoundedMap<string, Promise<ExecutionResult>>(KEPT);

  /** The answer under this key, which is made where there is none. One that failed is not kept. */
  of(key: string, make: () => ExecutionResult | Promise<ExecutionResult>): Promise<ExecutionResult> {
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const answer = Promise.resolve(make());
    const kept = this.answers.set(key, answer);
    const forget = (): void => {
      kept.delete(key);
    };
    answer.then(({ errors }) => errors !== undefined && forget(), forget);
    return answer;
  }
}

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
