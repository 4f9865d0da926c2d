/** SQL: whether the row holds in the revision, both given as SQL (`f`, `$1`). */
export function holds(row: string, revision: string): string {
  return `${row}.added_in <= ${revision} AND (${row}.removed_in IS NULL OR ${row}.removed_in > ${revision})`;
}
