import { PartyKind, type Gender } from '../model/enums';
import { FactType, GENDERS, KINDS, TIES, type EntryTable } from './entry-table';
import type { EntryView } from './entry-view';
import type { ListedEvidence } from './evidence';
import type { CountryTie } from './indexed-entry';
import { dateOfNumber } from './partial-date';

/**
 * What the lists say of a party beside its names, for one question. All its entries are read together, those that a filter
 * leaves out of the answers as well: what one list prints holds against the name that another list gives the same party.
 */
export class PartyEvidence {
  private readonly known = new Map<string, Omit<ListedEvidence, 'person'>>();

  constructor(
    private readonly table: EntryTable,
    private readonly view: EntryView,
  ) {}

  /** What can be weighed of the party that an entry records. */
  of(entry: number): ListedEvidence {
    // What kind of party it was counts as the entry has it that is answered with, for that may have changed.
    const person = KINDS[this.table.kind.data[entry] as number] === PartyKind.INDIVIDUAL;
    const party = this.view.partyOf(entry);
    if (party === undefined) return { ...this.gather([entry]), person };
    let known = this.known.get(party);
    if (known === undefined) this.known.set(party, (known = this.gather(this.recordsOf(party))));
    return { ...known, person };
  }

  /** The entries of a party in the order of their ids, each once: one that changed its kind is in the index as both. */
  private recordsOf(party: string): number[] {
    const byId = new Map(
      [...this.view.entriesOf(party)].map((entry) => [this.table.entryId.get(entry), entry]),
    );
    return [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  }

  private gather(entries: readonly number[]): Omit<ListedEvidence, 'person'> {
    const { texts } = this.table;
    const birthDates: { earliest: string; latest: string; circa: boolean }[] = [];
    const genders = new Set<Gender>();
    const countries = new Map<string, { country: string; weight: CountryTie }>();
    const birthPlaces: string[] = [];
    const identifiers: string[] = [];
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
          break;
      }
    };
    for (const entry of entries) this.view.forEachFact(entry, visit);
    return {
      birthDates,
      genders: [...genders],
      countries: [...countries.values()],
      birthPlaces,
      identifiers,
    };
  }
}
