import type {
  AliasKind,
  AliasStrength,
  DatePrecision,
  Gender,
  IdentifierType,
  LinkKind,
  NamePartKind,
  NationalityKind,
  PartyKind,
  RemarkKind,
  RoleKind,
  SourceKind,
} from './enums';

/**
 * The one shape between `sources/` and the registry: what one list entry asserts, in our vocabulary.
 *
 * Two kinds of fields, and the difference carries guarantee 3. `locator`, `originalText` say where a fact was read
 * and are **provenance**: they may differ between two downloads or two formats of one publication without anything
 * having changed. Every other field is **content**: two drafts with equal content are the same fact, in whatever
 * order the file gives them.
 *
 * Conventions, for every field: strings are trimmed, inner runs of white space are one space, never empty (absent is
 * `undefined`, never `''` or `null`); dates are `YYYY-MM-DD`; countries are ISO 3166-1 alpha-2 upper case beside the
 * publisher's own words in `countryText` (no code for text that names no present country); Unicode is NFC.
 */
export interface EntryDraft {
  /** The list's own reference, as it prints it, trimmed: `33941`, `QDi.431`, `EU.6832.88`. */
  reference: string;
  kind: PartyKind;
  /** At least one, exactly one of kind `PRIMARY` where the list says which. */
  aliases: AliasDraft[];
  /** Empty only where the source names somebody without designating them. */
  designations: DesignationDraft[];
  roles: RoleDraft[];
  birthDates: BirthDateDraft[];
  birthPlaces: BirthPlaceDraft[];
  nationalities: NationalityDraft[];
  genders: GenderDraft[];
  addresses: AddressDraft[];
  identifiers: IdentifierDraft[];
  links: LinkDraft[];
  remarks: RemarkDraft[];
  /** Where in the file the entry stands, for a person to find it: `sdn.csv line 8775`, `INDIVIDUAL 6908866`. */
  locator: string;
}

export interface FactDraft {
  /** Narrower than the entry's locator, where known: `alt.csv line 12`, `aka 9150`. */
  locator?: string;
  /** The publisher's own text for this fact, where it says more than the mapped fields. */
  originalText?: string;
  /** Only where a list cites its own sources fact by fact (notices). Otherwise the edition is the source. Content. */
  source?: SourceDraft;
}

/** A document facts come from. Equal `key` means the same document. */
export interface SourceDraft {
  key: string;
  kind: SourceKind;
  title: string;
  publisher?: string;
  author?: string;
  url?: string;
  publishedOn?: string;
}

export interface NamePartDraft {
  kind: NamePartKind;
  value: string;
}

export interface AliasDraft extends FactDraft {
  /** As the list prints the whole name: OFAC's `GHAFARI, Sanaullah`, the UN's `SANAULLAH GHAFARI`. */
  name: string;
  kind: AliasKind;
  strength: AliasStrength;
  /** ISO 15924 code of the script most of the letters are in: `Latn`, `Arab`, `Cyrl`, `Hans`... Filled in by `scriptOf`. */
  script: string;
  /** BCP 47 language, where the list says. */
  language?: string;
  parts?: NamePartDraft[];
  note?: string;
}

export interface AuthorityDraft {
  /** `us-state`, `us-treasury`, `un-sc`, `eu-council`... */
  id: string;
  name: string;
  /** ISO code of the state it acts for; absent for the UN and the EU. */
  country?: string;
}

export interface ProgramDraft {
  /** Jurisdiction and the publisher's own tag: `us:SDGT`, `un:Al-Qaida`, `eu:TAQA`. */
  id: string;
  code: string;
  /** The programme's full name, where published; the code otherwise. */
  name: string;
  /** Legal basis of the programme as a whole: `E.O. 13224`. */
  legalBasis?: string[];
}

export interface DesignationDraft extends FactDraft {
  /** Absent where the list does not say who designated: never guessed. */
  authority?: AuthorityDraft;
  programs: ProgramDraft[];
  /** Legal basis of this act, beyond its programmes' own: regulation numbers, sections. */
  legalBasis?: string[];
  measures?: string[];
  reasons?: string;
  designatedOn?: string;
  listedOn?: string;
  amendedOn?: string;
  delistedOn?: string;
  note?: string;
}

export interface RoleDraft extends FactDraft {
  kind: RoleKind;
  text: string;
  organization?: string;
  /** Partial ISO dates: `2020`, `2020-05`. */
  since?: string;
  until?: string;
}

export interface BirthDateDraft extends FactDraft {
  /** As printed: `circa 1976`, `00/00/1980`. */
  text: string;
  precision: DatePrecision;
  /** First and last day it can be, inclusive; both absent only for `UNKNOWN`. `circa` does not widen them. */
  earliest?: string;
  latest?: string;
  circa: boolean;
}

export interface BirthPlaceDraft extends FactDraft {
  /** The whole place in one line. */
  text: string;
  city?: string;
  region?: string;
  country?: string;
  countryText?: string;
}

export interface NationalityDraft extends FactDraft {
  kind: NationalityKind;
  country?: string;
  countryText: string;
  note?: string;
}

export interface GenderDraft extends FactDraft {
  gender: Gender;
}

export interface AddressDraft extends FactDraft {
  /** The whole address in one line. */
  text: string;
  street?: string;
  city?: string;
  region?: string;
  postalCode?: string;
  country?: string;
  countryText?: string;
  note?: string;
}

export interface IdentifierDraft extends FactDraft {
  type: IdentifierType;
  /** The publisher's own name for the type. */
  typeText: string;
  /** As printed. */
  number: string;
  country?: string;
  countryText?: string;
  issuedOn?: string;
  expiresOn?: string;
  note?: string;
}

export interface LinkDraft extends FactDraft {
  kind: LinkKind;
  /** The publisher's own word for the tie. */
  kindText: string;
  /** Another list's id, where the target stands on another list; absent means the same list. */
  targetList?: string;
  targetReference?: string;
  /** The target as named; absent only where a reference is given. */
  targetName?: string;
  note?: string;
}

export interface RemarkDraft extends FactDraft {
  kind: RemarkKind;
  text: string;
}

/** An entry draft with every list of facts empty, to fill in. */
export function emptyEntryDraft(reference: string, kind: PartyKind, locator: string): EntryDraft {
  return {
    reference,
    kind,
    locator,
    aliases: [],
    designations: [],
    roles: [],
    birthDates: [],
    birthPlaces: [],
    nationalities: [],
    genders: [],
    addresses: [],
    identifiers: [],
    links: [],
    remarks: [],
  };
}
