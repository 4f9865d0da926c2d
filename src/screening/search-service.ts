import { setImmediate as nextTurn } from 'node:timers/promises';
import { checkQuery } from '../matching/query-limits';
import type { NameMatch, NameQuery } from '../matching/search-types';
import { DEFAULT_SETTINGS, type MatchSettings } from '../matching/settings';
import { DesignataError } from '../model/errors';
import type { ListNow, ListState } from '../registry/reading/document-reads';
import type { HistoryPoint } from '../registry/reading/revision-reads';
import type { RegistryReader } from '../registry/reading/registry-reader';
import type { AliasIndexFollower } from './alias-index-follower';
import { receiptFor, type Receipt } from './receipt';
import { outdatedLists, requireAsked, requireFiltered, requireLists, requireRecent } from './required-lists';
import type { SearchScope, Subject } from './search-question';

/** Most subjects in one screening call. */
export const MAX_SUBJECTS = 100;
/** From so many subjects on, threads answer. */
const LEAST_FOR_THREADS = 10;

export interface SearchServiceOptions {
  /** Lists that must be there to be searched, beside those that a question requires. Default none. */
  readonly requireLists?: readonly string[];
  /** How many days old the newest edition of a required list may be; a question may ask for less. Default any. */
  readonly maxAgeDays?: number | undefined;
  /** The index's settings. */
  readonly settings?: MatchSettings;
  /** How long a question about a revision that the index has not reached yet waits for it. Default 5,000. */
  readonly catchUpMs?: number;
}

export interface SearchAnswer {
  /** Best first. */
  readonly matches: readonly NameMatch[];
  readonly receipt: Receipt;
}

/** The lists as they stood in a revision, and the revision's hash. */
interface RevisionState {
  readonly lists: readonly ListState[];
  readonly hash: string;
}

/** What a question is answered from. */
interface AnsweredState extends RevisionState {
  readonly revision: number;
  /** Every list as it is now. */
  readonly now: ReadonlyMap<string, ListNow>;
}

/** The state of the revision that an index stands at. */
interface KeptState extends RevisionState {
  readonly index: unknown;
  readonly revision: number;
}

/** Answers name questions, each with a receipt of what was looked at. */
export class SearchService {
  private states: KeptState | undefined;

  constructor(
    private readonly reader: RegistryReader,
    private readonly follower: AliasIndexFollower,
    private readonly options: SearchServiceOptions = {},
  ) {}

  /**
   * @throws DesignataError `BAD_USER_INPUT` for a name that cannot be searched, an unknown `asOf`, or an age where no list
   * is required,
   * `REQUIRED_LIST_MISSING` when a required list was not there to be searched, `REQUIRED_LIST_OUTDATED` when it is older
   * than allowed, `UNAVAILABLE` when the index does not
   * reach the revision asked about in time.
   */
  async search(subject: Subject, scope: SearchScope): Promise<SearchAnswer> {
    const [answer] = await this.screen([subject], scope);
    if (answer === undefined) throw new Error('One subject gives one answer.');
    return answer;
  }

  /** Answers for several subjects, in their order, all at one revision. At most `MAX_SUBJECTS`. */
  async screen(subjects: readonly Subject[], asked: SearchScope): Promise<SearchAnswer[]> {
    const scope = this.withOperators(asked);
    if (subjects.length > MAX_SUBJECTS) {
      throw new DesignataError(
        'LIMIT_EXCEEDED',
        `subjects: expected at most ${MAX_SUBJECTS}, came ${subjects.length}.`,
        { argument: 'subjects', limit: MAX_SUBJECTS, came: subjects.length },
      );
    }
    const { requireLists: required = [], maxAgeDays } = scope;
    if (asked.maxAgeDays !== undefined && required.length === 0) throw ageOfNothing();
    const state = await this.standingFor(scope);
    requireLists(required, state.lists, state.revision);
    requireAsked(asked.requireLists ?? [], scope.filter?.lists, state.revision);
    if (maxAgeDays !== undefined && scope.asOf === undefined)
      requireRecent(required, maxAgeDays, state.lists, state.now);
    return this.answerAll(subjects, scope, state);
  }

  /**
   * Answers a receipt's question as the receipt holds it: what an operator requires by now is no matter of what was
   * answered then.
   */
  async askAgain(subject: Subject, scope: SearchScope): Promise<SearchAnswer> {
    const [answer] = await this.answerAll([subject], scope, await this.standingAt(scope.asOf));
    if (answer === undefined) throw new Error('One subject gives one answer.');
    return answer;
  }

