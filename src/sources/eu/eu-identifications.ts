import type { IdentifierDraft } from '../../model/entry-draft';
import { IdentifierType } from '../../model/enums';
import { defined, joinText } from '../text';
import { uniqueFacts } from './unique-facts';
import type { XmlElement } from '../xml';
import { attribute, countryOf, flag, ordered, provenance, remarksOf } from './eu-element';

/** The list's `identificationTypeCode`s; any other is kept as `OTHER` under the list's own description. */
const TYPES: Readonly<Record<string, IdentifierType>> = {
  birthcert: IdentifierType.BIRTH_CERTIFICATE,
  drivinglicence: IdentifierType.DRIVING_LICENCE,
  fiscalcode: IdentifierType.TAX_ID,
  id: IdentifierType.NATIONAL_ID,
  imo: IdentifierType.IMO_NUMBER,
  nrn: IdentifierType.NATIONAL_ID,
  passport: IdentifierType.PASSPORT,
  regnumber: IdentifierType.REGISTRATION_NUMBER,
  residentperm: IdentifierType.VISA_OR_RESIDENCE,
  ssn: IdentifierType.SOCIAL_SECURITY,
  swiftbic: IdentifierType.SWIFT_BIC,
};

const FLAGS: readonly (readonly [string, string])[] = [
  ['diplomatic', 'diplomatic'],
  ['knownExpired', 'known to have expired'],
  ['knownFalse', 'known to be false'],
  ['reportedLost', 'reported lost'],
  ['revokedByIssuer', 'revoked by issuer'],
];

/** Documents and numbers. One without a number gives nothing to look up; its remarks still count (`remarksOf`). */
export function euIdentifiers(entity: XmlElement): IdentifierDraft[] {
  return uniqueFacts(ordered(entity, 'identification').flatMap(toIdentifiers));
}

function toIdentifiers(element: XmlElement): IdentifierDraft[] {
  const printed = [attribute(element, 'number'), attribute(element, 'latinNumber')];
  const numbers = new Set(printed.filter((number) => number !== undefined));
  const code = attribute(element, 'identificationTypeCode') ?? 'other';
  return [...numbers].map((number) =>
    defined({
      type: TYPES[code.toLowerCase()] ?? IdentifierType.OTHER,
      typeText: attribute(element, 'identificationTypeDescription') ?? code,
      number,
      ...countryOf(element),
      issuedOn: attribute(element, 'issueDate')?.slice(0, 'YYYY-MM-DD'.length),
      expiresOn: attribute(element, 'validTo')?.slice(0, 'YYYY-MM-DD'.length),
      note: noteOf(element),
      ...provenance(element),
    }),
  );
}

function noteOf(element: XmlElement): string | undefined {
  const labelled = (label: string, name: string): string | undefined => {
    const value = attribute(element, name);
    return value === undefined ? undefined : `${label} ${value}`;
  };
  return joinText(
    [
      ...FLAGS.map(([name, words]) => (flag(element, name) ? words : undefined)),
      labelled('issued by', 'issuedBy'),
      labelled('region', 'region'),
      labelled('name on document:', 'nameOnDocument'),
      labelled('valid from', 'validFrom'),
      ...remarksOf(element),
    ],
    '; ',
  );
}
