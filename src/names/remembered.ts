/** Words remembered by default. */
const MAX_REMEMBERED = 60_000;

/**
 * The same function of a word, which remembers what it came to: words recur from name to name. When the memory is full
 * it starts afresh, so that a flood of nonsense cannot grow it.
 */
export function remembered<T>(make: (word: string) => T, most = MAX_REMEMBERED): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = make(word);
    known.set(word, made);
    return made;
  };
}