  private async answerAll(
    subjects: readonly Subject[],
    scope: SearchScope,
    state: AnsweredState,
  ): Promise<SearchAnswer[]> {
    const { revision } = state;
    requireFiltered(scope.filter?.lists, state.lists, revision);
    const queries = subjects.map((subject) => queryOf(subject, scope, revision));
    queries.forEach(checkQuery);
    const found = await this.matchAll(queries);
    return subjects.map((subject, at) => this.answer(subject, scope, state, found[at] ?? []));
  }

  /** Many questions go to threads, which leaves this one to others; a few are not worth the way there. */
  private async matchAll(queries: readonly NameQuery[]): Promise<readonly (readonly NameMatch[])[]> {
    if (queries.length >= LEAST_FOR_THREADS) return this.follower.pool.search(queries);
    const found: NameMatch[][] = [];
    for (const query of queries) {
      if (found.length > 0) await nextTurn();
      found.push(this.follower.index.search(query));
    }
    return found;
  }

  private answer(
    subject: Subject,
    scope: SearchScope,
    { revision, lists: states, hash: revisionHash, now: lists }: AnsweredState,
    matches: readonly NameMatch[],
  ): SearchAnswer {
    const settings = this.options.settings ?? DEFAULT_SETTINGS;
    const answeredAt = new Date();
    return {
      matches,
      receipt: receiptFor({
        subject,
        scope,
        revision,
        revisionHash,
        states,
        lists,
        matches,
        settings,
        answeredAt,
      }),
    };
  }

  /**
   * What a question is answered from. Once the registry has a later edition of a list than the index, it is forgotten how
   * lately the one before was confirmed: a list that is too old only by that waits for the index.
   */
  private async standingFor(scope: SearchScope): Promise<AnsweredState> {
    const { asOf, requireLists: required = [], maxAgeDays } = scope;
    const state = await this.standingAt(asOf);
    if (asOf !== undefined || maxAgeDays === undefined) return state;
    const overtaken = state.lists.filter(
      ({ list, edition }) => state.now.get(list.id)?.editionId !== edition.id,
    );
    if (outdatedLists(required, maxAgeDays, overtaken, state.now).length === 0) return state;
    return this.standingAt({ revision: await this.reader.revisions.newest() });
  }

  private async standingAt(asOf: HistoryPoint | undefined): Promise<AnsweredState> {
    const revision = await this.revisionFor(asOf);
    const state = await this.stateOf(revision);
    return { ...state, revision, now: await this.reader.documents.listsNow() };
  }

  private async revisionFor(asOf: HistoryPoint | undefined): Promise<number> {
    if (asOf === undefined) return this.follower.revision;
    const revision = await this.reader.revisions.resolve(asOf);
    if (revision <= this.follower.revision) return revision;
    this.follower.wake();
    const waitMs = this.options.catchUpMs ?? 5_000;
    if (await this.follower.waitBeyond(revision - 1, waitMs)) return revision;
    throw new DesignataError(
      'UNAVAILABLE',
      `The search index stands at revision ${this.follower.revision} and did not reach ${revision} within ${waitMs} ms.`,
      { revision, indexRevision: this.follower.revision },
    );
  }

  /** What a revision stood at never changes: it is kept for the one most asked about. */
  private async stateOf(revision: number): Promise<RevisionState> {
    const { index } = this.follower;
    if (this.states?.revision === revision && this.states.index === index) return this.states;
    const [lists, [found]] = await Promise.all([
      this.reader.documents.listStates(revision),
      this.reader.revisions.byNumbers([revision]),
    ]);
    const state = { lists, hash: found?.hash ?? '' };
    if (revision === this.follower.revision) this.states = { index, revision, ...state };
    return state;
  }

  /** With what the operator requires: a question may ask for more and not for less. For its receipt to say. */
  private withOperators(scope: SearchScope): SearchScope {
    const { requireLists: standing = [], maxAgeDays: allowed = Infinity } = this.options;
    const required = [...new Set([...standing, ...(scope.requireLists ?? [])])];
    const maxAgeDays = Math.min(allowed, scope.maxAgeDays ?? Infinity);
    return {
      ...scope,
      ...(required.length === 0 ? {} : { requireLists: required }),
      ...(maxAgeDays === Infinity ? {} : { maxAgeDays }),
    };
  }
}

function ageOfNothing(): DesignataError {
  return new DesignataError(
    'BAD_USER_INPUT',
    'maxAgeDays: expected requireLists beside it, for only required lists are held to an age, but none is required. Name them.',
    { argument: 'maxAgeDays' },
  );
}

const queryOf = (
  subject: Subject,
  { filter, minScore, first }: SearchScope,
  revision: number,
): NameQuery => ({
  ...subject,
  ...(filter === undefined ? {} : { filter }),
  ...(minScore === undefined ? {} : { minScore }),
  limit: first,
  revision,
});
