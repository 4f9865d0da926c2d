import { DesignataError } from '../model/errors';
import type { MatchSettings } from './settings';

/** What a setting may be, beside a number that is not below 0. */
interface Bound {
  readonly expected: string;
  holds(value: number, settings: MatchSettings): boolean;
}

const SHARE: Bound = { expected: 'a number from 0 to 1', holds: (value) => value <= 1 };
const COST: Bound = { expected: 'a number from 0 on', holds: Number.isFinite };

const BOUNDS: { readonly [Setting in keyof MatchSettings]: Bound } = {
  threshold: SHARE,
  suggestionFloor: {
    expected: 'a number from 0 to the threshold',
    holds: (value, { threshold }) => value <= threshold,
  },
  suggestionShare: SHARE,
  weakAliasCap: {
    expected: 'a number from 0 to below the threshold',
    holds: (value, { threshold }) => value < threshold,
  },
  contradiction: COST,
  disagreement: COST,
  omission: COST,
  organizationOmission: COST,
  thinOmission: COST,
  organizationThinOmission: COST,
  thinDisagreement: COST,
  solid: COST,
};

/**
 * Checks the matcher's settings once, before anything is scored by them: wrong ones give wrong scores and no error.
 *
 * @throws DesignataError `BAD_CONFIGURATION` that names every wrong setting, what it may be and what came.
 */
export function checkSettings(settings: MatchSettings): void {
  const problems = Object.entries(BOUNDS).flatMap(([name, { expected, holds }]: [string, Bound]) => {
    const value: unknown = settings[name as keyof MatchSettings];
    const isRight = typeof value === 'number' && value >= 0 && holds(value, settings);
    return isRight ? [] : [`${name}: expected ${expected}, but came ${String(value)}.`];
  });
  if (problems.length === 0) return;
  throw new DesignataError('BAD_CONFIGURATION', `The matcher's settings are wrong.\n${problems.join('\n')}`, {
    problems,
  });
}
