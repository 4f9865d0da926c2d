import { createHash } from 'node:crypto';

/**
 * Changes whenever the same question may score differently: the algorithm, its tables of words and sounds, or the
 * weights. Recorded in every receipt.
 */
export const ENGINE_VERSION = '1.14.0';

/** What a compliance team may tune. Everything else belongs to the engine and its version. */
export interface MatchSettings {
  /** A match at or above this score is above threshold. In [0, 1]. */
  readonly threshold: number;
  /** Matches below this score are not offered at all. In [0, threshold]. */
  readonly suggestionFloor: number;
  /**
   * Nor are matches that score less than this share of the best one, where the asker names no least score of their own:
   * beside a name that agrees, one that barely does is no suggestion.
   */
  readonly suggestionShare: number;
  /**
   * What an equal weak alias scores without evidence beside the name, others in proportion, so that the better of two
   * comes first; must lie below the threshold.
   */
  readonly weakAliasCap: number;
  /** Cost of words that differ, as a share `x` of the whole: `contradiction * x * (1 - x)`. */
  readonly contradiction: number;
  /** Cost of what two aligned words do not agree in, as a share of their weight: `disagreement * (1 - agreement)²`. */
  readonly disagreement: number;
  /** Cost of a word one side leaves out, as a share of its weight, where enough of the name agrees. */
  readonly omission: number;
  /** The same for names of organisations and vessels, where a word more names another member of the group. */
  readonly organizationOmission: number;
  /** Added to `omission` for every unit of weight by which the agreeing words fall short of `solid`. */
  readonly thinOmission: number;
  /** The same for names of organisations and vessels. */
  readonly organizationThinOmission: number;
  /** By what share `disagreement` grows for the same units: what agrees in little must agree exactly. */
  readonly thinDisagreement: number;
  /** How much agreeing weight makes a name solid: about two rare words. */
  readonly solid: number;
}

export const DEFAULT_SETTINGS: MatchSettings = {
  threshold: 0.7,
  suggestionFloor: 0.25,
  suggestionShare: 0.5,
  weakAliasCap: 0.65,
  contradiction: 1,
  disagreement: 0.8,
  omission: 0.2,
  organizationOmission: 0.4,
  thinOmission: 0.77,
  organizationThinOmission: 0.6,
  thinDisagreement: 0.3,
  solid: 2,
};

/** A short digest of the settings and the engine version, for receipts: equal digests mean equal answers. */
export function settingsDigest(settings: MatchSettings = DEFAULT_SETTINGS): string {
  const sorted = Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([ENGINE_VERSION, sorted]))
    .digest('hex')
    .slice(0, 16);
}
