import { MAX_MATCHES } from '../screening/search-question';
import { hasAskedNumber } from './asked-numbers';

interface Match {
  readonly aboveThreshold: boolean;
  readonly explanation: { readonly adjustments: readonly { readonly kind: string }[] };
}

/**
 * Whether the limit may have cut off matches at or above the threshold: whoever has an asked number takes the last places, and
 * may have taken theirs.
 */
export function mayHaveMoreAbove(matches: readonly Match[], first: number): boolean {
  if (matches.length < first) return false;
  const last = matches.findLast((match) => !hasAskedNumber(match)) ?? matches.at(-1);
  return last?.aboveThreshold === true;
}

/** How to see more, as far as that goes. */
export const moreThan = (first: number): string =>
  first < MAX_MATCHES ? ` (--first takes up to ${MAX_MATCHES})` : '';
