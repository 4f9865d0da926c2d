import { defined } from '../../text';
import { child, children, childText, type XmlElement } from '../../xml';
import type {
  DetailedAddress,
  DetailedFeature,
  DetailedName,
  DetailedParty,
  DetailedSpelling,
} from '../detailed/detailed-party';
import { datePeriodText } from './date-period';
import type { Documents } from './documents';
import type { Locations } from './locations';
import { DanglingReferenceError, type ReferenceValues } from './reference-values';
import { ofacText } from '../ofac-text';

/** Reads `DistinctParty` elements; locations and documents, which stand before them, must have been read. */
export class PartyReader {
  constructor(
    private readonly values: ReferenceValues,
    private readonly locations: Locations,
    private readonly documents: Documents,
  ) {}

  /** The party without what comes later in the file: its listings and relationships, by `profileIds`. */
  read(element: XmlElement, reference: string): DetailedParty {
    const profiles = children(element, 'Profile');
    const identities = profiles.flatMap((profile) => children(profile, 'Identity'));
    const features = profiles.flatMap((profile) => children(profile, 'Feature'));
    const places = features.filter((feature) => this.featureType(feature) === 'Location');
    return {
      reference,
      type: this.partyType(profiles[0]),
      remarks: comments(element).concat(profiles.flatMap(comments)),
      names: identities.flatMap((identity) => this.names(identity)),
      addresses: places.flatMap((feature) => this.addresses(feature)),
      documents: identities.flatMap((identity) => this.documents.take(identity.attributes['ID'] ?? '')),
      features: features.flatMap((feature) => this.features(feature)),
    };
  }

  /** `Individual` or `Entity` is the type of the subtype; `Vessel` and `Aircraft` are subtypes of `Transport`. */
  private partyType(profile: XmlElement | undefined): string {
    const id = profile?.attributes['PartySubTypeID'];
    if (id === undefined) return 'Entity';
    const subtype = this.values.text('PartySubType', id);
    if (subtype !== undefined && subtype !== 'Unknown') return subtype;
    return (
      this.values.text('PartyType', this.values.attribute('PartySubType', id, 'PartyTypeID')) ?? 'Entity'
    );
  }

  private names(identity: XmlElement): DetailedName[] {
    const partTypes = new Map(
      children(child(identity, 'NamePartGroups'), 'MasterNamePartGroup')
        .flatMap((master) => children(master, 'NamePartGroup'))
        .map(({ attributes }) => [
          attributes['ID'],
          this.values.text('NamePartType', attributes['NamePartTypeID']),
        ]),
    );
    return children(identity, 'Alias').map((alias) => {
      const type = this.values.text('AliasType', alias.attributes['AliasTypeID']);
      const written = children(alias, 'DocumentedName');
      return defined({
        locator: `DocumentedName ${written[0]?.attributes['ID'] ?? '?'}`,
        primary: alias.attributes['Primary'] === 'true',
        lowQuality: alias.attributes['LowQuality'] === 'true',
        aliasType: type === 'Name' ? undefined : type,
        spellings: written.map((name) => spelling(name, partTypes)),
      });
    });
  }

  private featureType(feature: XmlElement): string | undefined {
    return this.values.text('FeatureType', feature.attributes['FeatureTypeID']);
  }

  private addresses(feature: XmlElement): DetailedAddress[] {
    return versions(feature)
      .flatMap((version) => children(version, 'VersionLocation'))
      .map(({ attributes }) => {
        const id = attributes['LocationID'] ?? '';
        const { country, spellings, place } = this.locations.get(id);
        return defined({ locator: `Location ${id}`, country: country ?? place, spellings });
      });
  }

  private features(feature: XmlElement): DetailedFeature[] {
    const type = this.featureType(feature);
    if (type === undefined || type === 'Location') return [];
    return versions(feature).flatMap((version) =>
      this.statements(version).map((value) =>
        defined({
          locator: `Feature ${feature.attributes['ID'] ?? '?'}`,
          type,
          value,
          comment: ofacText(childText(version, 'Comment')),
        }),
      ),
    );
  }

  /** A feature says what it says in dates, in text, by a reference value, or by a place. */
  private statements(version: XmlElement): string[] {
    const dates = children(version, 'DatePeriod').map(datePeriodText);
    const details = children(version, 'VersionDetail').map(
      (detail) =>
        ofacText(detail.text) ?? this.values.text('DetailReference', detail.attributes['DetailReferenceID']),
    );
    const places = children(version, 'VersionLocation').map(({ attributes }) => {
      const { place, country } = this.locations.get(attributes['LocationID'] ?? '');
      return place ?? country;
    });
    const said = [...dates, ...details, ...places];
    return said.filter((value) => value !== undefined);
  }
}

/** A deleted version can only stand in a delta file, which is no edition; every version of a whole file holds. */
function versions(feature: XmlElement): XmlElement[] {
  return children(feature, 'FeatureVersion');
}

function comments(element: XmlElement): string[] {
  return children(element, 'Comment')
    .map(({ text }) => ofacText(text))
    .filter((text) => text !== undefined);
}

function spelling(
  name: XmlElement,
  partTypes: ReadonlyMap<string | undefined, string | undefined>,
): DetailedSpelling {
  const parts = children(name, 'DocumentedNamePart').flatMap((part) => {
    const element = child(part, 'NamePartValue');
    const value = ofacText(element?.text);
    if (element === undefined || value === undefined) return [];
    const group = element.attributes['NamePartGroupID'];
    const type = partTypes.get(group);
    if (type === undefined) {
      throw new DanglingReferenceError(`it refers to NamePartGroup ${group ?? '?'} without defining it`);
    }
    return [{ type, value }];
  });
  return { parts };
}
