/** What a party is. Lists that know only "entity" give `ORGANIZATION`. */
export enum PartyKind {
  INDIVIDUAL = 'INDIVIDUAL',
  ORGANIZATION = 'ORGANIZATION',
  VESSEL = 'VESSEL',
  AIRCRAFT = 'AIRCRAFT',
}

/** How a name relates to its bearer. Says nothing of how good the name is: that is `AliasStrength`. */
export enum AliasKind {
  PRIMARY = 'PRIMARY',
  AKA = 'AKA',
  FKA = 'FKA',
  NKA = 'NKA',
  SPELLING_VARIANT = 'SPELLING_VARIANT',
}

/** How well a name identifies its bearer, in the words of OFAC's strong and weak and the UN's good and low quality. */
export enum AliasStrength {
  STRONG = 'STRONG',
  WEAK = 'WEAK',
}

/** Which part of a name a `NamePart` is, where the list says so. */
export enum NamePartKind {
  GIVEN = 'GIVEN',
  MIDDLE = 'MIDDLE',
  SURNAME = 'SURNAME',
  PATRONYMIC = 'PATRONYMIC',
  MATERNAL = 'MATERNAL',
  TITLE = 'TITLE',
  SUFFIX = 'SUFFIX',
  NICKNAME = 'NICKNAME',
}

/** How much of a date is known. `RANGE` covers "1960 to 1962"; `UNKNOWN` is text we could not read as a date. */
export enum DatePrecision {
  DAY = 'DAY',
  MONTH = 'MONTH',
  YEAR = 'YEAR',
  RANGE = 'RANGE',
  UNKNOWN = 'UNKNOWN',
}

export enum Gender {
  MALE = 'MALE',
  FEMALE = 'FEMALE',
  OTHER = 'OTHER',
}

/** What a role is: an office held, a title used with the name, a membership, or an occupation. */
export enum RoleKind {
  POSITION = 'POSITION',
  TITLE = 'TITLE',
  AFFILIATION = 'AFFILIATION',
  OCCUPATION = 'OCCUPATION',
}

/** How a party belongs to a country. */
export enum NationalityKind {
  NATIONALITY = 'NATIONALITY',
  CITIZENSHIP = 'CITIZENSHIP',
  FLAG = 'FLAG',
  FORMER_FLAG = 'FORMER_FLAG',
  REGISTRATION = 'REGISTRATION',
  RESIDENCE = 'RESIDENCE',
}

/** What an identifier identifies by. `OTHER` keeps the publisher's own words in `typeText`. */
export enum IdentifierType {
  PASSPORT = 'PASSPORT',
  NATIONAL_ID = 'NATIONAL_ID',
  TAX_ID = 'TAX_ID',
  SOCIAL_SECURITY = 'SOCIAL_SECURITY',
  DRIVING_LICENCE = 'DRIVING_LICENCE',
  BIRTH_CERTIFICATE = 'BIRTH_CERTIFICATE',
  VISA_OR_RESIDENCE = 'VISA_OR_RESIDENCE',
  REGISTRATION_NUMBER = 'REGISTRATION_NUMBER',
  LEI = 'LEI',
  DUNS = 'DUNS',
  SWIFT_BIC = 'SWIFT_BIC',
  BANK_ACCOUNT = 'BANK_ACCOUNT',
  CRYPTO_WALLET = 'CRYPTO_WALLET',
  IMO_NUMBER = 'IMO_NUMBER',
  MMSI = 'MMSI',
  CALL_SIGN = 'CALL_SIGN',
  HULL_NUMBER = 'HULL_NUMBER',
  AIRCRAFT_TAIL_NUMBER = 'AIRCRAFT_TAIL_NUMBER',
  AIRCRAFT_SERIAL_NUMBER = 'AIRCRAFT_SERIAL_NUMBER',
  AIRCRAFT_MODE_S_CODE = 'AIRCRAFT_MODE_S_CODE',
  ISIN = 'ISIN',
  EMAIL = 'EMAIL',
  PHONE = 'PHONE',
  WEBSITE = 'WEBSITE',
  OTHER = 'OTHER',
}

