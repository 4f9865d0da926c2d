import type { PageKeys } from './page-cursor';

/** A page of a connection: the rows with their place in the order, and whether more follow. */
export interface Page<Node> {
  readonly rows: readonly { readonly node: Node; readonly keys: PageKeys }[];
  readonly hasNextPage: boolean;
}

/** Makes a page of the rows of a statement that asked for one row more than the page holds. */
export function pageOf<Row, Node>(
  rows: readonly Row[],
  first: number,
  read: (row: Row) => { node: Node; keys: PageKeys },
): Page<Node> {
  return { rows: rows.slice(0, first).map(read), hasNextPage: rows.length > first };
}
