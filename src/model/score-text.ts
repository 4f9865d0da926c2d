/**
 * A score in [0, 1] for people, cut and not rounded: 0.6998 is below a threshold of 0.7 and must not be shown as 0.70, nor
 * 0.9998, which is no equal name, as 1.00.
 */
export function scoreText(score: number, digits = 2): string {
  // The number's own digits: 0.29 * 100 is less than 29.
  const [whole = '0', fraction = ''] = score < SHORTEST ? [] : String(score).split('.');
  return `${whole}.${fraction.slice(0, digits).padEnd(digits, '0')}`;
}

/** Smaller numbers are written with an exponent. */
const SHORTEST = 1e-6;
