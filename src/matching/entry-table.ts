import { Gender, IdentifierType, PartyKind } from '../model/enums';
import { ByteColumn, IntColumn, TextColumn, hashText } from './columns';
import { KeyTable } from './key-table';
import { confusableIdentifier, isCountedIdentifier } from './identifier-key';
import type { CountryTie, IndexedEntry, RevisionRange } from './indexed-entry';
import { NEVER_REMOVED } from './name-table';
import { dayNumber } from './partial-date';

/** What a fact of an entry says; its two numbers `a` and `b` mean what the comment says. */
export const FactType = {
  LISTED: 0,
  DESIGNATED: 1,
  /** a: text of the party id. */
  PARTY: 2,
  /** a, b: day numbers of the earliest and latest day. */
  BIRTH: 3,
  BIRTH_CIRCA: 4,
  /** a: 0 male, 1 female, 2 other. */
  GENDER: 5,
  /** a: text of the country, b: 0 nationality, 1 birth, 2 address. */
  COUNTRY: 6,
  /** a: text. */
  BIRTH_PLACE: 7,
  /** a: text, b: `SHIP_NUMBER` for the IMO number of a ship, 0 for others. */
  IDENTIFIER: 8,
  /** a: text. */
  PROGRAM: 9,
} as const;
export type FactType = (typeof FactType)[keyof typeof FactType];

/** What kind of number an identifier is, where it matters. */
export const SHIP_NUMBER = 1;

export const GENDERS: readonly Gender[] = [Gender.MALE, Gender.FEMALE, Gender.OTHER];
export const TIES: readonly CountryTie[] = ['NATIONALITY', 'BIRTH', 'ADDRESS'];
export const KINDS: readonly PartyKind[] = [
  PartyKind.INDIVIDUAL,
  PartyKind.ORGANIZATION,
  PartyKind.VESSEL,
  PartyKind.AIRCRAFT,
];

/** The list entries of the index and every fact that a question can ask of them, with its revisions. */
export class EntryTable {
  readonly entryId = new TextColumn();
  readonly kind = new ByteColumn();
  readonly list = new IntColumn();
  /** 1 until the entry is taken in again. */
  readonly current = new ByteColumn();
  readonly factEnd = new IntColumn();
  readonly factType = new ByteColumn();
  readonly factAdded = new IntColumn();
  readonly factRemoved = new IntColumn();
  readonly factA = new IntColumn();
  readonly factB = new IntColumn();
  readonly texts = new TextColumn();
  /** The numbers of texts that many facts share, by their hash. */
  private readonly shared = new KeyTable();
  /** The numbers of entries by the hash of their ids, latest first. */
  private readonly byId = new KeyTable();
  /** The numbers of entries by the hash of their document numbers, as far as those count. */
  private readonly byIdentifier = new KeyTable();
  /** The numbers of entries by the hash of the ids of the parties they have recorded. */
  private readonly byParty = new KeyTable();
  /** How many entries there are; one that changed its kind counts as both. */
  entries = 0;

  get length(): number {
    return this.kind.length;
  }

  /** Takes in an entry, in place of what was known of it as of that kind, and answers its number. */
  add(entry: IndexedEntry): number {
    const kind = KINDS.indexOf(entry.kind);
    const before = this.find(entry.entryId, kind);
    if (before < 0) this.entries++;
    else this.current.data[before] = 0;
    const number = this.kind.length;
    this.byId.add(hashText(entry.entryId), number);
    this.entryId.push(entry.entryId);
    this.kind.push(kind);
    this.list.push(this.sharedText(entry.list));
    this.current.push(1);
    this.addFacts(entry);
    for (const { partyId } of entry.parties) this.byParty.add(hashText(partyId), number);
    for (const identifier of entry.identifiers)
      if (isCountedIdentifier(identifier.number))
        this.byIdentifier.add(hashIdentifier(identifier.number), number);
    this.factEnd.push(this.factType.length);
    return number;
  }

