/** One piece of evidence: how far it moves the score up (a share of what is missing to 1) or down (a share of the score). */
export interface Finding {
  readonly kind: string;
  readonly strength: number;
  /** The least share of the strength that counts, however little of the name agrees. */
  readonly alone?: number;
  readonly query: string;
  readonly listed: string;
  readonly note: string;
}

/** Strengths of evidence; positive ones close that share of the gap to 1, negative ones take that share of the score. */
export const EVIDENCE_STRENGTH = {
  sameDay: 0.5,
  overlappingDates: 0.15,
  closeDates: 0,
  nearYear: -0.08,
  otherDate: -0.25,
  farDate: -0.5,
  sameIdentifier: 0.9,
  nearIdentifier: 0.8,
  otherGender: -0.3,
  sameNationality: 0.1,
  sameCountry: 0.05,
  otherCountry: -0.06,
  samePlace: 0.15,
  notAPerson: -0.35,
  otherKind: -0.15,
} as const;
