/**
 * The facts with equal content taken once, the first one's provenance kept: lists repeat themselves, and two facts
 * that say the same are one fact.
 */
export function distinctFacts<T extends object>(facts: readonly T[]): T[] {
  const seen = new Map<string, T>();
  for (const fact of facts) {
    const key = contentKey(fact);
    if (!seen.has(key)) seen.set(key, fact);
  }
  return [...seen.values()];
}

/** Written by hand: readers of whole lists ask it of every fact, and copying each into a new object took the longest. */
function contentKey(fact: object): string {
  const fields = fact as Readonly<Record<string, unknown>>;
  let key = '';
  for (const name of Object.keys(fact).sort()) {
    if (name === 'locator' || name === 'originalText') continue;
    const value = fields[name];
    key += `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}\u0000`;
  }
  return key;
}
