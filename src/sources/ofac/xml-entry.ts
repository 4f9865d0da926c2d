import { emptyEntryDraft, type EntryDraft } from '../../model/entry-draft';
import { AliasKind, AliasStrength } from '../../model/enums';
import { defined } from '../text';
import { child, children, childText, type XmlElement } from '../xml';
import { addFeature } from './features';
import { addListingDates } from './listing-dates';
import { addressDraft } from './ofac-address';
import { aliasDraft, aliasKind, composeName, partyKind } from './ofac-names';
import { ofacText } from './ofac-text';
import { designationsOf } from './programs';
import { splitCountry } from './remark-features';
import { addRemarks } from './remarks';
import { rolesOf } from './roles';
import { addVesselInfo } from './vessel-info';

/** The draft of an `sdnEntry`, or undefined where it has no `uid` or no name. Elements as in `consolidated.xsd`. */
export function xmlEntryDraft(entry: XmlElement, file: string): EntryDraft | undefined {
  const uid = text(entry, 'uid');
  const name = composeName(text(entry, 'lastName'), text(entry, 'firstName'));
  if (uid === undefined || name === undefined) return undefined;
  const draft = emptyEntryDraft(uid, partyKind(text(entry, 'sdnType')), `${file} line ${entry.line}`);
  draft.aliases.push(
    aliasDraft(draft.kind, { name, kind: AliasKind.PRIMARY, strength: AliasStrength.STRONG }),
  );
  draft.designations.push(...designationsOf(programs(entry)));
  draft.roles.push(...rolesOf(text(entry, 'title')));
  addVessel(draft, child(entry, 'vesselInfo'));
  for (const aka of items(entry, 'akaList', 'aka')) addAka(draft, aka);
  for (const address of items(entry, 'addressList', 'address')) addAddress(draft, address);
  for (const id of items(entry, 'idList', 'id')) addId(draft, id);
  for (const [list, item, value, word] of WORDED) {
    for (const element of items(entry, list, item)) addWorded(draft, element, word, text(element, value));
  }
  const remarks = text(entry, 'remarks');
  if (remarks !== undefined) addRemarks(draft, remarks);
  addListingDates(draft);
  return draft;
}

/** The lists whose elements name their fact by themselves, and the word a flat file's remark has for it. */
const WORDED = [
  ['nationalityList', 'nationality', 'country', 'nationality'],
  ['citizenshipList', 'citizenship', 'country', 'citizen'],
  ['dateOfBirthList', 'dateOfBirthItem', 'dateOfBirth', 'DOB'],
  ['placeOfBirthList', 'placeOfBirthItem', 'placeOfBirth', 'POB'],
] as const;

function text(element: XmlElement, name: string): string | undefined {
  return ofacText(childText(element, name));
}

function items(entry: XmlElement, list: string, item: string): XmlElement[] {
  return children(child(entry, list), item);
}

function programs(entry: XmlElement): string[] {
  return items(entry, 'programList', 'program').flatMap((element) => ofacText(element.text) ?? []);
}

/** `aka 9150`: the element and its own number, which stays when its line does not. */
function locator(element: XmlElement): { locator?: string } {
  const uid = text(element, 'uid');
  return uid === undefined ? {} : { locator: `${element.name} ${uid}` };
}

function addAka(draft: EntryDraft, aka: XmlElement): void {
  const name = composeName(text(aka, 'lastName'), text(aka, 'firstName'));
  if (name === undefined) return;
  const strength =
    text(aka, 'category')?.toLowerCase() === 'weak' ? AliasStrength.WEAK : AliasStrength.STRONG;
  const kind = aliasKind(text(aka, 'type')) ?? AliasKind.AKA;
  draft.aliases.push(aliasDraft(draft.kind, { name, kind, strength, ...locator(aka) }));
}

function addAddress(draft: EntryDraft, element: XmlElement): void {
  const address = addressDraft({
    street: ['address1', 'address2', 'address3'].map((name) => text(element, name)),
    city: text(element, 'city'),
    region: text(element, 'stateOrProvince'),
    postalCode: text(element, 'postalCode'),
    country: text(element, 'country'),
    ...locator(element),
  });
  if (address !== undefined) draft.addresses.push(address);
}

function addId(draft: EntryDraft, id: XmlElement): void {
  const printed = text(id, 'idNumber');
  if (printed === undefined) return;
  // Where the country has no element it is now and then in the number, and a flat file cannot tell the two apart.
  const given = text(id, 'idCountry');
  const { number, country } =
    given === undefined ? splitCountry(printed) : { number: printed, country: given };
  const issued = text(id, 'issueDate');
  const expires = text(id, 'expirationDate');
  addFeature(draft, {
    word: text(id, 'idType') ?? 'Identification Number',
    value: number,
    ...defined({ country, issued, expires }),
    ...locator(id),
  });
}

function addWorded(draft: EntryDraft, element: XmlElement, word: string, value: string | undefined): void {
  if (value !== undefined) addFeature(draft, { word, value, ...locator(element) });
}

function addVessel(draft: EntryDraft, vessel: XmlElement | undefined): void {
  if (vessel === undefined) return;
  addVesselInfo(draft, {
    callSign: text(vessel, 'callSign'),
    type: text(vessel, 'vesselType'),
    tonnage: text(vessel, 'tonnage'),
    grossTonnage: text(vessel, 'grossRegisteredTonnage'),
    flag: text(vessel, 'vesselFlag'),
    owner: text(vessel, 'vesselOwner'),
  });
}
