import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from './date-time';

/** What is known of a list's last download; empty before the first. */
export interface DownloadValidators {
  /** The readers, with their versions, that took the files in: others may find more in the same files. */
  readonly readers: string;
  /** Entity tags and dates by address. */
  readonly files: Readonly<Record<string, { readonly etag?: string; readonly lastModified?: string }>>;
}

/** A publication that designations are published in, such as OFAC's SDN list. */
@ObjectType({
  description:
    'A publication that records designations: OFAC’s SDN list, the UN Security Council’s consolidated list.',
})
@Entity('list')
export class List {
  @Field(() => ID, {
    description:
      'A short name that never changes, such as `us-ofac-sdn` or `un-sc`: filters, imports and entry ids use it.',
  })
  @PrimaryColumn('text')
  id: string;

  @Field(() => String, { description: 'The publication’s name in English.' })
  @Column('text')
  name: string;

  @Field(() => String, { description: 'Who publishes the list, which is not who designates.' })
  @Column('text')
  publisher: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 of the publisher’s state.' })
  @Column('text', { nullable: true })
  country: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The publisher’s page about the list; null where there is none.',
  })
  @Column('text', { nullable: true })
  homepage: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When an edition was last taken in and found applied or unchanged; as of now, whatever revision is asked about.',
  })
  @Column('timestamptz', { nullable: true })
  verifiedAt: Date | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'The newest publication date known to say what the list says: that of the edition that last changed it, or of one that changed nothing since. Null where none of these carried a date. As of now, whatever revision is asked about.',
  })
  @Column('date', { nullable: true })
  publishedOn: string | null;

  /** What the publisher's server said of the files last downloaded: for conditional requests. */
  @Column('jsonb')
  validators: DownloadValidators | Record<string, never>;
}
