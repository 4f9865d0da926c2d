import { defined } from '../../text';
import type { XmlElement } from '../../xml';
import type { DetailedRelationship } from '../detailed/detailed-party';
import type { ReferenceValues } from './reference-values';

/** The file's `ProfileRelationship`s, which come after the parties they tie. */
export class Relationships {
  private readonly byProfile = new Map<string, DetailedRelationship[]>();

  constructor(private readonly values: ReferenceValues) {}

  /** @param element `ProfileRelationship`: what the "from" profile is to the "to" profile. */
  add(element: XmlElement): void {
    const { ID, RelationTypeID, RelationQualityID, Former } = element.attributes;
    const from = element.attributes['From-ProfileID'];
    const to = element.attributes['To-ProfileID'];
    const type = this.values.text('RelationType', RelationTypeID);
    if (from === undefined || to === undefined || type === undefined) return;
    const quality = this.values.text('RelationQuality', RelationQualityID);
    const relationships = this.byProfile.get(from) ?? [];
    relationships.push(
      defined({
        locator: `ProfileRelationship ${ID ?? '?'}`,
        type,
        targetReference: to,
        former: Former === 'true',
        quality: quality === 'Unknown' ? undefined : quality,
      }),
    );
    this.byProfile.set(from, relationships);
  }

  of(profileIds: readonly string[]): DetailedRelationship[] {
    return profileIds.flatMap((id) => this.byProfile.get(id) ?? []);
  }
}
