import { createHash } from 'node:crypto';
import type { NameMatch } from '../matching/search-types';
import { ENGINE_VERSION, settingsDigest, type MatchSettings } from '../matching/settings';
import { canonicalJson } from '../registry/reading/canonical-json';
import type { ListState } from '../registry/reading/document-reads';
import type { SearchScope, Subject } from './search-question';

/** What an answer looked at: enough to ask again and compare, years later. */
export interface Receipt {
  /** The revision that was searched. */
  readonly revision: number;
  /** That revision's hash: it covers everything the registry had recorded until then. */
  readonly revisionHash: string;
  /** When the answer was given. The only part that differs when the same question is asked again. */
  readonly answeredAt: Date;
  readonly lists: readonly ReceiptList[];
  readonly engineVersion: string;
  readonly settingsDigest: string;
  /** The question as it was understood, as JSON with its keys in order. */
  readonly question: string;
  /** SHA-256 of the matches, hex. */
  readonly resultsDigest: string;
}

/** One list that was searched, as it stood. */
export interface ReceiptList extends ListState {
  /** Whole days from the edition's date, or its arrival where it has none, to the answer. */
  readonly ageDays: number;
}

export interface Answered {
  readonly subject: Subject;
  readonly scope: SearchScope;
  readonly revision: number;
  readonly revisionHash: string;
  readonly states: readonly ListState[];
  readonly matches: readonly NameMatch[];
  readonly settings: MatchSettings;
  readonly answeredAt: Date;
}

const DAY_MS = 86_400_000;

export function receiptFor(answered: Answered): Receipt {
  const { subject, scope, revision, revisionHash, states, matches, settings, answeredAt } = answered;
  const asked = { ...subject, ...scope, asOf: { revision } };
  return {
    revision,
    revisionHash,
    answeredAt,
    lists: states
      .filter(({ list }) => scope.filter?.lists?.includes(list.id) ?? true)
      .map((state) => ({ ...state, ageDays: ageInDays(state, answeredAt) })),
    engineVersion: ENGINE_VERSION,
    settingsDigest: settingsDigest(settings),
    question: canonicalJson(asked),
    resultsDigest: createHash('sha256').update(canonicalJson(matches)).digest('hex'),
  };
}

function ageInDays({ edition }: ListState, now: Date): number {
  return daysSince(edition.publishedOn, edition.receivedAt, now);
}

/** Whole days since a day, or since an instant where no day is known. */
export function daysSince(day: string | null, otherwise: Date, now: Date): number {
  const from = day === null ? otherwise : new Date(`${day}T00:00:00Z`);
  return Math.max(0, Math.floor((now.getTime() - from.getTime()) / DAY_MS));
}
