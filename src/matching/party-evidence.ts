import { PartyKind, type Gender } from '../model/enums';
import type { EntriesAsOf } from './entries-as-of';
import { FactType, GENDERS, KINDS, SHIP_NUMBER, TIES, type EntryTable } from './entry-table';
import type { ListedEvidence, ListedFacts } from './evidence';
import type { CountryTie } from './indexed-entry';
import { dateOfNumber } from './partial-date';

type PartyFacts = Pick<ListedEvidence, 'facts' | 'designating'>;

/** What was read of a party: the ids of its entries that are of a person, and its facts. */
interface Known {
  readonly people: ReadonlySet<string>;
  readonly facts: () => PartyFacts;
}

/** Reads of the party what is asked for: most questions say nothing but a kind, or that a company is meant. */
class ListedParty implements ListedEvidence {
  constructor(
    readonly vessel: boolean,
    private readonly entryId: () => string,
    private readonly known: () => Known,
  ) {}

  get person(): boolean {
    return this.known().people.has(this.entryId());
  }

  get facts(): ListedFacts {
    return this.known().facts().facts;
  }

  get designating(): ListedFacts | undefined {
    return this.known().facts().designating;
  }
}

/**
 * What the lists say of a party beside its names, for one question. All its entries are read together, those that a filter
 * leaves out of the answers as well: what one list prints holds against the name that another list gives the same party.
 * What they say at the revision counts; of a party that none of them lists any more, what they said when it last was.
 */
export class PartyEvidence {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly table: EntryTable,
    private readonly asOf: EntriesAsOf,
  ) {}

  /** What can be weighed of the party that an entry records. */
  of(entry: number): ListedEvidence {
    const vessel = KINDS[this.table.kind.data[entry] as number] === PartyKind.VESSEL;
    return new ListedParty(
      vessel,
      () => this.table.entryId.get(entry),
      () => this.partyOf(entry),
    );
  }

  private partyOf(entry: number): Known {
    const party = this.asOf.partyOf(entry);
    if (party === undefined) return this.read([entry]);
    let known = this.known.get(party);
    if (known === undefined) this.known.set(party, (known = this.read([...this.asOf.entriesOf(party)])));
    return known;
  }

  private read(entries: readonly number[]): Known {
    const records = this.latestRecords(entries);
    const at = Math.max(...records.map((entry) => this.asOf.lastListed(entry)));
    const people = records.filter(
      (entry) => KINDS[this.table.kind.data[entry] as number] === PartyKind.INDIVIDUAL,
    );
    let facts: PartyFacts | undefined;
    return {
      people: new Set(people.map((entry) => this.table.entryId.get(entry))),
      facts: () => (facts ??= this.factsOf(records, at)),
    };
  }

  private factsOf(records: readonly number[], at: number): PartyFacts {
    const facts = this.gather(records, at);
    const designating = records.filter((entry) => this.designates(entry, at));
    const mixed = designating.length > 0 && designating.length < records.length;
    return mixed ? { facts, designating: this.gather(designating, at) } : { facts };
  }

  /** The entries in the order of their ids, each once: one that changed its kind is in the index as both, and is what it was last. */
  private latestRecords(entries: readonly number[]): number[] {
    const byId = new Map<string, number>();
    for (const entry of entries) {
      const id = this.table.entryId.get(entry);
      const other = byId.get(id);
      if (other === undefined || this.asOf.lastListed(other) < this.asOf.lastListed(entry))
        byId.set(id, entry);
    }
    return [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  }

  private designates(entry: number, at: number): boolean {
    let designates = false;
    this.asOf.forEachFact(entry, at, (type) => {
      designates ||= type === FactType.DESIGNATED;
    });
    return designates;
  }

  private gather(entries: readonly number[], at: number): ListedFacts {
    const { texts } = this.table;
    const birthDates: { earliest: string; latest: string; circa: boolean }[] = [];
    const genders = new Set<Gender>();
    const countries = new Map<string, { country: string; weight: CountryTie }>();
    const birthPlaces: string[] = [];
    const identifiers: string[] = [];
    const shipNumbers: string[] = [];
    const visit = (type: number, a: number, b: number): void => {
      switch (type) {
        case FactType.BIRTH:
        case FactType.BIRTH_CIRCA: {
          const circa = type === FactType.BIRTH_CIRCA;
          birthDates.push({ earliest: dateOfNumber(a), latest: dateOfNumber(b), circa });
          break;
        }
        case FactType.GENDER:
          for (const gender of GENDERS.slice(a, a + 1)) genders.add(gender);
          break;
        case FactType.COUNTRY:
          countries.set(`${texts.get(a)} ${b}`, { country: texts.get(a), weight: TIES[b] ?? 'ADDRESS' });
          break;
        case FactType.BIRTH_PLACE:
          birthPlaces.push(texts.get(a));
          break;
        case FactType.IDENTIFIER:
          identifiers.push(texts.get(a));
          if (b === SHIP_NUMBER) shipNumbers.push(texts.get(a));
          break;
      }
    };
    for (const entry of entries) this.asOf.forEachFact(entry, at, visit);
    return {
      birthDates,
      genders: [...genders],
      countries: [...countries.values()],
      birthPlaces,
      identifiers,
      shipNumbers,
    };
  }
}
