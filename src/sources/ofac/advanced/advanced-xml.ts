import { UnreadableSourceError, type EditionEvent, type EditionFormat, type EditionPart } from '../../source';
import { children, readXmlRecords, type XmlElement } from '../../xml';
import { xmlRoot } from '../../xml-root';
import { HeldParties } from '../detailed/held-parties';
import type { OfacList } from '../ofac-list';
import { ofacText } from '../ofac-text';
import { advancedDay } from './date-period';
import { Documents } from './documents';
import { Listings } from './listings';
import { Locations } from './locations';
import { PartyReader } from './party';
import { DanglingReferenceError, ReferenceValues } from './reference-values';
import { Relationships } from './relationships';

/**
 * OFAC's ADVANCED XML (`SDN_ADVANCED.XML`, `CONS_ADVANCED.XML`; `sdn_advanced.xsd`, version 3). Everything in it stands
 * once and is referred to by number, in the order value sets, locations, documents, parties, relationships, listings.
 */
export function advancedXml(list: OfacList): EditionFormat {
  return {
    id: 'ofac-advanced-xml',
    version: 1,
    recognises: (parts) => parts.length === 1 && xmlRoot(parts[0]?.head ?? Buffer.alloc(0)) === 'Sanctions',
    read: ([part]) => read(part, list),
  };
}

const EXPECTED: Readonly<Record<OfacList, string>> = {
  sdn: 'the OFAC SDN list as ADVANCED XML',
  cons: 'the OFAC consolidated (non-SDN) list as ADVANCED XML',
};

async function* read(part: EditionPart | undefined, list: OfacList): AsyncGenerator<EditionEvent> {
  const expected = EXPECTED[list];
  if (part === undefined) throw new UnreadableSourceError(expected, 'there is no file', 'nothing given');
  const edition = new AdvancedEdition(new HeldParties({ list, file: part.name, expected }));
  const options = {
    file: part.name,
    expected,
    root: 'Sanctions',
    records: AdvancedEdition.RECORDS,
    onRoot: (attributes: Readonly<Record<string, string>>) => refuseDelta(attributes, part.name, expected),
  };
  for await (const record of readXmlRecords(part.open(), options)) {
    try {
      edition.add(record);
    } catch (error) {
      if (!(error instanceof DanglingReferenceError)) throw error;
      throw new UnreadableSourceError(expected, error.message, `${part.name} line ${record.line}`);
    }
  }
  yield* edition.events(part.name, expected);
}

/** The schema also knows files that hold changes to an earlier version only: taken for a whole list they would delist. */
function refuseDelta(attributes: Readonly<Record<string, string>>, file: string, expected: string): void {
  const base = attributes['DeltaBaseVersion'];
  if (base === undefined) return;
  throw new UnreadableSourceError(
    expected,
    `it holds only the changes since version ${base}`,
    `${file} line 1`,
  );
}

class AdvancedEdition {
  static readonly RECORDS: ReadonlySet<string> = new Set([
    'DateOfIssue',
    'ReferenceValueSets',
    'Location',
    'IDRegDocument',
    'DistinctParty',
    'ProfileRelationship',
    'SanctionsEntry',
  ]);

  private readonly values = new ReferenceValues();
  private readonly locations = new Locations(this.values);
  private readonly documents = new Documents(this.values, this.locations);
  private readonly relationships = new Relationships(this.values);
  private readonly listings = new Listings(this.values);
  private readonly parties = new PartyReader(this.values, this.locations, this.documents);
  private publishedOn: string | undefined;

  constructor(private readonly held: HeldParties) {}

  add(record: XmlElement): void {
    switch (record.name) {
      case 'DateOfIssue':
        this.publishedOn = advancedDay(record);
        return;
      case 'ReferenceValueSets':
        return this.values.read(record);
      case 'Location':
        return this.locations.add(record);
      case 'IDRegDocument':
        return this.documents.add(record);
      case 'DistinctParty':
        return this.addParty(record);
      case 'ProfileRelationship':
        return this.relationships.add(record);
      default:
        return this.listings.add(record);
    }
  }

  *events(file: string, expected: string): Generator<EditionEvent> {
    const { publishedOn } = this;
    if (publishedOn === undefined) throw new UnreadableSourceError(expected, 'it has no DateOfIssue', file);
    const released = this.held.release((profiles) => ({
      listings: this.listings.of(profiles),
      relationships: this.relationships.of(profiles),
    }));
    yield { type: 'edition', header: { publishedOn } };
    yield* released;
  }

  private addParty(record: XmlElement): void {
    const reference = ofacText(record.attributes['FixedRef']);
    if (reference === undefined) {
      return this.held.refuse(`DistinctParty at line ${record.line}`, 'it has no FixedRef');
    }
    const profiles = children(record, 'Profile').flatMap(({ attributes }) => attributes['ID'] ?? []);
    this.held.hold(this.parties.read(record, reference), `DistinctParty ${reference}`, profiles);
  }
}
