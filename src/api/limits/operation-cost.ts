import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** Entries of a list whose size nobody states: about what a party has of each kind of fact. */
export const ASSUMED_LIST_SIZE = 5;

interface CostContext {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly defaults: ReadonlyMap<string, ValueNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly measured: Map<string, number>;
}

/**
 * How many fields an operation's answer may hold. A field costs one and what is beneath it; a list as often as it may
 * have entries: the `first` or the number of `subjects` asked for, what the schema says of the field (`listSize`), or
 * `ASSUMED_LIST_SIZE`. Fragments are counted once each and multiplied, so the time it takes is that of reading the text.
 */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const context: CostContext = {
    schema,
    variables,
    fragments: new Map(
      document.definitions.flatMap((part) =>
        part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part] as const] : [],
      ),
    ),
    defaults: new Map(
      (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
        defaultValue === undefined ? [] : [[variable.name.value, defaultValue] as const],
      ),
    ),
    measured: new Map(),
  };
  return costOf(operation.selectionSet, root, undefined, context);
}

/** `pageSize` is the `first` of the field around, which its own lists are as long as. */
function costOf(
  { selections }: SelectionSetNode,
  type: GraphQLNamedType,
  pageSize: number | undefined,
  context: CostContext,
): number {
  let cost = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) cost += costOfField(selection, type, pageSize, context);
    else if (selection.kind === Kind.FRAGMENT_SPREAD) {
      cost += costOfFragment(selection.name.value, pageSize, context);
    } else {
      const condition = selection.typeCondition?.name.value;
      const inner = condition === undefined ? type : context.schema.getType(condition);
      cost += costOf(selection.selectionSet, inner ?? type, pageSize, context);
    }
  }
  return cost;
}

function costOfFragment(name: string, pageSize: number | undefined, context: CostContext): number {
  const key = `${name} ${pageSize ?? ''}`;
  const known = context.measured.get(key);
  if (known !== undefined) return known;
  const fragment = context.fragments.get(name);
  const type = fragment && context.schema.getType(fragment.typeCondition.name.value);
  if (!fragment || !type) return 0;
  // Against a fragment that contains itself, which validation has refused where it ran first.
  context.measured.set(key, 0);
  const cost = costOf(fragment.selectionSet, type, pageSize, context);
  context.measured.set(key, cost);
  return cost;
}

function costOfField(
  node: FieldNode,
  parent: GraphQLNamedType,
  pageSize: number | undefined,
  context: CostContext,
): number {
  const field =
    isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  // Fields of the schema's own description are not read from the registry.
  if (field === undefined || node.selectionSet === undefined) return 1;
  const asked = askedSize(node, field, context);
  const isList = isListType(getNullableType(field.type));
  const size = isList ? (asked.subjects ?? pageSize ?? statedSize(field)) : 1;
  return 1 + size * costOf(node.selectionSet, getNamedType(field.type), asked.first, context);
}

function statedSize(field: GraphQLField<unknown, unknown>): number {
  const { listSize } = field.extensions;
  return typeof listSize === 'number' ? listSize : ASSUMED_LIST_SIZE;
}

function askedSize(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  context: CostContext,
): { first?: number; subjects?: number } {
  const first = field.args.find((argument) => argument.name === 'first');
  const subjects = node.arguments?.find((argument) => argument.name.value === 'subjects');
  const given = node.arguments?.find((argument) => argument.name.value === 'first');
  const count = given === undefined ? undefined : numberOf(given.value, context);
  return {
    ...(first === undefined
      ? {}
      : { first: Math.max(1, count ?? Number(first.defaultValue ?? ASSUMED_LIST_SIZE)) }),
    ...(subjects === undefined ? {} : { subjects: lengthOf(subjects.value, context) }),
  };
}

function numberOf(value: ValueNode, context: CostContext): number | undefined {
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind !== Kind.VARIABLE) return undefined;
  const given = context.variables[value.name.value];
  if (typeof given === 'number') return given;
  const fallback = context.defaults.get(value.name.value);
  return fallback === undefined ? undefined : numberOf(fallback, context);
}

function lengthOf(value: ValueNode, context: CostContext): number {
  if (value.kind === Kind.LIST) return value.values.length;
  if (value.kind !== Kind.VARIABLE) return 1;
  const given = context.variables[value.name.value];
  return Array.isArray(given) ? given.length : 1;
}
