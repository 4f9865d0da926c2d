import { lifted } from './evidence';
import { EVIDENCE_STRENGTH } from './evidence-strength';
import type { QueryEvidence } from './search-types';

/**
 * How far what an asker knows beside the name can lift a name's score: names that cannot come near the least score that
 * counts even so need not be scored. Document numbers are not reckoned with: entries that have an asked one are looked
 * for by it.
 */
export class EvidenceCeiling {
  private readonly strengths: readonly number[];
  private least = 0;
  private name = 0;

  constructor(evidence: QueryEvidence) {
    const { birthDate, countries, birthPlace } = evidence;
    this.strengths = [
      ...(birthDate === undefined ? [] : [EVIDENCE_STRENGTH.sameDay]),
      ...(countries === undefined ? [] : [EVIDENCE_STRENGTH.sameNationality]),
      ...(birthPlace === undefined ? [] : [EVIDENCE_STRENGTH.samePlace]),
    ];
  }

  /** What a name must score by itself at least, to come to `least` with all the evidence for it. */
  leastName(least: number): number {
    if (least === this.least) return this.name;
    let low = 0;
    let high = least;
    for (let step = 0; step < STEPS; step++) {
      const middle = (low + high) / 2;
      if (this.of(middle) < least) low = middle;
      else high = middle;
    }
    this.least = least;
    this.name = low;
    return low;
  }

  /** The most a name of this score can come to. */
  private of(score: number): number {
    return this.strengths.reduce((current, strength) => current + lifted(current, strength), score);
  }
}

/** Halvings: to about a thousandth. */
const STEPS = 10;
