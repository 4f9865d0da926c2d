/** Reads a `letter romanisation letter romanisation …` table; `-` romanises to nothing. */
export function letterMap(...tables: readonly string[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const table of tables) {
    const words = table.split(' ');
    for (let at = 0; at + 1 < words.length; at += 2) {
      const latin = words[at + 1] ?? '';
      map.set((words[at] ?? '').normalize('NFC'), latin === '-' ? '' : latin);
    }
  }
  return map;
}
