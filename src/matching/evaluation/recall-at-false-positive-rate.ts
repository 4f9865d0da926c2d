/** The false-positive rates at which recall is reported: one in a thousand, in a hundred, in twenty. */
export const FALSE_POSITIVE_RATES = [0.001, 0.01, 0.05] as const;

/**
 * For each rate, the share of right answers that score above the lowest threshold which lets through no more than that
 * share of the negatives. Null without positives or without negatives. A right answer that was not returned counts as
 * score 0 and is never above.
 */
export function recallAtFalsePositiveRates(
  rightScores: readonly number[],
  negativeScores: readonly number[],
): Record<string, number | null> {
  const descending = Float64Array.from(negativeScores).sort().reverse();
  return Object.fromEntries(
    FALSE_POSITIVE_RATES.map((rate) => [String(rate), recallAt(rate, rightScores, descending)]),
  );
}

function recallAt(rate: number, rightScores: readonly number[], descending: Float64Array): number | null {
  if (rightScores.length === 0 || descending.length === 0) return null;
  const allowed = Math.floor(rate * descending.length);
  // Everything above the first negative that may not pass: ties with it are on its side.
  const limit = descending[allowed] ?? 0;
  return rightScores.filter((score) => score > limit).length / rightScores.length;
}
