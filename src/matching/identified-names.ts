import type { EntryTable } from './entry-table';
import { isTelling } from './identifier-key';
import type { NameTable } from './name-table';
import type { QueryEvidence } from './search-types';

/** Finds the names of entries that have a document number an asker gives: they may be the subject under any name. */
export class IdentifiedNames {
  constructor(
    private readonly names: NameTable,
    private readonly entries: EntryTable,
  ) {}

  /** Visits the forms of all names of the entries with one of the numbers, or one that looks like it. */
  find({ identifiers = [] }: QueryEvidence, visit: (form: number) => void): void {
    const found = new Set<number>();
    for (const { number } of identifiers)
      if (isTelling(number)) this.entries.forEachIdentified(number, (entry) => found.add(entry));
    for (const entry of found) {
      for (let form = this.firstForm(entry); form < this.names.forms && this.entryOf(form) === entry; form++)
        visit(form);
    }
  }

  /** The first form of an entry: entries are taken in one after the other, each with its names. */
  private firstForm(entry: number): number {
    let low = 0;
    let high = this.names.forms;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.entryOf(middle) < entry) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private entryOf(form: number): number {
    return this.names.aliasEntry.data[this.names.formAlias.data[form] as number] as number;
  }
}
