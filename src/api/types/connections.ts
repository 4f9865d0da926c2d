import { Field, Int, ObjectType } from 'type-graphql';
import { Change } from '../../model/change';
import { Designation } from '../../model/designation';
import { Party } from '../../model/party';
import { Revision } from '../../model/revision';
import { PageInfo } from './page-info';

const REVISION_OF_PAGES = 'The revision that this page, and every page after it, answers at.';

/** A page as its resolver gives it; the count is only taken when asked for. */
interface CountedPage<Edge> {
  readonly edges: Edge[];
  readonly pageInfo: PageInfo;
  readonly revision: number;
  readonly count: () => Promise<number>;
}

@ObjectType()
export class PartyEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => Party)
  node: Party;
}

@ObjectType({ description: 'A page of parties.' })
export class PartyConnection {
  constructor(private readonly page: CountedPage<PartyEdge>) {}

  @Field(() => [PartyEdge])
  get edges(): PartyEdge[] {
    return this.page.edges;
  }

  @Field(() => [Party], { description: 'The edges’ nodes, for those who need no cursors.' })
  get nodes(): Party[] {
    return this.page.edges.map((edge) => edge.node);
  }

  @Field(() => PageInfo)
  get pageInfo(): PageInfo {
    return this.page.pageInfo;
  }

  @Field(() => Int, { description: REVISION_OF_PAGES })
  get revision(): number {
    return this.page.revision;
  }

  @Field(() => Int, { description: 'How many there are on all pages together.' })
  get totalCount(): Promise<number> {
    return this.page.count();
  }
}

@ObjectType()
export class DesignationEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => Designation)
  node: Designation;
}

@ObjectType({ description: 'A page of designations.' })
export class DesignationConnection {
  constructor(private readonly page: CountedPage<DesignationEdge>) {}

  @Field(() => [DesignationEdge])
  get edges(): DesignationEdge[] {
    return this.page.edges;
  }

  @Field(() => [Designation], { description: 'The edges’ nodes, for those who need no cursors.' })
  get nodes(): Designation[] {
    return this.page.edges.map((edge) => edge.node);
  }

  @Field(() => PageInfo)
  get pageInfo(): PageInfo {
    return this.page.pageInfo;
  }

  @Field(() => Int, { description: REVISION_OF_PAGES })
  get revision(): number {
    return this.page.revision;
  }

  @Field(() => Int, { description: 'How many there are on all pages together.' })
  get totalCount(): Promise<number> {
    return this.page.count();
  }
}

@ObjectType()
export class ChangeEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => Change)
  node: Change;
}

@ObjectType({
  description:
    'A page of the change log. `pageInfo.endCursor` moves on past changes that the filter left out: an empty page says that nothing asked for happened up to there.',
})
export class ChangeConnection {
  @Field(() => [ChangeEdge])
  edges: ChangeEdge[];

  @Field(() => [Change], { description: 'The edges’ nodes.' })
  get nodes(): Change[] {
    return this.edges.map((edge) => edge.node);
  }

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType()
export class RevisionEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => Revision)
  node: Revision;
}

@ObjectType({ description: 'A page of revisions, newest first.' })
export class RevisionConnection {
  @Field(() => [RevisionEdge])
  edges: RevisionEdge[];

  @Field(() => [Revision], { description: 'The edges’ nodes.' })
  get nodes(): Revision[] {
    return this.edges.map((edge) => edge.node);
  }

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
