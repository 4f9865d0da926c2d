import {
  AliasKind,
  AliasStrength,
  Gender,
  IdentifierType,
  NationalityKind,
  PartyKind,
} from '../../model/enums';
import type { EntrySnapshot, FactSnapshot } from '../../registry/reading/snapshot-reads';

type Properties = Record<string, string[]>;

/** Our kinds as schemata of FollowTheMoney (https://followthemoney.tech). */
const SCHEMATA: Readonly<Record<PartyKind, string>> = {
  [PartyKind.INDIVIDUAL]: 'Person',
  [PartyKind.ORGANIZATION]: 'Organization',
  [PartyKind.VESSEL]: 'Vessel',
  [PartyKind.AIRCRAFT]: 'Airplane',
};

type IdentifierProperties = Partial<Record<string, string>>;

const CONTACTS: IdentifierProperties = {
  [IdentifierType.EMAIL]: 'email',
  [IdentifierType.PHONE]: 'phone',
  [IdentifierType.WEBSITE]: 'website',
};

const OF_LEGAL_ENTITIES: IdentifierProperties = {
  ...CONTACTS,
  [IdentifierType.TAX_ID]: 'taxNumber',
  [IdentifierType.REGISTRATION_NUMBER]: 'registrationNumber',
  [IdentifierType.LEI]: 'leiCode',
  [IdentifierType.SWIFT_BIC]: 'swiftBic',
};

/**
 * Where identifiers go that the party's schema has a property for, and where its others do. Readers of FollowTheMoney
 * drop a property that the schema has not: vessels and aircraft have no `idNumber`.
 */
const IDENTIFIER_PROPERTIES: Readonly<
  Record<PartyKind, { readonly own: IdentifierProperties; readonly others: string }>
> = {
  [PartyKind.INDIVIDUAL]: {
    own: {
      ...OF_LEGAL_ENTITIES,
      [IdentifierType.PASSPORT]: 'passportNumber',
      [IdentifierType.SOCIAL_SECURITY]: 'socialSecurityNumber',
    },
    others: 'idNumber',
  },
  [PartyKind.ORGANIZATION]: {
    own: { ...OF_LEGAL_ENTITIES, [IdentifierType.IMO_NUMBER]: 'imoNumber' },
    others: 'idNumber',
  },
  [PartyKind.VESSEL]: {
    own: {
      [IdentifierType.IMO_NUMBER]: 'imoNumber',
      [IdentifierType.MMSI]: 'mmsi',
      [IdentifierType.CALL_SIGN]: 'callSign',
    },
    others: 'registrationNumber',
  },
  [PartyKind.AIRCRAFT]: {
    own: { [IdentifierType.AIRCRAFT_SERIAL_NUMBER]: 'serialNumber' },
    others: 'registrationNumber',
  },
};

/**
 * A party, given by its entries, as FollowTheMoney entities in JSON, one a line: the party, and a `Sanction` for each
 * designation. What FollowTheMoney has no place for is left out; the `jsonl` export has everything.
 */
export function ftmEntities(entries: readonly EntrySnapshot[]): string[] {
  const [first] = entries;
  if (first === undefined) return [];
  const datasets = [...new Set(entries.map((entry) => entry.list))].sort();
  const properties: Properties = {};
  for (const entry of entries) addEntry(properties, entry);
  const isDesignated = entries.some((entry) => (entry.facts.get('designation') ?? []).length > 0);
  if (isDesignated) add(properties, 'topics', 'sanction');
  const party = {
    id: first.party,
    caption: properties['name']?.[0] ?? first.id,
    schema: SCHEMATA[first.kind],
    properties,
    referents: entries.map((entry) => entry.id),
    datasets,
  };
  return [JSON.stringify(party), ...entries.flatMap(sanctions)];
}

function addEntry(properties: Properties, entry: EntrySnapshot): void {
  for (const alias of facts(entry, 'alias')) add(properties, nameProperty(alias), alias['name']);
  for (const date of facts(entry, 'birth_date')) {
    if (entry.kind === PartyKind.INDIVIDUAL) add(properties, 'birthDate', ftmDate(date));
  }
  for (const place of facts(entry, 'birth_place')) add(properties, 'birthPlace', place['text']);
  for (const nationality of facts(entry, 'nationality')) {
    add(
      properties,
      countryProperty(entry.kind, nationality),
      String(nationality['country'] ?? '').toLowerCase(),
    );
  }
  for (const { gender } of facts(entry, 'gender'))
    add(properties, 'gender', gender === Gender.OTHER ? 'other' : String(gender).toLowerCase());
  for (const address of facts(entry, 'address')) add(properties, 'address', address['text']);
  for (const identifier of facts(entry, 'identifier')) {
    const property = identifierProperty(entry.kind, String(identifier['type']));
    if (property !== undefined) add(properties, property, identifier['number']);
  }
  for (const role of facts(entry, 'role'))
    if (entry.kind === PartyKind.INDIVIDUAL) add(properties, 'position', role['text']);
  for (const remark of facts(entry, 'remark')) add(properties, 'notes', remark['text']);
}

function sanctions(entry: EntrySnapshot): string[] {
  return facts(entry, 'designation').map((designation, index) => {
    const properties: Properties = {};
    add(properties, 'entity', entry.party);
    add(properties, 'authority', designation['authorityId']);
    add(properties, 'authorityId', entry.reference);
    for (const program of designation['programIds'] as string[]) add(properties, 'program', program);
    for (const measure of designation['measures'] as string[]) add(properties, 'provisions', measure);
    add(properties, 'reason', designation['reasons']);
    add(properties, 'listingDate', designation['listedOn']);
    add(properties, 'startDate', designation['designatedOn']);
    add(properties, 'endDate', designation['delistedOn']);
    return JSON.stringify({
      id: `${entry.id}#${index}`,
      schema: 'Sanction',
      properties,
      datasets: [entry.list],
    });
  });
}

function nameProperty(alias: FactSnapshot): string {
  if (alias['strength'] === AliasStrength.WEAK) return 'weakAlias';
  if (alias['kind'] === AliasKind.FKA) return 'previousName';
  return alias['kind'] === AliasKind.PRIMARY ? 'name' : 'alias';
}

/** Undefined where there is none: a vessel has no address to write to. */
function identifierProperty(kind: PartyKind, type: string): string | undefined {
  const { own, others } = IDENTIFIER_PROPERTIES[kind];
  return own[type] ?? (type in CONTACTS ? undefined : others);
}

function countryProperty(kind: PartyKind, nationality: FactSnapshot): string {
  if (nationality['kind'] === NationalityKind.FLAG) return 'flag';
  if (nationality['kind'] === NationalityKind.FORMER_FLAG) return 'pastFlags';
  return kind === PartyKind.INDIVIDUAL ? 'nationality' : 'country';
}

/** FollowTheMoney writes a date as far as it is known. A range is no date there. */
function ftmDate(date: FactSnapshot): string {
  const earliest = String(date['earliest'] ?? '');
  const length = { DAY: 10, MONTH: 7, YEAR: 4 }[String(date['precision'])] ?? 0;
  return earliest.slice(0, length);
}

function facts(entry: EntrySnapshot, table: string): readonly FactSnapshot[] {
  return entry.facts.get(table) ?? [];
}

function add(properties: Properties, property: string, value: unknown): void {
  if (typeof value !== 'string' || value === '') return;
  const values = (properties[property] ??= []);
  if (!values.includes(value)) values.push(value);
}
