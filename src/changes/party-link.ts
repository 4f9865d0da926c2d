/**
 * Where a program reads the rest: a GraphQL request (GET) for the party as it now is. `publicUrl` is where others reach
 * this registry, without a slash at the end.
 */
export function partyLink(party: string, publicUrl: string): string {
  const query = `{party(id:${JSON.stringify(party)}){id kind name entries{id}}}`;
  return `${publicUrl}/graphql?query=${encodeURIComponent(query)}`;
}
