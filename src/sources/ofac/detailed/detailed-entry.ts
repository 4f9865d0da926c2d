import { emptyEntryDraft, type AddressDraft, type EntryDraft } from '../../../model/entry-draft';
import { defined, joinText } from '../../text';
import { addFeature, identifierDraft } from '../features';
import { addressDraft } from '../ofac-address';
import { partyKind } from '../ofac-names';
import { splitCountry } from '../remark-features';
import { addRemarks } from '../remarks';
import { rolesOf } from '../roles';
import { addVesselInfo, type VesselInfo } from '../vessel-info';
import { detailedAliases } from './detailed-names';
import type {
  AddressParts,
  DetailedAddress,
  DetailedDocument,
  DetailedFeature,
  DetailedParty,
} from './detailed-party';

/** The entry draft of a party: all but its designations and its links to other parties. */
export function detailedEntry(party: DetailedParty, locator: string): EntryDraft {
  const kind = partyKind(party.type);
  const draft = emptyEntryDraft(party.reference, kind, locator);
  draft.aliases.push(...detailedAliases(kind, party.names));
  draft.addresses.push(...party.addresses.flatMap(addresses));
  for (const document of party.documents) addDocument(draft, document);
  for (const feature of party.features) addDetailedFeature(draft, feature);
  for (const remark of party.remarks) addRemarks(draft, remark, { locator });
  return draft;
}

/** One address for each script it is written in; a country alone is an address too. */
function addresses(address: DetailedAddress): AddressDraft[] {
  const spellings: readonly AddressParts[] = address.spellings.length === 0 ? [{}] : address.spellings;
  return spellings.flatMap((parts) => {
    const region = parts['REGION'];
    const draft = addressDraft({
      street: [parts['ADDRESS1'], parts['ADDRESS2'], parts['ADDRESS3']],
      city: parts['CITY'],
      region: parts['STATE/PROVINCE'],
      postalCode: parts['POSTAL CODE'],
      // OFAC's other formats print an area that is no country in the country's place.
      country: address.country ?? (region === undefined ? undefined : `Region: ${region}`),
      locator: address.locator,
    });
    return draft === undefined ? [] : [draft];
  });
}

function addDocument(draft: EntryDraft, document: DetailedDocument): void {
  const { number, country } =
    document.country === undefined
      ? splitCountry(document.number)
      : { number: document.number, country: document.country };
  const identifier = identifierDraft(
    defined({
      word: document.type,
      value: number,
      country,
      issued: document.issuedOn,
      expires: document.expiresOn,
      locator: document.locator,
    }),
  );
  const note = joinText([
    identifier.note,
    document.authority === undefined ? undefined : `issuing authority: ${document.authority}`,
    document.fraudulent ? 'fraudulent' : undefined,
  ]);
  draft.identifiers.push(defined({ ...identifier, note }));
}

/** Features that OFAC's other formats print in fields of their own: `title`, `callSign`, `vesselFlag`... */
const VESSEL_FIELDS: Readonly<Record<string, keyof VesselInfo>> = {
  'Vessel Call Sign': 'callSign',
  'VESSEL TYPE': 'type',
  'Vessel Tonnage': 'tonnage',
  'Vessel Gross Registered Tonnage': 'grossTonnage',
  'Vessel Flag': 'flag',
  'Vessel Owner': 'owner',
};

const NO_VESSEL: VesselInfo = {
  callSign: undefined,
  type: undefined,
  tonnage: undefined,
  grossTonnage: undefined,
  flag: undefined,
  owner: undefined,
};

function addDetailedFeature(draft: EntryDraft, feature: DetailedFeature): void {
  const { type, value, comment, locator } = feature;
  const field = VESSEL_FIELDS[type];
  if (type === 'Title') draft.roles.push(...rolesOf(value));
  else if (field !== undefined) addVesselInfo(draft, { ...NO_VESSEL, [field]: value });
  else {
    const before = draft.identifiers.length;
    // The feature types write ’ where the identifier words, like OFAC's other formats, write '.
    addFeature(draft, { word: type.replaceAll('’', "'"), value, locator });
    if (comment !== undefined) noteIdentifier(draft, before, comment);
  }
}

/** A feature's comment (`(NYSE)`, whose website it is) has a place on identifiers only. */
function noteIdentifier(draft: EntryDraft, index: number, comment: string): void {
  const identifier = draft.identifiers[index];
  if (identifier === undefined) return;
  const note = joinText([identifier.note, comment.replace(/^\((.*)\)$/, '$1')]);
  draft.identifiers[index] = defined({ ...identifier, note });
}
