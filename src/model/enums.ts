import { registerEnumType } from 'type-graphql';

/** What a party is. Lists that know only "entity" give `ORGANIZATION`. */
export enum PartyKind {
  INDIVIDUAL = 'INDIVIDUAL',
  ORGANIZATION = 'ORGANIZATION',
  VESSEL = 'VESSEL',
  AIRCRAFT = 'AIRCRAFT',
}
registerEnumType(PartyKind, { name: 'PartyKind', description: 'What a party is.' });

/** How a name relates to its bearer. Says nothing of how good the name is: that is `AliasStrength`. */
export enum AliasKind {
  PRIMARY = 'PRIMARY',
  AKA = 'AKA',
  FKA = 'FKA',
  NKA = 'NKA',
  SPELLING_VARIANT = 'SPELLING_VARIANT',
}
registerEnumType(AliasKind, {
  name: 'AliasKind',
  description:
    'How a name relates to its bearer: the primary name, also known as, formerly known as, now known as, or a spelling of another name.',
});

/** How well a name identifies its bearer, in the words of OFAC's strong and weak and the UN's good and low quality. */
export enum AliasStrength {
  STRONG = 'STRONG',
  WEAK = 'WEAK',
}
registerEnumType(AliasStrength, {
  name: 'AliasStrength',
  description: 'How well a name identifies its bearer. A weak alias alone is never a match.',
});

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
registerEnumType(NamePartKind, { name: 'NamePartKind', description: 'Which part of a name this is.' });

/** How much of a date is known. `RANGE` covers "1960 to 1962"; `UNKNOWN` is text we could not read as a date. */
export enum DatePrecision {
  DAY = 'DAY',
  MONTH = 'MONTH',
  YEAR = 'YEAR',
  RANGE = 'RANGE',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(DatePrecision, { name: 'DatePrecision', description: 'How much of a date is known.' });

export enum Gender {
  MALE = 'MALE',
  FEMALE = 'FEMALE',
  OTHER = 'OTHER',
}
registerEnumType(Gender, { name: 'Gender', description: 'A gender as a list states it.' });

/** What a role is: an office held, a title used with the name, a membership, or an occupation. */
export enum RoleKind {
  POSITION = 'POSITION',
  TITLE = 'TITLE',
  AFFILIATION = 'AFFILIATION',
  OCCUPATION = 'OCCUPATION',
}
registerEnumType(RoleKind, {
  name: 'RoleKind',
  description: 'An office held, a title used with the name, a membership, or an occupation.',
});

/** How a party belongs to a country. */
export enum NationalityKind {
  NATIONALITY = 'NATIONALITY',
  CITIZENSHIP = 'CITIZENSHIP',
  FLAG = 'FLAG',
  FORMER_FLAG = 'FORMER_FLAG',
  REGISTRATION = 'REGISTRATION',
  RESIDENCE = 'RESIDENCE',
}
registerEnumType(NationalityKind, {
  name: 'NationalityKind',
  description:
    'How a party belongs to a country: a person’s nationality, a vessel’s flag, a company’s place of registration.',
});

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
registerEnumType(IdentifierType, {
  name: 'IdentifierType',
  description: 'What kind of number or address identifies the party.',
});

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
registerEnumType(LinkKind, { name: 'LinkKind', description: 'How one party is tied to another.' });

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
registerEnumType(RemarkKind, { name: 'RemarkKind', description: 'What a remark is about.' });

/** Where a fact can come from. Only `LIST_EDITION`, `LEGAL_ACT` and `OFFICIAL_NOTICE` can carry a designation. */
export enum SourceKind {
  LIST_EDITION = 'LIST_EDITION',
  LEGAL_ACT = 'LEGAL_ACT',
  OFFICIAL_NOTICE = 'OFFICIAL_NOTICE',
  PRESS_RELEASE = 'PRESS_RELEASE',
  NEWS_ARTICLE = 'NEWS_ARTICLE',
}
registerEnumType(SourceKind, { name: 'SourceKind', description: 'What kind of document a fact comes from.' });

/** What became of one file taken in. */
export enum EditionOutcome {
  APPLIED = 'APPLIED',
  UNCHANGED = 'UNCHANGED',
  HELD = 'HELD',
  REJECTED = 'REJECTED',
}
registerEnumType(EditionOutcome, {
  name: 'EditionOutcome',
  description:
    'What became of one file: applied as a revision, nothing new in it, held for an operator’s approval, or not readable as that list.',
});

/** One event of the change log. */
export enum ChangeKind {
  LISTED = 'LISTED',
  AMENDED = 'AMENDED',
  DELISTED = 'DELISTED',
  RELISTED = 'RELISTED',
  MERGED = 'MERGED',
  SPLIT = 'SPLIT',
}
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What happened to a list entry or a party in a revision.',
});

/** Who caused a revision: the publisher's new edition, our own better reading of the same bytes, or an analyst. */
export enum RevisionCause {
  PUBLISHER = 'PUBLISHER',
  PROCESSING = 'PROCESSING',
  ANALYST = 'ANALYST',
}
registerEnumType(RevisionCause, {
  name: 'RevisionCause',
  description: 'Who caused a revision: the publisher, our own processing of unchanged bytes, or an analyst.',
});

/** Whether a party is designated at the revision asked about. */
export enum DesignationStatus {
  DESIGNATED = 'DESIGNATED',
  FORMERLY_DESIGNATED = 'FORMERLY_DESIGNATED',
  NOT_DESIGNATED = 'NOT_DESIGNATED',
}
registerEnumType(DesignationStatus, {
  name: 'DesignationStatus',
  description:
    'Whether any designation stands. NOT_DESIGNATED is a person or organisation that is only named in a source, for instance in the press.',
});

/** Whether a webhook endpoint is delivered to. */
export enum WebhookState {
  ACTIVE = 'ACTIVE',
  PARKED = 'PARKED',
}
registerEnumType(WebhookState, {
  name: 'WebhookState',
  description:
    'Whether a webhook is delivered to, or was parked: it failed for days, or answered 410 Gone, and waits for an operator.',
});

/** What became of one attempt to deliver a webhook message. */
export enum WebhookOutcome {
  DELIVERED = 'DELIVERED',
  FAILED = 'FAILED',
}
registerEnumType(WebhookOutcome, {
  name: 'WebhookOutcome',
  description: 'Whether an attempt was answered with a status from 200 to 299; anything else failed.',
});
