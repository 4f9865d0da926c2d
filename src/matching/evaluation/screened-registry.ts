import type { QueryEvidence } from '../search-types';

/** What a screening evaluation asks of the registry it measures; the caller answers from its index or over its API. */
export interface ScreenedRegistry {
  /** The best matches, best first, low scores included: the more come back, the more of the curve can be drawn. */
  search(question: ScreeningQuestion): readonly ScreeningHit[] | Promise<readonly ScreeningHit[]>;
  /** Parties that carry this name on any list, in whatever case, order and punctuation. */
  partiesNamed(listedName: string): readonly string[] | Promise<readonly string[]>;
  /** The party that a list records under this reference. */
  partyRecordedAs(list: string, reference: string): string | undefined | Promise<string | undefined>;
}

export interface ScreeningQuestion {
  readonly name: string;
  readonly evidence?: QueryEvidence;
  readonly limit: number;
  readonly minScore: number;
}

export interface ScreeningHit {
  readonly partyId: string;
  /** In [0, 1]. */
  readonly score: number;
  readonly aboveThreshold: boolean;
  /** The listed name that brought the party up, for the report. */
  readonly name: string;
}
