import { FactType, KINDS, type EntryTable } from './entry-table';
import { dayNumber, readPartialDate } from './partial-date';
import type { NameFilter } from './search-types';

/**
 * Whom a question's filter lets through at one revision. With `includeDelisted`, what held at any time before lets through
 * as well; what is weighed of those who pass is another matter: `EntriesAsOf`.
 */
export class EntryFilter {
  private readonly closedToo: boolean;
  private readonly kinds: readonly number[] | undefined;
  private readonly lists: readonly number[] | undefined;
  private readonly programs: readonly number[] | undefined;
  private readonly countries: readonly number[] | undefined;
  private readonly bornFrom: number = 0;
  private readonly bornTo: number = 0;

  constructor(
    private readonly table: EntryTable,
    private readonly filter: NameFilter,
    private readonly revision: number,
  ) {
    this.closedToo = filter.includeDelisted === true;
    this.kinds = filter.kinds?.map((kind) => KINDS.indexOf(kind));
    this.lists = filter.lists?.map((list) => table.findShared(list));
    this.programs = filter.programs?.map((program) => table.findShared(program));
    this.countries = filter.countries?.map((country) => table.findShared(country.toUpperCase()));
    if (filter.birthDate === undefined) return;
    const span = readPartialDate(filter.birthDate);
    this.bornFrom = dayNumber(span.earliest);
    this.bornTo = dayNumber(span.latest);
  }

  /** Whether what has these revisions may let an entry through, or be answered with. */
  counts(added: number, removed: number): boolean {
    return added <= this.revision && (this.closedToo || this.revision < removed);
  }

  /** Whether the entry may be answered with. */
  passes(entry: number): boolean {
    const { table } = this;
    if (table.current.data[entry] !== 1) return false;
    if (this.kinds && !this.kinds.includes(table.kind.data[entry] as number)) return false;
    if (this.lists && !this.lists.includes(table.list.data[entry] as number)) return false;
    let listed = false;
    let designated = this.filter.includeNotDesignated === true;
    let program = this.programs === undefined;
    let country = this.countries === undefined;
    let dated = false;
    let born = this.filter.birthDate === undefined;
    for (let at = table.factStart(entry); at < (table.factEnd.data[entry] as number); at++) {
      if (listed && designated && program && country && born) return true;
      if (!this.counts(table.factAdded.data[at] as number, table.factRemoved.data[at] as number)) continue;
      const a = table.factA.data[at] as number;
      switch (table.factType.data[at]) {
        case FactType.LISTED:
          listed = true;
          break;
        case FactType.DESIGNATED:
          designated = true;
          break;
        case FactType.PROGRAM:
          program ||= this.programs?.includes(a) === true;
          break;
        case FactType.COUNTRY:
          country ||= this.countries?.includes(a) === true;
          break;
        case FactType.BIRTH:
        case FactType.BIRTH_CIRCA:
          dated = true;
          born ||= a <= this.bornTo && (table.factB.data[at] as number) >= this.bornFrom;
          break;
      }
    }
    return listed && designated && program && country && (born || !dated);
  }
}
