import { registerEnumType } from 'type-graphql';

/** Makes an enumeration part of the GraphQL schema. A value without a meaning does not compile. */
export function describeEnum<Values extends Readonly<Record<string, string>>>(
  values: Values,
  name: string,
  description: string,
  meanings: Readonly<Record<keyof Values & string, string>>,
): void {
  const described = Object.entries<string>(meanings).map(([value, meaning]) => [
    value,
    { description: meaning },
  ]);
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(described) as Record<keyof Values, { description: string }>,
  });
}
