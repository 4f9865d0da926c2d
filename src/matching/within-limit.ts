/** An answer that may be cut off. */
interface Ranked {
  /** Whether the party has a document number that was asked for. */
  readonly identified: boolean;
}

/**
 * The first answers, best first, as many as are asked for. Whoever has an asked number and stands behind them takes the last
 * places, for nobody can be told by a number that is cut off behind ten namesakes; but never the first, which is the best match.
 */
export function withinLimit<Answer extends Ranked>(ranked: readonly Answer[], limit: number): Answer[] {
  const behind = ranked.slice(limit).filter(({ identified }) => identified);
  const kept = ranked.slice(0, limit);
  for (let at = kept.length - 1; at > 0 && kept.length > limit - behind.length; at--)
    if (kept[at]?.identified === false) kept.splice(at, 1);
  return [...kept, ...behind].slice(0, limit);
}
