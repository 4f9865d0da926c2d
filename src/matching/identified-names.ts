import type { EntriesAsOf } from './entries-as-of';
import type { EntryTable } from './entry-table';
import { isCountedIdentifier } from './identifier-key';
import type { NameTable } from './name-table';
import type { QueryEvidence } from './search-types';

/** Finds the names of parties that have a document number an asker gives: they may be the subject under any name. */
export class IdentifiedNames {
  constructor(
    private readonly names: NameTable,
    private readonly entries: EntryTable,
  ) {}

  /** Visits the forms of all names of the parties with one of the numbers, or one that looks like it. */
  find({ identifiers = [] }: QueryEvidence, asOf: EntriesAsOf, visit: (form: number) => void): void {
    const parties = new Set<string>();
    const note = (entry: number): void => {
      const party = asOf.partyOf(entry);
      if (party !== undefined) parties.add(party);
    };
    for (const { number } of identifiers)
      if (isCountedIdentifier(number)) this.entries.forEachIdentified(number, note);
    for (const entry of [...parties].flatMap((party) => [...asOf.entriesOf(party)])) {
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
    return this.names.aliasEntry.data[this.names.rows.aliasOf(form)] as number;
  }
}
