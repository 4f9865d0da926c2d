/** What a row refers to must be there: the database's foreign keys say so. Not finding it is a bug, told as one. */
export async function found<Value>(value: Promise<Value | undefined>, what: string): Promise<Value> {
  const loaded = await value;
  if (loaded === undefined) throw new Error(`${what} is referred to and not there.`);
  return loaded;
}
