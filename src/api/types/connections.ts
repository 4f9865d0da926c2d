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

@ObjectType({ description: 'One party of a page, and where it stands in the order.' })
export class PartyEdge {
  @Field(() => String, {
    description:
      'Give it as `after` for what follows this party. Good for the same filter, order and revision only.',
  })
  cursor: string;

  @Field(() => Party, { description: 'The party, as of the connection’s `revision`.' })
  node: Party;
}

@ObjectType({ description: 'A page of parties.' })
export class PartyConnection {
  constructor(private readonly page: CountedPage<PartyEdge>) {}

  @Field(() => [PartyEdge], { description: 'The parties of the page with a cursor each.' })
  get edges(): PartyEdge[] {
    return this.page.edges;
  }

  @Field(() => [Party], { description: 'The edges’ nodes, for those who need no cursors.' })
  get nodes(): Party[] {
    return this.page.edges.map((edge) => edge.node);
  }

  @Field(() => PageInfo, { description: 'Whether there is more, and the cursor to go on from.' })
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

@ObjectType({ description: 'One designation of a page, and where it stands in the order.' })
export class DesignationEdge {
  @Field(() => String, {
    description:
      'Give it as `after` for what follows this designation. Good for the same filter, order and revision only.',
  })
  cursor: string;

  @Field(() => Designation, { description: 'The designation, as of the connection’s `revision`.' })
  node: Designation;
}

@ObjectType({ description: 'A page of designations.' })
export class DesignationConnection {
  constructor(private readonly page: CountedPage<DesignationEdge>) {}

  @Field(() => [DesignationEdge], { description: 'The designations of the page with a cursor each.' })
  get edges(): DesignationEdge[] {
    return this.page.edges;
  }

  @Field(() => [Designation], { description: 'The edges’ nodes, for those who need no cursors.' })
  get nodes(): Designation[] {
    return this.page.edges.map((edge) => edge.node);
  }

  @Field(() => PageInfo, { description: 'Whether there is more, and the cursor to go on from.' })
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

@ObjectType({ description: 'One change of a page, and where it stands in the log.' })
export class ChangeEdge {
  @Field(() => String, {
    description:
      'Give it as `after`, to a query or a subscription, for what follows this change. It does not expire.',
  })
  cursor: string;

  @Field(() => Change, { description: 'The change, with everything beneath it as of its own revision.' })
  node: Change;
}

@ObjectType({
  description:
    'A page of the change log. `pageInfo.endCursor` moves on past changes that the filter left out: an empty page says that nothing asked for happened up to there.',
})
export class ChangeConnection {
  @Field(() => [ChangeEdge], { description: 'The changes of the page with a cursor each.' })
  edges: ChangeEdge[];

  @Field(() => [Change], { description: 'The edges’ nodes.' })
  get nodes(): Change[] {
    return this.edges.map((edge) => edge.node);
  }

  @Field(() => PageInfo, { description: 'Whether there is more, and the cursor to keep and go on from.' })
  pageInfo: PageInfo;
}

@ObjectType({ description: 'One revision of a page, and where it stands in the order.' })
export class RevisionEdge {
  @Field(() => String, { description: 'Give it as `after` for older revisions.' })
  cursor: string;

  @Field(() => Revision, { description: 'The revision, which never changes.' })
  node: Revision;
}

@ObjectType({ description: 'A page of revisions, newest first.' })
export class RevisionConnection {
  @Field(() => [RevisionEdge], { description: 'The revisions of the page with a cursor each.' })
  edges: RevisionEdge[];

  @Field(() => [Revision], { description: 'The edges’ nodes.' })
  get nodes(): Revision[] {
    return this.edges.map((edge) => edge.node);
  }

  @Field(() => PageInfo, { description: 'Whether there are older ones, and the cursor to go on from.' })
  pageInfo: PageInfo;
}
