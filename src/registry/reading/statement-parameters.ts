/** Collects the parameters of one statement while its text is put together. */
export class StatementParameters {
  readonly values: unknown[] = [];

  /** Adds a value; gives its place, with its type so that PostgreSQL need not guess: `$3::text[]`. */
  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}
