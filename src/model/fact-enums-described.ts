import { describeEnum } from './describe-enum';
import {
  AliasKind,
  AliasStrength,
  DatePrecision,
  Gender,
  IdentifierType,
  LinkKind,
  NamePartKind,
  NationalityKind,
  RemarkKind,
  RoleKind,
} from './enums';

// What the enumerations of facts mean, for readers of the schema.

describeEnum(
  AliasKind,
  'AliasKind',
  'How a name relates to its bearer. How good the name is, is another thing: `AliasStrength`.',
  {
    PRIMARY: 'The name under which the list carries the party.',
    AKA: 'Also known as: another name in use.',
    FKA: 'Formerly known as: a name given up.',
    NKA: 'Now known as: the name that took the place of the primary one.',
    SPELLING_VARIANT: 'The same name written otherwise: in another script, or transliterated differently.',
  },
);

describeEnum(
  AliasStrength,
  'AliasStrength',
  'How well a name identifies its bearer: OFAC’s strong and weak, the UN’s good and low quality.',
  {
    STRONG: 'Good enough to match by, and what every name is that its list does not call weak.',
    WEAK: 'Nicknames, single words and the like: alone never a match above the threshold.',
  },
);

describeEnum(NamePartKind, 'NamePartKind', 'Which part of a name it is, where the list says so.', {
  GIVEN: 'A first name.',
  MIDDLE: 'A name between the first and the family name.',
  SURNAME: 'A family name; of a Spanish name, the father’s.',
  PATRONYMIC: 'A name made from the father’s.',
  MATERNAL: 'A family name from the mother’s side.',
  TITLE: 'A form of address printed as part of the name; it does not tell people apart.',
  SUFFIX: 'What follows the name, such as Jr. or III.',
  NICKNAME: 'A familiar name beside the formal ones.',
});

describeEnum(DatePrecision, 'DatePrecision', 'How much of a date is known.', {
  DAY: 'The day; `earliest` and `latest` are both that day.',
  MONTH: 'Year and month.',
  YEAR: 'The year alone.',
  RANGE: 'A span of years or days, such as “1960 to 1962”.',
  UNKNOWN: 'Text that cannot be read as a date of the Gregorian calendar: `earliest` and `latest` are null.',
});

describeEnum(Gender, 'Gender', 'A gender as a list states it. What no list states is never guessed.', {
  MALE: 'The list says male.',
  FEMALE: 'The list says female.',
  OTHER: 'The list states something else.',
});

describeEnum(RoleKind, 'RoleKind', 'What sort of role it is.', {
  POSITION: 'An office or function held, such as spokesman.',
  TITLE: 'A form of address or rank used with the name, such as Maulawi or Colonel.',
  AFFILIATION: 'Belonging to a group or body.',
  OCCUPATION: 'What the person does for a living.',
});

describeEnum(NationalityKind, 'NationalityKind', 'How a party belongs to a country.', {
  NATIONALITY: 'A person’s nationality.',
  CITIZENSHIP: 'A person’s citizenship, where the list tells it from nationality.',
  FLAG: 'The flag a vessel sails under.',
  FORMER_FLAG: 'A flag a vessel sailed under before.',
  REGISTRATION: 'Where an organization is incorporated, or an aircraft is registered.',
  RESIDENCE: 'Where a person lives.',
});

describeEnum(
  IdentifierType,
  'IdentifierType',
  'What kind of number or address identifies the party. The list’s own word is `typeText`.',
  {
    PASSPORT: 'A passport or another travel document.',
    NATIONAL_ID: 'An identity card or national identification number.',
    TAX_ID: 'A number of a tax authority.',
    SOCIAL_SECURITY: 'A social security or insurance number.',
    DRIVING_LICENCE: 'A driving licence, of any state that issues them.',
    BIRTH_CERTIFICATE: 'The number of a birth certificate or of an entry in a register of births.',
    VISA_OR_RESIDENCE: 'A visa, or a residence or work permit.',
    REGISTRATION_NUMBER: 'A number in a register of companies or other organizations.',
    LEI: 'Legal Entity Identifier, ISO 17442.',
    DUNS: 'D-U-N-S number of Dun & Bradstreet.',
    SWIFT_BIC: 'Business Identifier Code, ISO 9362.',
    BANK_ACCOUNT: 'A bank account, as IBAN or as the bank writes it.',
    CRYPTO_WALLET: 'An address of a digital currency; `typeText` says which.',
    IMO_NUMBER:
      'Number of a vessel, or of its owner or manager, in the IMO’s scheme. It stays when the vessel is renamed.',
    MMSI: 'Maritime Mobile Service Identity, the nine digits of a ship’s radio. It may change with the flag.',
    CALL_SIGN: 'A vessel’s radio call sign.',
    HULL_NUMBER: 'The number a shipyard gave the hull.',
    AIRCRAFT_TAIL_NUMBER: 'An aircraft’s registration mark. It may change with the owner.',
    AIRCRAFT_SERIAL_NUMBER: 'The serial number its manufacturer gave an aircraft.',
    AIRCRAFT_MODE_S_CODE: 'The 24-bit address of an aircraft’s transponder, in hex.',
    ISIN: 'International Securities Identification Number of something the party issued, ISO 6166.',
    EMAIL: 'An e-mail address.',
    PHONE: 'A telephone or fax number.',
    WEBSITE: 'An address on the web.',
    OTHER: 'Another kind; `typeText` says which.',
  },
);

describeEnum(
  LinkKind,
  'LinkKind',
  'How one party is tied to another, read from the party whose entry states it to the target.',
  {
    SAME_PARTY: 'The target is the same party: a list prints another list’s reference for it.',
    LEADER_OF: 'It leads the target, or is one of its officers.',
    MEMBER_OF: 'It belongs to the target.',
    FAMILY: 'They are relatives; `kindText` says how.',
    OWNED_BY: 'The target owns, controls or operates it.',
    OWNER_OF: 'It owns, controls or operates the target.',
    PARENT_OF: 'The target is its subsidiary.',
    SUBSIDIARY_OF: 'The target is its parent company.',
    ACTING_FOR: 'It acts for the target or on its behalf.',
    SUPPORTER_OF: 'It gives the target support, such as money.',
    ASSOCIATED_WITH: 'Any other tie, or one the list does not specify; `kindText` has its words.',
  },
);

describeEnum(
  RemarkKind,
  'RemarkKind',
  'What a remark is about. All but COMMENT describe something that has no type of its own.',
  {
    COMMENT: 'Anything else the list says of the party.',
    SANCTIONS_RISK: 'What dealing with the party risks by the list, such as secondary sanctions.',
    APPEARANCE: 'What a person looks like.',
    VESSEL_TYPE: 'What sort of vessel it is.',
    VESSEL_TONNAGE: 'A vessel’s deadweight tonnage, or one the list does not specify.',
    VESSEL_GROSS_TONNAGE: 'A vessel’s volume as the tonnage conventions measure it.',
    VESSEL_LENGTH: 'A vessel’s length, in the list’s own unit.',
    BUILT: 'When a vessel or aircraft was built.',
    AIRCRAFT_MODEL: 'What model an aircraft is, in its maker’s terms.',
    ORGANIZATION_TYPE: 'What sort of organization it is.',
    ORGANIZATION_FOUNDED: 'When an organization was established.',
    DECEASED: 'That a person died, or is said to have: the designation may stand all the same.',
  },
);
