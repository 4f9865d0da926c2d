import { parentPort } from 'node:worker_threads';
import { IndexTables, type SharedTables } from '../matching/index-tables';
import { NameSearch } from '../matching/name-search';
import type { NameMatch, NameQuery } from '../matching/search-types';
import type { MatchSettings } from '../matching/settings';

/** An index to answer from henceforth. */
export interface ThreadIndex {
  readonly type: 'index';
  readonly tables: SharedTables;
  readonly settings: MatchSettings;
}

export interface ThreadQuestions {
  readonly type: 'questions';
  readonly queries: readonly NameQuery[];
}

export type ThreadAnswers =
  | { readonly answers: readonly NameMatch[][] }
  /** What went wrong; it was no fault of the questions, which are checked before they come here. */
  | { readonly failure: string };

let search: NameSearch | undefined;

parentPort?.on('message', (message: ThreadIndex | ThreadQuestions) => {
  if (message.type === 'index') {
    search = new NameSearch(IndexTables.open(message.tables), message.settings);
    return;
  }
  parentPort?.postMessage(answer(message.queries));
});

function answer(queries: readonly NameQuery[]): ThreadAnswers {
  try {
    if (search === undefined) throw new Error('Expected an index before the first questions.');
    const asked = search;
    return { answers: queries.map((query) => asked.search(query)) };
  } catch (error) {
    return { failure: (error as Error).message };
  }
}
