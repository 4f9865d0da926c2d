import type { HistoryPoint, RevisionReads } from '../registry/reading/revision-reads';
import {
  badCursor,
  decodePageCursor,
  encodePageCursor,
  type PageKeys,
} from '../registry/reading/page-cursor';
import type { Page } from '../registry/reading/page';
import type { PageInfo } from './types/page-info';

/** Where a page is asked for. */
export interface PageRequest {
  /** What the connection shows: its name, filter and order. Cursors are tied to it. */
  readonly question: unknown;
  readonly keyCount: number;
  readonly after?: string | undefined;
  readonly asOf?: HistoryPoint | undefined;
}

export interface OpenedPage {
  readonly revision: number;
  readonly after: PageKeys | undefined;
}

/**
 * Settles the revision of a page: that of the page before it, so that all pages of a connection show one state.
 *
 * @throws DesignataError `BAD_CURSOR`
 */
export async function openPage(revisions: RevisionReads, request: PageRequest): Promise<OpenedPage> {
  if (request.after === undefined) {
    return { revision: await revisions.resolve(request.asOf), after: undefined };
  }
  const position = decodePageCursor(request.question, request.after, request.keyCount);
  const [newest, asked] = await Promise.all([
    revisions.newest(),
    request.asOf === undefined ? position.revision : revisions.resolve(request.asOf),
  ]);
  if (position.revision > newest) {
    throw badCursor(
      'FUTURE',
      `a cursor of revision ${newest} or before`,
      `one of revision ${position.revision}`,
    );
  }
  if (asked !== position.revision) {
    throw badCursor(
      'OTHER_REVISION',
      `a cursor of revision ${asked}`,
      `one of revision ${position.revision}`,
    );
  }
  return { revision: position.revision, after: position.keys };
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** The edges of a page, with cursors that fit its question. */
export function edgesOf<Node>(page: Page<Node>, question: unknown, revision: number): Edge<Node>[] {
  return page.rows.map(({ node, keys }) => ({
    node,
    cursor: encodePageCursor(question, { revision, keys }),
  }));
}

export function pageInfoOf(edges: readonly Edge<unknown>[], hasNextPage: boolean, after: unknown): PageInfo {
  return {
    hasNextPage,
    hasPreviousPage: after !== undefined && after !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}
