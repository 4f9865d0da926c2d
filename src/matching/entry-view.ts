import { FactType, type EntryTable } from './entry-table';
import { dayNumber, readPartialDate } from './partial-date';
import type { NameFilter } from './search-types';

/**
 * The entries as they stood at one revision, under one filter. With `includeDelisted`, what held at any time before
 * counts as well.
 */
export class EntryView {
  private readonly closedToo: boolean;
  private readonly kinds: readonly number[] | undefined;
  private readonly lists: readonly number[] | undefined;
  private readonly programs: readonly number[] | undefined;
  private readonly countries: readonly number[] | undefined;
  private readonly bornFrom: number = 0;
  private readonly bornTo: number = 0;
  /** By entry, what `partyOf` found. */
  private readonly parties = new Map<number, string>();

  constructor(
    private readonly table: EntryTable,
    kindNumber: (kind: string) => number,
    private readonly filter: NameFilter,
    private readonly revision: number,
  ) {
    this.closedToo = filter.includeDelisted === true;
    this.kinds = filter.kinds?.map(kindNumber);
    this.lists = filter.lists?.map((list) => table.findShared(list));
    this.programs = filter.programs?.map((program) => table.findShared(program));
    this.countries = filter.countries?.map((country) => table.findShared(country.toUpperCase()));
    if (filter.birthDate === undefined) return;
    const span = readPartialDate(filter.birthDate);
    this.bornFrom = dayNumber(span.earliest);
    this.bornTo = dayNumber(span.latest);
  }

  /** Whether something with these revisions counts. */
  holds(added: number, removed: number): boolean {
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
      if (!this.factHolds(at)) continue;
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

  /** The party the entry records; the latest where several count. Undefined where none does. */
  partyOf(entry: number): string | undefined {
    const known = this.parties.get(entry);
    if (known !== undefined) return known;
    let text = -1;
    this.forEachFact(entry, (type, a) => {
      if (type === FactType.PARTY) text = a;
    });
    if (text < 0) return undefined;
    const party = this.table.texts.get(text);
    this.parties.set(entry, party);
    return party;
  }

  /** The entries that record a party, as far as they are in force in the index; in no order. */
  entriesOf(party: string): ReadonlySet<number> {
    const { table } = this;
    const entries = new Set<number>();
    table.forEachOfParty(party, (entry) => {
      if (table.current.data[entry] === 1 && this.partyOf(entry) === party) entries.add(entry);
    });
    return entries;
  }

  /** Visits what counts of an entry's facts: see `FactType` for what the two numbers mean. */
  forEachFact(entry: number, visit: (type: number, a: number, b: number) => void): void {
    const { table } = this;
    for (let at = table.factStart(entry); at < (table.factEnd.data[entry] as number); at++) {
      if (!this.factHolds(at)) continue;
      visit(
        table.factType.data[at] as number,
        table.factA.data[at] as number,
        table.factB.data[at] as number,
      );
    }
  }

  private factHolds(at: number): boolean {
    return this.holds(this.table.factAdded.data[at] as number, this.table.factRemoved.data[at] as number);
  }
}
