/** An input's fields that were given: GraphQL passes null for a field left empty, the code beneath knows only absence. */
export type Given<Input> = { [Field in keyof Input]: Exclude<Input[Field], null> };

/** Drops what is null or undefined. */
export function given<Input extends object>(input: Input | null | undefined): Partial<Given<Input>> {
  const entries = Object.entries(input ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as Partial<Given<Input>>;
}
