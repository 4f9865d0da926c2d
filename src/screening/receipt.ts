import { createHash } from 'node:crypto';
import type { NameMatch } from '../matching/search-types';
import { ENGINE_VERSION, settingsDigest, type MatchSettings } from '../matching/settings';
import { stamp } from '../registry/reading/asked-at';
import { canonicalJson } from '../registry/reading/canonical-json';
import type { ListNow, ListState } from '../registry/reading/document-reads';
import { listAge, type ListAge } from './list-age';
import type { SearchScope, Subject } from './search-question';

/** What an answer looked at: enough to ask again and compare, years later. */
export interface Receipt {
  /** The revision that was searched. */
  readonly revision: number;
  /** That revision's hash: it covers everything the registry had recorded until then. */
  readonly revisionHash: string;
  /** When the answer was given. This and the lists' ages are all that differs when the same question is asked again. */
  readonly answeredAt: Date;
  readonly lists: readonly ReceiptList[];
  readonly engineVersion: string;
  readonly settingsDigest: string;
  /** The question as it was understood, as JSON with its keys in order. */
  readonly question: string;
  /** SHA-256 of the matches, hex. */
  readonly resultsDigest: string;
}

/** One list that was searched, as it stood, and how old that was when the answer was given. */
export interface ReceiptList extends ListState, ListAge {}

export interface Answered {
  readonly subject: Subject;
  readonly scope: SearchScope;
  readonly revision: number;
  readonly revisionHash: string;
  readonly states: readonly ListState[];
  /** Every list as it was when the answer was given. */
  readonly lists: ReadonlyMap<string, ListNow>;
  readonly matches: readonly NameMatch[];
  readonly settings: MatchSettings;
  readonly answeredAt: Date;
}

export function receiptFor(answered: Answered): Receipt {
  const { subject, scope, revision, revisionHash, states, lists, matches, settings, answeredAt } = answered;
  const asked = { ...subject, ...scope, asOf: { revision } };
  return {
    revision,
    revisionHash,
    answeredAt,
    lists: states
      .filter(({ list }) => scope.filter?.lists?.includes(list.id) ?? true)
      .map((state) => ({
        ...state,
        // What its page says of its freshness is of now.
        list: stamp(lists.get(state.list.id)?.list ?? state.list, revision),
        ...listAge(state, lists, answeredAt),
      })),
    engineVersion: ENGINE_VERSION,
    settingsDigest: settingsDigest(settings),
    question: canonicalJson(asked),
    resultsDigest: createHash('sha256').update(canonicalJson(matches)).digest('hex'),
  };
}
