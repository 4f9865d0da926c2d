import type { Gender, IdentifierType, PartyKind } from '../model/enums';

/** A name question, as the index takes it. Its limits and error texts are those of `checkQuery`. */
export interface NameQuery {
  readonly name: string;
  /** The kind the asker says the subject is: speaks against people where it is none, and the other way round. As it may be wrong, the name is read as both all the same. Leaves nobody out: that is `filter.kinds`. */
  readonly kind?: PartyKind;
  readonly evidence?: QueryEvidence;
  readonly filter?: NameFilter;
  /** The revision to answer at: names, entries and evidence are those that held then. */
  readonly revision: number;
  /** Parties to return at most, best first. */
  readonly limit: number;
  /** Matches below this score are not returned. Default: `suggestionFloor` of the settings, and `suggestionShare` of the best. */
  readonly minScore?: number;
}

/** What the asker knows beside the name. Missing is not contradicting. */
export interface QueryEvidence {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly birthDate?: string;
  readonly countries?: readonly string[];
  readonly gender?: Gender;
  readonly identifiers?: readonly { type?: IdentifierType; number: string; country?: string }[];
  readonly birthPlace?: string;
}

/** Applied inside the index, before the best are chosen. Each given list is an OR; several fields are an AND. */
export interface NameFilter {
  readonly kinds?: readonly PartyKind[];
  readonly lists?: readonly string[];
  readonly programs?: readonly string[];
  readonly countries?: readonly string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; entries with no birth date pass. */
  readonly birthDate?: string;
  /** Also entries that were on their list before `revision` and no longer are. Default false. */
  readonly includeDelisted?: boolean;
  /** Also parties only named in a source, such as the press, and never designated. Default false. */
  readonly includeNotDesignated?: boolean;
}

/** One party that may be the subject, with the alias that brought it up. A potential match, never "cleared". */
export interface NameMatch {
  readonly partyId: string;
  readonly entryId: string;
  readonly aliasId: string;
  /** In [0, 1]; means the same for every query, kind and script. 1 only for a name equal after normalisation. */
  readonly score: number;
  readonly aboveThreshold: boolean;
  readonly explanation: MatchExplanation;
}

/** Why a match scored what it scored: `score` is the sum of the contributions; an adjustment keeps it in [0, 1]. */
export interface MatchExplanation {
  /** Name parts, query side against alias side, in the alias's order; unmatched parts have the other side absent. */
  readonly parts: readonly PartAlignment[];
  /** Evidence, weak-alias caps and other adjustments, each with its signed contribution. */
  readonly adjustments: readonly ScoreAdjustment[];
  /** One sentence for a person. */
  readonly summary: string;
}

export interface PartAlignment {
  readonly query?: string;
  readonly alias?: string;
  readonly relation: PartRelation;
  /** Share of the whole this part carries, in [0, 1]. */
  readonly weight: number;
  /**
   * What it adds to the score: of what agrees, as if every word had a partner; negative for a contradiction, and for what
   * only one side has, which takes away what it makes the rest count less.
   */
  readonly contribution: number;
}

export type PartRelation =
  | 'EQUAL'
  | 'VARIANT'
  | 'TRANSLITERATION'
  | 'INITIAL'
  | 'EDIT'
  | 'JOINED'
  | 'ABBREVIATION'
  | 'MISSING'
  | 'EXTRA'
  | 'DIFFERENT';

export interface ScoreAdjustment {
  readonly kind: string;
  readonly query?: string;
  readonly listed?: string;
  readonly contribution: number;
  readonly note: string;
}
