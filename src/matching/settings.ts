import { createHash } from 'node:crypto';

/**
 * Changes whenever the same question may score differently: the algorithm, its tables of words and sounds, or the
 * weights. Recorded in every receipt.
 */
export const ENGINE_VERSION = '1.0.0';

/** What a compliance team may tune. Everything else belongs to the engine and its version. */
export interface MatchSettings {
  /** A match at or above this score is above threshold. In [0, 1]. */
  readonly threshold: number;
  /** Matches below this score are not offered at all. In [0, threshold]. */
  readonly suggestionFloor: number;
  /** The highest score a weak alias can reach without evidence beside the name; must lie below the threshold. */
  readonly weakAliasCap: number;
  /** Cost of a word that differs, as a share of its weight. */
  readonly contradiction: number;
  /** Cost of a word one side leaves out, as a share of its weight, where enough of the name agrees. */
  readonly omission: number;
  /** The same for names of organisations and vessels, where a word more names another member of the group. */
  readonly organizationOmission: number;
  /** Added to `omission` for every unit of weight by which the agreeing words fall short of `solid`. */
  readonly thinOmission: number;
  /** How much agreeing weight makes a name solid: about two rare words. */
  readonly solid: number;
}

export const DEFAULT_SETTINGS: MatchSettings = {
  threshold: 0.7,
  suggestionFloor: 0.3,
  weakAliasCap: 0.65,
  contradiction: 0.8,
  omission: 0.15,
  organizationOmission: 0.4,
  thinOmission: 0.6,
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
