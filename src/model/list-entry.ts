import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { PartyKind } from './enums';
import { List } from './list';
import { Node } from './node';

/**
 * How one list records one party. The row is the identity only; whether the entry stands on its list is a `Listing`,
 * which party it records a `Membership`, and what it says its facts.
 */
@ObjectType({
  implements: Node,
  description: 'How one list records one party, under the list’s own reference.',
})
@Entity('list_entry')
@Index(['listId', 'reference'], { unique: true })
export class ListEntry {
  /** List and reference, `us-ofac-sdn:33941`. */
  @Field(() => ID, {
    description:
      'The list’s id, a colon, and the list’s own reference: `us-ofac-sdn:33941`. Another list’s entry of the same party has another id.',
  })
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  listId: string;

  @ManyToOne(() => List, { nullable: false })
  @JoinColumn({ name: 'list_id' })
  listRow?: List;

  @Field(() => String, { description: 'The list’s own reference, as printed.' })
  @Column('text')
  reference: string;

  /** The kind of the party it records, in the revision it was read at. No column: a list may come to say otherwise. */
  @Field(() => PartyKind, { description: 'What the list says the party is.' })
  kind: PartyKind;

  /** Digest of the whole entry's content as it now stands; null while delisted. */
  @Column('text', { nullable: true })
  digest: string | null;

  @Field(() => Int, { description: 'The revision that first recorded the entry.' })
  @Column('integer')
  addedIn: number;
}
