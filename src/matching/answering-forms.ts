import { EntryFilter } from './entry-filter';
import type { EntryTable } from './entry-table';
import type { NameTable } from './name-table';
import type { NameQuery } from './search-types';

const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/**
 * Which forms of names a question may be answered with at its revision, as far as its filter says. Without a filter, what
 * was found out is remembered, a byte a form, while questions ask at the same revision: to find out again takes a walk
 * through several tables.
 */
export class AnsweringForms {
  private filter: EntryFilter;
  private isRemembered = false;
  private known = new Uint8Array(0);
  private revision = NaN;

  constructor(
    private readonly names: NameTable,
    private readonly entries: EntryTable,
  ) {
    this.filter = new EntryFilter(entries, {}, 0);
  }

  /** To be told when the tables have grown. */
  forget(): void {
    this.revision = NaN;
  }

  /** Takes in what is asked. */
  begin({ filter, revision }: NameQuery): void {
    this.filter = new EntryFilter(this.entries, filter ?? {}, revision);
    this.isRemembered = filter === undefined || Object.values(filter).every((value) => value === undefined);
    if (!this.isRemembered || revision === this.revision) return;
    if (this.known.length < this.names.forms)
      this.known = new Uint8Array(this.names.forms + (this.names.forms >> 2));
    else this.known.fill(UNKNOWN);
    this.revision = revision;
  }

  has(form: number): boolean {
    if (!this.isRemembered) return this.passes(form);
    const known = this.known[form] as number;
    if (known !== UNKNOWN) return known === YES;
    const passes = this.passes(form);
    this.known[form] = passes ? YES : NO;
    return passes;
  }

  private passes(form: number): boolean {
    const { names, filter } = this;
    const alias = names.rows.aliasOf(form);
    return (
      filter.counts(names.added.data[alias] as number, names.removed.data[alias] as number) &&
      filter.passes(names.aliasEntry.data[alias] as number)
    );
  }
}
