/**
 * Jaro-Winkler similarity of two strings, in [0, 1], with the usual prefix weight of 0.1 over at most four characters.
 * Works on code units and reuses two scratch arrays: the baseline must not lose by carelessness.
 */
export function jaroWinkler(a: string, b: string): number {
  const jaro = jaroSimilarity(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

const MOST = 512;
const matchedA = new Uint8Array(MOST);
const matchedB = new Uint8Array(MOST);

function jaroSimilarity(longA: string, longB: string): number {
  const a = longA.length > MOST ? longA.slice(0, MOST) : longA;
  const b = longB.length > MOST ? longB.slice(0, MOST) : longB;
  if (a.length === 0 || b.length === 0) return a === b ? 1 : 0;
  const matches = markMatches(a, b);
  if (matches === 0) return 0;
  const transposed = countTransposed(a, b) / 2;
  return (matches / a.length + matches / b.length + (matches - transposed) / matches) / 3;
}

function markMatches(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  matchedA.fill(0, 0, a.length);
  matchedB.fill(0, 0, b.length);
  let matches = 0;
  for (let i = 0; i < a.length; i += 1) {
    const code = a.charCodeAt(i);
    const last = Math.min(b.length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= last; j += 1) {
      if (matchedB[j] === 0 && b.charCodeAt(j) === code) {
        matchedA[i] = 1;
        matchedB[j] = 1;
        matches += 1;
        break;
      }
    }
  }
  return matches;
}

function countTransposed(a: string, b: string): number {
  let transposed = 0;
  let j = 0;
  for (let i = 0; i < a.length; i += 1) {
    if (matchedA[i] === 0) continue;
    while (matchedB[j] === 0) j += 1;
    if (a.charCodeAt(i) !== b.charCodeAt(j)) transposed += 1;
    j += 1;
  }
  return transposed;
}
