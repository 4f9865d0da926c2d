import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from 'graphql';
import { buildRegistrySchema, printRegistrySchema } from '../../src/api/build-schema';

describe('schema.graphql', () => {
  it('is what the code builds', () => {
    const committed = readFileSync(join(__dirname, '../../schema.graphql'), 'utf8');

    expect(printRegistrySchema()).toBe(committed);
  });

  it('describes every type, field, argument, input field and enum value in words of their own', () => {
    const elements = Object.values(buildRegistrySchema().getTypeMap())
      .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
      .flatMap(elementsOf);
    const silent = elements.filter(({ path, description }) => !saysMore(path, description));

    expect(elements.length).toBeGreaterThan(600);
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('gives every provenance and every list, never null', () => {
    const schema = buildRegistrySchema();
    const nullable = Object.values(schema.getTypeMap()).flatMap((type) => {
      if (type.name.startsWith('__') || isEnumType(type) || isInputObjectType(type)) return [];
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      return Object.values(type.getFields())
        .filter(
          (field) => /^(\[|.*source$)/.test(String(field.type)) && !/^\[\w+!\]!$/.test(String(field.type)),
        )
        .map((field) => `${type.name}.${field.name}: ${String(field.type)}`);
    });

    expect(nullable).toEqual([]);
  });
});

interface SchemaElement {
  readonly path: string;
  readonly description?: string | null | undefined;
}

/** A type, and everything in it that can be described. */
function elementsOf(type: GraphQLNamedType): SchemaElement[] {
  const inside = ({ name, description }: { name: string; description?: string | null | undefined }) => ({
    path: `${type.name}.${name}`,
    description,
  });
  const self = { path: type.name, description: type.description };
  if (isEnumType(type)) return [self, ...type.getValues().map(inside)];
  if (isInputObjectType(type)) return [self, ...Object.values(type.getFields()).map(inside)];
  if (!isObjectType(type) && !isInterfaceType(type)) return [self];
  const fields = Object.values(type.getFields()).flatMap((field) => [
    inside(field),
    ...field.args.map((argument) => ({
      path: `${type.name}.${field.name}(${argument.name})`,
      description: argument.description,
    })),
  ]);
  return [self, ...fields];
}

/** Whether there is a description, with some word that the path does not have already. */
function saysMore(path: string, description: string | null | undefined): boolean {
  const known = path.toLowerCase().replace(/[^a-z]/g, '');
  const words = (description ?? '').toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.some((word) => word.length > 3 && !known.includes(word));
}
