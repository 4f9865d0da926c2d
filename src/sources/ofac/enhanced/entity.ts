import { defined } from '../../text';
import { child, children, childText, type XmlElement } from '../../xml';
import type {
  AddressParts,
  DetailedAddress,
  DetailedDocument,
  DetailedFeature,
  DetailedListing,
  DetailedName,
  DetailedParty,
  DetailedRelationship,
  DetailedSpelling,
} from '../detailed/detailed-party';
import { ofacText } from '../ofac-text';

/** @param entity an `entity` of the ENHANCED XML, which says everything about a party in one place and in words. */
export function enhancedParty(entity: XmlElement, reference: string): DetailedParty {
  const info = child(entity, 'generalInfo');
  return {
    reference,
    type: text(info, 'entityType') ?? 'Entity',
    remarks: present([text(info, 'remarks')]),
    names: children(child(entity, 'names'), 'name').map(name),
    addresses: children(child(entity, 'addresses'), 'address').map(address),
    documents: children(child(entity, 'identityDocuments'), 'identityDocument').flatMap(document),
    features: children(child(entity, 'features'), 'feature').flatMap(feature),
  };
}

/**
 * The lists the party is on, each with all of the party's programs, measures and legal authorities: ENHANCED XML gives
 * those for the party, and ADVANCED XML repeats them under each of its lists.
 */
export function enhancedListings(entity: XmlElement): DetailedListing[] {
  const said = {
    programs: words(entity, 'sanctionsPrograms', 'sanctionsProgram'),
    legalBasis: words(entity, 'legalAuthorities', 'legalAuthority').filter((basis) => basis !== 'Unknown'),
    measures: words(entity, 'sanctionsTypes', 'sanctionsType'),
  };
  return children(child(entity, 'sanctionsLists'), 'sanctionsList').flatMap((list) => {
    const printed = ofacText(list.text);
    return printed === undefined
      ? []
      : [defined({ list: printed, since: ofacText(list.attributes['datePublished']), ...said })];
  });
}

/** What the party is to other parties. */
export function enhancedRelationships(entity: XmlElement): DetailedRelationship[] {
  return children(child(entity, 'relationships'), 'relationship').flatMap((relationship) => {
    const target = child(relationship, 'relatedEntity');
    const targetReference = ofacText(target?.attributes['entityId']);
    const type = text(relationship, 'type');
    if (targetReference === undefined || type === undefined) return [];
    return defined({
      locator: `relationship ${relationship.attributes['id'] ?? '?'}`,
      type,
      targetReference,
      targetName: ofacText(target?.text),
      former: text(relationship, 'isFormer') === 'true',
      quality: text(relationship, 'quality'),
    });
  });
}

function name(element: XmlElement): DetailedName {
  return defined({
    locator: `name ${element.attributes['id'] ?? '?'}`,
    primary: text(element, 'isPrimary') === 'true',
    lowQuality: text(element, 'isLowQuality') === 'true',
    aliasType: text(element, 'aliasType'),
    spellings: translations(element).map(spelling),
  });
}

function spelling(translation: XmlElement): DetailedSpelling {
  const parts = children(child(translation, 'nameParts'), 'namePart').flatMap((part) => {
    const value = text(part, 'value');
    return value === undefined ? [] : [{ type: text(part, 'type') ?? 'Entity Name', value }];
  });
  return defined({ printed: text(translation, 'formattedFullName'), parts });
}

function address(element: XmlElement): DetailedAddress {
  return defined({
    locator: `address ${element.attributes['id'] ?? '?'}`,
    country: text(element, 'country'),
    spellings: translations(element)
      .map(addressParts)
      .filter((parts) => Object.keys(parts).length > 0),
  });
}

function addressParts(translation: XmlElement): AddressParts {
  const parts = children(child(translation, 'addressParts'), 'addressPart').flatMap((part) => {
    const [type, value] = [text(part, 'type'), text(part, 'value')];
    return type === undefined || value === undefined ? [] : [[type, value] as const];
  });
  return Object.fromEntries(parts);
}

/** The writings of a name or address in each script, the primary, Latin one first. */
function translations(element: XmlElement): XmlElement[] {
  const all = children(child(element, 'translations'), 'translation');
  const isPrimary = (translation: XmlElement): boolean => text(translation, 'isPrimary') === 'true';
  return [...all.filter(isPrimary), ...all.filter((translation) => !isPrimary(translation))];
}

function document(element: XmlElement): DetailedDocument[] {
  const [type, number] = [text(element, 'type'), text(element, 'documentNumber')];
  if (type === undefined || number === undefined) return [];
  return [
    defined({
      locator: `identityDocument ${element.attributes['id'] ?? '?'}`,
      type,
      number,
      country: text(element, 'issuingCountry') ?? text(element, 'issuingLocation'),
      authority: text(element, 'issuingAuthority'),
      issuedOn: text(element, 'issueDate'),
      expiresOn: text(element, 'expirationDate'),
      fraudulent: text(element, 'isValid') === 'false',
    }),
  ];
}

function feature(element: XmlElement): DetailedFeature[] {
  const [type, value] = [text(element, 'type'), text(element, 'value')];
  if (type === undefined || value === undefined) return [];
  return [
    defined({
      locator: `feature ${element.attributes['id'] ?? '?'}`,
      type,
      value,
      comment: text(element, 'comments'),
    }),
  ];
}

function words(entity: XmlElement, group: string, member: string): string[] {
  return [
    ...new Set(present(children(child(entity, group), member).map((element) => ofacText(element.text)))),
  ];
}

function text(element: XmlElement | undefined, name: string): string | undefined {
  return element === undefined ? undefined : ofacText(childText(element, name));
}

function present(values: readonly (string | undefined)[]): string[] {
  return values.filter((value) => value !== undefined);
}
