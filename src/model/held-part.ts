import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Edition } from './edition';

/** One file of a held edition, kept so that an operator can approve it later. Not part of the GraphQL schema. */
@Entity('held_part')
export class HeldPart {
  @PrimaryColumn('bigint')
  editionId: string;

  @ManyToOne(() => Edition, { nullable: false })
  @JoinColumn({ name: 'edition_id' })
  edition?: Edition;

  @PrimaryColumn('text')
  name: string;

  /** Gzip of the bytes. */
  @Column('bytea')
  content: Buffer;
}
