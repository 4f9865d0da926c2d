/** Words remembered at most. */
const MAX_WORDS = 60_000;

/** By word what each function of words came to, at the function's place. */
const words = new Map<string, unknown[]>();
let places = 0;

/**
 * The same function of a word, which remembers what it came to: words recur from name to name. All such functions share one
 * memory, since a word that one of them is asked for the others are asked for next. When it is full it starts afresh, so
 * that a flood of nonsense cannot grow it.
 */
export function remembered<T>(make: (word: string) => T): (word: string) => T {
  const place = places++;
  return (word) => {
    const known = factsOf(word);
    const found = known[place] as T | undefined;
    if (found !== undefined) return found;
    const made = make(word);
    known[place] = made;
    return made;
  };
}

function factsOf(word: string): unknown[] {
  const known = words.get(word);
  if (known !== undefined) return known;
  if (words.size >= MAX_WORDS) words.clear();
  const facts = new Array<unknown>(places).fill(undefined);
  words.set(word, facts);
  return facts;
}

/** The same for whole names, a few of which recur: each function remembers `most` of its own. */
export function rememberedNames<T>(make: (name: string) => T, most: number): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = make(name);
    known.set(name, made);
    return made;
  };
}