  /** Visits the entries that may have a document number, or one that looks like it; some of them twice. */
  forEachIdentified(number: string, visit: (entry: number) => void): void {
    const table = this.byIdentifier;
    for (let at = table.first(hashIdentifier(number)); at >= 0; at = table.after(at))
      visit(table.valueAt(at));
  }

  /** Visits the entries that may have recorded a party; some of them twice, and some that were taken in again since. */
  forEachOfParty(partyId: string, visit: (entry: number) => void): void {
    const table = this.byParty;
    for (let at = table.first(hashText(partyId)); at >= 0; at = table.after(at)) visit(table.valueAt(at));
  }

  /** The latest number of an entry as of that kind, or -1. */
  private find(entryId: string, kind: number): number {
    const table = this.byId;
    for (let at = table.first(hashText(entryId)); at >= 0; at = table.after(at)) {
      const number = table.valueAt(at);
      if (this.kind.data[number] === kind && this.entryId.equals(number, entryId)) return number;
    }
    return -1;
  }

  private addFacts(entry: IndexedEntry): void {
    for (const range of entry.listed) this.fact(FactType.LISTED, range, 0);
    for (const range of entry.designated) this.fact(FactType.DESIGNATED, range, 0);
    for (const party of entry.parties) this.fact(FactType.PARTY, party, this.texts.push(party.partyId));
    for (const date of entry.birthDates) {
      const type = date.circa ? FactType.BIRTH_CIRCA : FactType.BIRTH;
      this.fact(type, date, dayNumber(date.earliest), dayNumber(date.latest));
    }
    for (const { gender, ...range } of entry.genders)
      this.fact(FactType.GENDER, range, GENDERS.indexOf(gender));
    for (const { country, weight, ...range } of entry.countries) {
      this.fact(FactType.COUNTRY, range, this.sharedText(country.toUpperCase()), TIES.indexOf(weight));
    }
    for (const { text, ...range } of entry.birthPlaces)
      this.fact(FactType.BIRTH_PLACE, range, this.texts.push(text));
    for (const { type, number, ...range } of entry.identifiers) {
      const kind = type === IdentifierType.IMO_NUMBER ? SHIP_NUMBER : 0;
      this.fact(FactType.IDENTIFIER, range, this.texts.push(number), kind);
    }
    for (const { program, ...range } of entry.programs)
      this.fact(FactType.PROGRAM, range, this.sharedText(program));
  }

  private fact(type: FactType, range: RevisionRange, a: number, b = 0): void {
    this.factType.push(type);
    this.factAdded.push(range.addedIn);
    this.factRemoved.push(range.removedIn ?? NEVER_REMOVED);
    this.factA.push(a);
    this.factB.push(b);
  }

  /** The number of a text that many facts share, taken in if it is new. */
  private sharedText(text: string): number {
    const known = this.findShared(text);
    if (known >= 0) return known;
    const number = this.texts.push(text);
    this.shared.add(hashText(text), number);
    return number;
  }

  /** The number of a shared text, or -1 where no entry has it. */
  findShared(text: string): number {
    const table = this.shared;
    for (let at = table.first(hashText(text)); at >= 0; at = table.after(at)) {
      if (this.texts.equals(table.valueAt(at), text)) return table.valueAt(at);
    }
    return -1;
  }

  factStart(entry: number): number {
    return entry === 0 ? 0 : (this.factEnd.data[entry - 1] as number);
  }

  get bytes(): number {
    return this.columns().reduce((sum, column) => sum + column.bytes, 0);
  }

  trim(): void {
    for (const column of this.columns()) column.trim();
  }

  private columns(): { bytes: number; trim(): void }[] {
    const { entryId, kind, list, current, factEnd, factType, factAdded, factRemoved, factA, factB, texts } =
      this;
    const { shared, byId, byIdentifier, byParty } = this;
    return [
      ...[entryId, kind, list, current, factEnd, factType, factAdded, factRemoved, factA, factB, texts],
      ...[shared, byId, byIdentifier, byParty],
    ];
  }
}

const hashIdentifier = (number: string): number => hashText(confusableIdentifier(number));
