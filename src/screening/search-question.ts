import type { NameFilter, QueryEvidence } from '../matching/search-types';
import type { PartyKind } from '../model/enums';
import type { HistoryPoint } from '../registry/reading/revision-reads';

/**
 * The least score that screening returns where nobody says otherwise: well under the threshold, for a file's officer
 * decides near-misses too, and far above what a single question suggests, which in a whole file is noise and time.
 */
export const SCREENING_FLOOR = 0.5;

/** Most matches of one answer. */
export const MAX_MATCHES = 100;

/** Longest number of a document and longest birthplace, in UTF-16 code units. */
export const MAX_EVIDENCE_LENGTH = 200;

/** Most countries, and most numbers of documents, that one subject is asked for with. */
export const MAX_EVIDENCE_VALUES = 20;

/** What is asked of every subject alike. */
export interface SearchScope {
  readonly filter?: NameFilter;
  /** In [0, 1]; default the engine's suggestion floor. */
  readonly minScore?: number;
  /** Parties to return at most. */
  readonly first: number;
  /** Now, where absent. */
  readonly asOf?: HistoryPoint;
  /** Lists that must be searched, beside the service's, or there is no answer. */
  readonly requireLists?: readonly string[];
  /** How many days old the newest edition of each required list may be, for questions about now, if the service does not ask for less. */
  readonly maxAgeDays?: number;
}

/** Whom to look for. */
export interface Subject {
  readonly name: string;
  readonly kind?: PartyKind;
  readonly evidence?: QueryEvidence;
}
