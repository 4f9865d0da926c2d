/** Where a fact was read and which act states it: not what it says. */
const PROVENANCE = new Set(['locator', 'originalText', 'source']);

/**
 * The facts that say different things, first of each kept. The list repeats a fact under every name and every act it
 * was printed with, and a second act that says the same does not make it another fact.
 */
export function uniqueFacts<T extends object>(facts: readonly T[]): T[] {
  const seen = new Map<string, T>();
  for (const fact of facts) {
    const content = Object.entries(fact).filter(([name]) => !PROVENANCE.has(name));
    const key = JSON.stringify(content.sort(([a], [b]) => (a < b ? -1 : 1)));
    if (!seen.has(key)) seen.set(key, fact);
  }
  return [...seen.values()];
}