/** How one party is tied to another. `SAME_PARTY` is a list printing another list's reference for the same subject. */
export enum LinkKind {
  SAME_PARTY = 'SAME_PARTY',
  LEADER_OF = 'LEADER_OF',
  MEMBER_OF = 'MEMBER_OF',
  FAMILY = 'FAMILY',
  OWNED_BY = 'OWNED_BY',
  OWNER_OF = 'OWNER_OF',
  PARENT_OF = 'PARENT_OF',
  SUBSIDIARY_OF = 'SUBSIDIARY_OF',
  ACTING_FOR = 'ACTING_FOR',
  SUPPORTER_OF = 'SUPPORTER_OF',
  ASSOCIATED_WITH = 'ASSOCIATED_WITH',
}

/** What a remark is about. `COMMENT` is free text; the rest are descriptions that have no type of their own. */
export enum RemarkKind {
  COMMENT = 'COMMENT',
  SANCTIONS_RISK = 'SANCTIONS_RISK',
  APPEARANCE = 'APPEARANCE',
  VESSEL_TYPE = 'VESSEL_TYPE',
  VESSEL_TONNAGE = 'VESSEL_TONNAGE',
  VESSEL_GROSS_TONNAGE = 'VESSEL_GROSS_TONNAGE',
  VESSEL_LENGTH = 'VESSEL_LENGTH',
  BUILT = 'BUILT',
  AIRCRAFT_MODEL = 'AIRCRAFT_MODEL',
  ORGANIZATION_TYPE = 'ORGANIZATION_TYPE',
  ORGANIZATION_FOUNDED = 'ORGANIZATION_FOUNDED',
  DECEASED = 'DECEASED',
}

/** Where a fact can come from. Only `LIST_EDITION`, `LEGAL_ACT` and `OFFICIAL_NOTICE` can carry a designation. */
export enum SourceKind {
  LIST_EDITION = 'LIST_EDITION',
  LEGAL_ACT = 'LEGAL_ACT',
  OFFICIAL_NOTICE = 'OFFICIAL_NOTICE',
  PRESS_RELEASE = 'PRESS_RELEASE',
  NEWS_ARTICLE = 'NEWS_ARTICLE',
}

/** What became of one file taken in. */
export enum EditionOutcome {
  APPLIED = 'APPLIED',
  UNCHANGED = 'UNCHANGED',
  HELD = 'HELD',
  REJECTED = 'REJECTED',
}

/** One event of the change log. */
export enum ChangeKind {
  LISTED = 'LISTED',
  AMENDED = 'AMENDED',
  DELISTED = 'DELISTED',
  RELISTED = 'RELISTED',
  MERGED = 'MERGED',
  SPLIT = 'SPLIT',
}

/** Who caused a revision: the publisher's new edition, our own better reading of the same bytes, either, or an analyst. */
export enum RevisionCause {
  PUBLISHER = 'PUBLISHER',
  PROCESSING = 'PROCESSING',
  MIXED = 'MIXED',
  ANALYST = 'ANALYST',
}

/** Whether a party is designated at the revision asked about. */
export enum DesignationStatus {
  DESIGNATED = 'DESIGNATED',
  FORMERLY_DESIGNATED = 'FORMERLY_DESIGNATED',
  NOT_DESIGNATED = 'NOT_DESIGNATED',
}

/** Whether a webhook endpoint is delivered to. */
export enum WebhookState {
  ACTIVE = 'ACTIVE',
  PARKED = 'PARKED',
}

/** What became of one attempt to deliver a webhook message. */
export enum WebhookOutcome {
  DELIVERED = 'DELIVERED',
  FAILED = 'FAILED',
}
