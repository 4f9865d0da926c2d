import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { buildRegistrySchema, printRegistrySchema } from '../../src/api/build-schema';

describe('schema.graphql', () => {
  it('is what the code builds', () => {
    const committed = readFileSync(join(__dirname, '../../schema.graphql'), 'utf8');

    expect(printRegistrySchema()).toBe(committed);
  });

  it('describes every type, but for the edges of connections', () => {
    const types = Object.values(buildRegistrySchema().getTypeMap()).filter(
      (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type) && !/Edge$/.test(type.name),
    );
    const silent = types.filter(
      (type) => !['Query', 'Mutation', 'Subscription'].includes(type.name) && !type.description,
    );

    expect(silent.map((type) => type.name)).toEqual([]);
  });

  it('describes every question', () => {
    const schema = buildRegistrySchema();
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const fields = roots.flatMap((type) => Object.values(type?.getFields() ?? {}));

    expect(fields.filter((field) => !field.description).map((field) => field.name)).toEqual([]);
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
