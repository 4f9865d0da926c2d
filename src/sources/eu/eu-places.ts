import type { AddressDraft, IdentifierDraft, NationalityDraft } from '../../model/entry-draft';
import { IdentifierType, NationalityKind } from '../../model/enums';
import { defined, joinText } from '../text';
import { uniqueFacts } from './unique-facts';
import { children, type XmlElement } from '../xml';
import { attribute, countryOf, flag, ordered, provenance, remarksOf } from './eu-element';

export function euAddresses(entity: XmlElement): AddressDraft[] {
  return uniqueFacts(ordered(entity, 'address').flatMap(toAddress));
}

function toAddress(element: XmlElement): AddressDraft[] {
  const [street, poBox, place, city, region, postalCode] = [
    'street',
    'poBox',
    'place',
    'city',
    'region',
    'zipCode',
  ].map((name) => attribute(element, name));
  const country = countryOf(element);
  const box = poBox === undefined || /box/i.test(poBox) ? poBox : `PO Box ${poBox}`;
  const text = joinText([street, box, place, postalCode, city, region, country.countryText]);
  if (text === undefined) return [];
  const atListing = flag(element, 'asAtListingTime') ? 'as at listing time' : undefined;
  const note = joinText([atListing, ...remarksOf(element)], '; ');
  return [defined({ text, street, city, region, postalCode, ...country, note, ...provenance(element) })];
}

/** `contactInfo` keys. A fax is a telephone number; `typeText` says that it is a fax's. */
const CONTACTS: Readonly<Record<string, IdentifierType>> = {
  EMAIL: IdentifierType.EMAIL,
  FAX: IdentifierType.PHONE,
  PHONE: IdentifierType.PHONE,
  WEB: IdentifierType.WEBSITE,
};

/** The telephone numbers and the like that stand under addresses, as printed: one value may hold several. */
export function euContacts(entity: XmlElement): IdentifierDraft[] {
  const contacts = ordered(entity, 'address').flatMap((address) =>
    children(address, 'contactInfo').flatMap((contact) => {
      const [key, number] = [attribute(contact, 'key') ?? 'OTHER', attribute(contact, 'value')];
      const type = CONTACTS[key.toUpperCase()] ?? IdentifierType.OTHER;
      return number === undefined ? [] : [{ type, typeText: key, number, ...provenance(address) }];
    }),
  );
  return uniqueFacts(contacts);
}

export function euCitizenships(entity: XmlElement): NationalityDraft[] {
  return uniqueFacts(ordered(entity, 'citizenship').flatMap(toCitizenship));
}

function toCitizenship(element: XmlElement): NationalityDraft[] {
  const { country, countryText } = countryOf(element);
  if (countryText === undefined) return [];
  const acquired = attribute(element, 'acquisitionDate');
  const lost = attribute(element, 'disenfranchisementDate');
  const note = joinText(
    [
      attribute(element, 'region'),
      acquired && `acquired ${acquired}`,
      lost && `lost ${lost}`,
      ...remarksOf(element),
    ],
    '; ',
  );
  return [defined({ kind: NationalityKind.CITIZENSHIP, country, countryText, note, ...provenance(element) })];
}
