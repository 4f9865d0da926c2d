import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large an operation is once its fragments are put in place. May be Infinity. */
export interface DocumentSize {
  readonly selections: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
}

const NOTHING: DocumentSize = { selections: 0, depth: 0, aliases: 0, rootFields: 0 };

/**
 * Measures each operation of a document, the largest of each measure. Every fragment is measured once, however often
 * it is used, so nested fragments that unfold to billions of fields cost as little time as they are long. A fragment
 * that contains itself counts once: refusing it is validation's part.
 */
export function measureDocument(document: DocumentNode): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const measured = new Map<string, DocumentSize>();
  const sizes = operations.map((operation) => sizeOf(operation.selectionSet, fragments, measured));
  return sizes.reduce(
    (largest, size) => ({
      selections: Math.max(largest.selections, size.selections),
      depth: Math.max(largest.depth, size.depth),
      aliases: Math.max(largest.aliases, size.aliases),
      rootFields: Math.max(largest.rootFields, size.rootFields),
    }),
    NOTHING,
  );
}

function sizeOf(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, DocumentSize>,
): DocumentSize {
  let total = { selections: 0, depth: 0, aliases: 0, rootFields: 0 };
  for (const selection of selections) {
    let part = NOTHING;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      part = sizeOfFragment(selection.name.value, fragments, measured);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      part = sizeOf(selection.selectionSet, fragments, measured);
    } else {
      const inner = selection.selectionSet ? sizeOf(selection.selectionSet, fragments, measured) : NOTHING;
      // The schema's own description is deep by nature; the library limits it.
      const depth = selection.name.value.startsWith('__') ? 1 : inner.depth + 1;
      const aliases = inner.aliases + (selection.alias === undefined ? 0 : 1);
      part = { selections: inner.selections, depth, aliases, rootFields: 1 };
    }
    total = {
      selections: total.selections + part.selections + 1,
      depth: Math.max(total.depth, part.depth),
      aliases: total.aliases + part.aliases,
      rootFields: total.rootFields + part.rootFields,
    };
  }
  return total;
}

function sizeOfFragment(
  name: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, DocumentSize>,
): DocumentSize {
  const known = measured.get(name);
  if (known !== undefined) return known;
  const fragment = fragments.get(name);
  if (fragment === undefined) return NOTHING;
  measured.set(name, NOTHING);
  const size = sizeOf(fragment.selectionSet, fragments, measured);
  measured.set(name, size);
  return size;
}
