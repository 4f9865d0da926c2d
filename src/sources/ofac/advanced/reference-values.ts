import type { XmlElement } from '../../xml';
import { ofacText } from '../ofac-text';

/** The sets of the ADVANCED XML's `ReferenceValueSets` that records refer to, by the name of their members. */
export type ReferenceSet =
  | 'AliasType'
  | 'Country'
  | 'DetailReference'
  | 'FeatureType'
  | 'IDRegDocDateType'
  | 'IDRegDocType'
  | 'LegalBasis'
  | 'List'
  | 'LocPartType'
  | 'NamePartType'
  | 'PartySubType'
  | 'PartyType'
  | 'RelationQuality'
  | 'RelationType'
  | 'SanctionsType'
  | 'Validity';

interface ReferenceValue {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A reference that the file itself does not define: the schema's `keyref`s forbid it, so the file is not whole. */
export class DanglingReferenceError extends Error {}

/** Everything the ADVANCED XML refers to by number, defined at its top and again in no other format. */
export class ReferenceValues {
  private readonly sets = new Map<string, Map<string, ReferenceValue>>();

  /** @param element `ReferenceValueSets`. */
  read(element: XmlElement): void {
    for (const set of element.children) {
      for (const member of set.children) this.add(member);
    }
  }

  /**
   * What the value with that number says, or undefined where there is no number to look up or it says nothing.
   *
   * @throws DanglingReferenceError
   */
  text(set: ReferenceSet, id: string | undefined): string | undefined {
    return id === undefined ? undefined : ofacText(this.value(set, id).text);
  }

  /** An attribute of the value with that number, by which values refer to one another. */
  attribute(set: ReferenceSet, id: string, name: string): string | undefined {
    return this.value(set, id).attributes[name];
  }

  private value(set: ReferenceSet, id: string): ReferenceValue {
    const value = this.sets.get(set)?.get(id);
    if (value === undefined)
      throw new DanglingReferenceError(`it refers to ${set} ${id} without defining it`);
    return value;
  }

  private add(member: XmlElement): void {
    const id = member.attributes['ID'];
    if (id === undefined) return;
    const set = this.sets.get(member.name) ?? new Map<string, ReferenceValue>();
    this.sets.set(member.name, set.set(id, { text: member.text, attributes: member.attributes }));
  }
}
