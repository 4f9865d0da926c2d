import { Field, ID, InterfaceType, Int, ObjectType } from 'type-graphql';
import { ChildEntity, Column, Entity, PrimaryColumn, TableInheritance } from 'typeorm';
import { PartyKind } from './enums';
import { Node } from './node';

/**
 * A real-world subject with one stable id. Everything known of it is asserted by its list entries; the row holds
 * only identity and kind.
 */
@InterfaceType({
  implements: Node,
  description:
    'A real-world subject that list entries record: an individual, organization, vessel or aircraft. Its id is stable.',
  resolveType: (party: Party) => TYPE_OF_KIND[party.kind].name,
})
@Entity('party')
@TableInheritance({ column: { name: 'kind', type: 'text' } })
export abstract class Party {
  /** `P-` and 16 hex digits, derived from the first entry's id: the same registry built again has the same ids. */
  @Field(() => ID, {
    description:
      '`P-` and 16 hex digits, derived from the party’s first list entry: a registry built again from the same editions in the same order has the same ids. A party merged into another keeps its id: see `mergedInto`.',
  })
  @PrimaryColumn('text')
  id: string;

  @Field(() => PartyKind, {
    description: 'Individual, organization, vessel or aircraft, as its list entries say.',
  })
  @Column('text')
  kind: PartyKind;

  @Field(() => Int, { description: 'The revision that first recorded the party.' })
  @Column('integer')
  addedIn: number;
}

@ObjectType({ implements: [Party, Node], description: 'A natural person.' })
@ChildEntity(PartyKind.INDIVIDUAL)
export class Individual extends Party {}

@ObjectType({ implements: [Party, Node], description: 'A company, group, body or other organization.' })
@ChildEntity(PartyKind.ORGANIZATION)
export class Organization extends Party {}

@ObjectType({ implements: [Party, Node], description: 'A ship or boat.' })
@ChildEntity(PartyKind.VESSEL)
export class Vessel extends Party {}

@ObjectType({ implements: [Party, Node], description: 'An aeroplane or helicopter.' })
@ChildEntity(PartyKind.AIRCRAFT)
export class Aircraft extends Party {}

const TYPE_OF_KIND: Readonly<Record<PartyKind, { name: string }>> = {
  [PartyKind.INDIVIDUAL]: Individual,
  [PartyKind.ORGANIZATION]: Organization,
  [PartyKind.VESSEL]: Vessel,
  [PartyKind.AIRCRAFT]: Aircraft,
};
