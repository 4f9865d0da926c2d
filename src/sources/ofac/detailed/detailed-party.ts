/**
 * What OFAC's two detailed formats, ADVANCED and ENHANCED XML, both say of a party, every reference resolved to OFAC's
 * own words. Both formats are read into this shape and mapped to drafts in one place, so that the same publication
 * gives the same drafts in either. Texts are clean (`ofacText`) and never empty.
 */
export interface DetailedParty {
  /** `FixedRef` or entity id: the number OFAC prints as ent_num in every format. */
  readonly reference: string;
  /** `Individual`, `Entity`, `Vessel` or `Aircraft`. */
  readonly type: string;
  readonly remarks: readonly string[];
  readonly names: readonly DetailedName[];
  readonly addresses: readonly DetailedAddress[];
  readonly documents: readonly DetailedDocument[];
  readonly features: readonly DetailedFeature[];
}

export interface DetailedName {
  readonly locator: string;
  readonly primary: boolean;
  readonly lowQuality: boolean;
  /** `A.K.A.`, `F.K.A.`, `N.K.A.`; absent for the name itself. */
  readonly aliasType?: string;
  /** The name as written in each script, Latin among them. */
  readonly spellings: readonly DetailedSpelling[];
}

export interface DetailedSpelling {
  /** The whole name as OFAC prints it, where the format says. */
  readonly printed?: string;
  readonly parts: readonly DetailedNamePart[];
}

export interface DetailedNamePart {
  /** `Last Name`, `First Name`, `Entity Name`, `Patronymic`... */
  readonly type: string;
  readonly value: string;
}

export interface DetailedAddress {
  readonly locator: string;
  readonly country?: string;
  /** The address as written in each script, Latin first. */
  readonly spellings: readonly AddressParts[];
}

/** `ADDRESS1`, `CITY`, `STATE/PROVINCE`, `POSTAL CODE`, `REGION`... to what is printed there. */
export type AddressParts = Readonly<Record<string, string>>;

export interface DetailedDocument {
  readonly locator: string;
  readonly type: string;
  readonly number: string;
  readonly country?: string;
  readonly authority?: string;
  readonly issuedOn?: string;
  readonly expiresOn?: string;
  /** OFAC holds the document to be forged. */
  readonly fraudulent: boolean;
}

export interface DetailedFeature {
  readonly locator: string;
  /** `Birthdate`, `Gender`, `Secondary sanctions risk:`... */
  readonly type: string;
  readonly value: string;
  readonly comment?: string;
}

/** One list of OFAC's that the party is on. */
export interface DetailedListing {
  /** `SDN List`, `Sectoral Sanctions Identifications List`... */
  readonly list: string;
  /** The day OFAC put the party on that list. */
  readonly since?: string;
  /** Program tags. */
  readonly programs: readonly string[];
  /** `Executive Order 13224 (Terrorism)`... */
  readonly legalBasis: readonly string[];
  /** `Block`, `Reject`, `13662 Sectoral Directive 1`... */
  readonly measures: readonly string[];
}

export interface DetailedRelationship {
  readonly locator: string;
  /** `Owned or Controlled By`, `Family member of`...: what this party is to the other. */
  readonly type: string;
  readonly targetReference: string;
  readonly targetName?: string;
  readonly former: boolean;
  /** `High` or `Low`, where OFAC grades the tie. */
  readonly quality?: string;
}
