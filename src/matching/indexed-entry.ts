import type {
  AliasKind,
  AliasStrength,
  Gender,
  IdentifierType,
  NamePartKind,
  PartyKind,
} from '../model/enums';

/**
 * What the alias index is told of one list entry: everything a name question can ask of it, open and closed facts
 * alike, each with the revisions it holds in. The registry's read side builds these from the tables; the index
 * never sees a database. Handing in an entry again replaces what was known of it as of that kind.
 */
export interface IndexedEntry {
  /** `us-ofac-sdn:33941`. */
  readonly entryId: string;
  readonly list: string;
  readonly reference: string;
  readonly kind: PartyKind;
  /** When the entry stood on its list; several where it vanished and came back. */
  readonly listed: readonly RevisionRange[];
  /** When the entry was designated, not merely named in a source. */
  readonly designated: readonly RevisionRange[];
  /** Which party the entry records; changes when analysts merge or split. Never overlapping. */
  readonly parties: readonly Ranged<{ partyId: string }>[];
  readonly names: readonly IndexedName[];
  readonly birthDates: readonly Ranged<{ earliest: string; latest: string; circa: boolean }>[];
  readonly genders: readonly Ranged<{ gender: Gender }>[];
  /** ISO codes of nationality, citizenship, flag, registration, birth and address; `weight` tells them apart. */
  readonly countries: readonly Ranged<{ country: string; weight: CountryTie }>[];
  readonly birthPlaces: readonly Ranged<{ text: string }>[];
  readonly identifiers: readonly Ranged<{ type: IdentifierType; number: string; country?: string }>[];
  readonly programs: readonly Ranged<{ program: string }>[];
}

/** How strongly a country belongs to a party: a nationality is evidence, an address hardly. */
export type CountryTie = 'NATIONALITY' | 'BIRTH' | 'ADDRESS';

export interface IndexedName extends RevisionRange {
  /** The alias fact's id: what a match answers with. */
  readonly aliasId: string;
  readonly name: string;
  readonly kind: AliasKind;
  readonly strength: AliasStrength;
  readonly script: string;
  readonly parts?: readonly { kind: NamePartKind; value: string }[];
}

/** From the revision that added it until, not including, the revision that removed it. */
export interface RevisionRange {
  readonly addedIn: number;
  /** Null while it holds. */
  readonly removedIn: number | null;
}

export type Ranged<T> = Readonly<T> & RevisionRange;
