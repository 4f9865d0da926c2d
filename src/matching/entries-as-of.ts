import { FactType, type EntryTable } from './entry-table';

/**
 * The entries as they stood at one revision: which party each of them records, and what each says. No filter has a say in
 * it.
 */
export class EntriesAsOf {
  /** By entry, what `partyOf` found. */
  private readonly parties = new Map<number, string>();

  constructor(
    private readonly table: EntryTable,
    private readonly revision: number,
  ) {}

  /** The party an entry records at the revision, or recorded last before it. Undefined where it never has. */
  partyOf(entry: number): string | undefined {
    const known = this.parties.get(entry);
    if (known !== undefined) return known;
    const text = this.latest(entry, FactType.PARTY)?.a;
    if (text === undefined) return undefined;
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

  /** The last revision, up to the one asked about, in which an entry stood on its list; -1 where it had not come on it. */
  lastListed(entry: number): number {
    const removed = this.latest(entry, FactType.LISTED)?.removed;
    return removed === undefined ? -1 : Math.min(removed - 1, this.revision);
  }

  /** Visits what an entry said at a revision: see `FactType` for what the two numbers mean. */
  forEachFact(entry: number, at: number, visit: (type: number, a: number, b: number) => void): void {
    const { table } = this;
    for (let fact = table.factStart(entry); fact < (table.factEnd.data[entry] as number); fact++) {
      if ((table.factAdded.data[fact] as number) > at || at >= (table.factRemoved.data[fact] as number))
        continue;
      visit(
        table.factType.data[fact] as number,
        table.factA.data[fact] as number,
        table.factB.data[fact] as number,
      );
    }
  }

  /** Of an entry's facts of a type that do not overlap, the latest that had begun at the revision. */
  private latest(entry: number, type: FactType): { a: number; removed: number } | undefined {
    const { table } = this;
    let latest: { a: number; removed: number } | undefined;
    for (let fact = table.factStart(entry); fact < (table.factEnd.data[entry] as number); fact++) {
      if (table.factType.data[fact] !== type || (table.factAdded.data[fact] as number) > this.revision)
        continue;
      const removed = table.factRemoved.data[fact] as number;
      if (latest === undefined || removed > latest.removed)
        latest = { a: table.factA.data[fact] as number, removed };
    }
    return latest;
  }
}
