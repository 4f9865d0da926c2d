import { TOKEN_WEIGHTS, WeightClass } from '../names/token-weights';
import { costOf, omissionRate } from './name-scorer';
import { INITIAL_SIMILARITY } from './pair-scorer';
import type { MatchSettings } from './settings';

/** What an initial weighs. */
const INITIAL_WEIGHT = TOKEN_WEIGHTS[WeightClass.WEAK];
/** How much words are taken to agree that share no key: an assumption, for a few agree more. */
const MISSED = 0.4;

/**
 * The scorer's formula over what is known of two names before they are aligned: the most they may come to, as far as words
 * that share no key agree no more than is assumed, and none is divided otherwise than is known.
 */
export class BoundFormula {
  /** The question is about a person. */
  person = true;

  constructor(private readonly settings: MatchSettings) {}

  /** What a likeness adds, less what the unlikeness costs. */
  worth(likeness: number): number {
    return likeness - this.settings.disagreement * (1 - likeness) * (1 - likeness);
  }

  /**
   * What is left of both sides may in part agree, unknown to keys. A name's `initials` are taken to stand for what is left
   * of the question; `shortened` words of the name have an initial that may stand for them there.
   */
  score(
    agreed: number,
    total: number,
    solidity: number,
    left: number,
    leftOther: number,
    initials: number,
    shortened: number,
    missable: number,
  ): number {
    const { solid, contradiction } = this.settings;
    let a = left > 0 ? left : 0;
    let b = leftOther > 0 ? leftOther : 0;
    const missed = Math.min(a, b, missable, total);
    const coveredA = Math.min(initials, a - missed);
    const coveredB = Math.min(shortened, b - missed);
    const covered = coveredA + coveredB;
    const weight = covered === 0 ? 0 : INITIAL_WEIGHT * Math.ceil(covered);
    a -= coveredA + missed;
    b -= coveredB + missed;
    const opposed = a < b ? a : b;
    const omitted = (a < b ? b : a) - opposed + (covered > weight ? covered - weight : 0);
    const thin = solid - solidity - weight * INITIAL_SIMILARITY - missed * MISSED;
    const rate = omissionRate(Math.max(0, thin), this.person, this.settings);
    const denominator = total + missed + weight + opposed + rate * omitted;
    const worth = agreed + missed * this.worth(MISSED) + weight * this.worth(INITIAL_SIMILARITY);
    return worth / denominator - costOf(opposed / denominator, contradiction);
  }
}
