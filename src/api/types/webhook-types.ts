import { Field, ID, ObjectType } from 'type-graphql';
import { ChangeKind, PartyKind } from '../../model/enums';
import { WebhookDelivery } from '../../model/webhook-delivery';
import { WebhookEndpoint } from '../../model/webhook-endpoint';
import type { ChangeFilter } from '../../registry/reading/change-log';
import { PageInfo } from './page-info';

@ObjectType({
  description:
    'Which changes a webhook is sent. Values of one field are alternatives; all fields must hold; an empty one lets everything through.',
})
export class WebhookFilter {
  constructor(private readonly filter: ChangeFilter) {}

  @Field(() => [ID], { description: 'Ids of the lists whose changes are sent.' })
  get lists(): readonly string[] {
    return this.filter.lists ?? [];
  }

  @Field(() => [PartyKind], { description: 'Kinds of party whose changes are sent.' })
  get kinds(): readonly PartyKind[] {
    return this.filter.kinds ?? [];
  }

  @Field(() => [ID], {
    description: 'Ids of who designates, in what the entry says or said until the change.',
  })
  get authorities(): readonly string[] {
    return this.filter.authorities ?? [];
  }

  @Field(() => [ID], { description: 'Ids of programs, in what the entry says or said until the change.' })
  get programs(): readonly string[] {
    return this.filter.programs ?? [];
  }

  @Field(() => [String], {
    description:
      'ISO 3166-1 alpha-2 codes that the party is tied to by nationality, flag, registration, residence or address.',
  })
  get countries(): readonly string[] {
    return this.filter.countries ?? [];
  }

  @Field(() => [ChangeKind], { description: 'What must have happened.' })
  get changeKinds(): readonly ChangeKind[] {
    return this.filter.changeKinds ?? [];
  }

  @Field(() => [ID], { description: 'Ids of the parties concerned, before or after the change.' })
  get parties(): readonly string[] {
    return this.filter.parties ?? [];
  }
}

@ObjectType({ description: 'A webhook and its new secret, which is shown this once and never again.' })
export class WebhookWithSecret {
  @Field(() => WebhookEndpoint, { description: 'The webhook as it stands after the mutation.' })
  webhook: WebhookEndpoint;

  @Field(() => String, {
    description:
      'What the receiver verifies signatures with: `whsec_` and base64, as Standard Webhooks writes it.',
  })
  secret: string;
}

@ObjectType({ description: 'One attempt of a page, and where it stands in the log.' })
export class WebhookDeliveryEdge {
  @Field(() => String, { description: 'Give it as `after` for older attempts.' })
  cursor: string;

  @Field(() => WebhookDelivery, { description: 'The attempt.' })
  node: WebhookDelivery;
}

@ObjectType({ description: 'A page of a webhook’s delivery log, newest first.' })
export class WebhookDeliveryConnection {
  @Field(() => [WebhookDeliveryEdge], { description: 'The attempts of the page with a cursor each.' })
  edges: WebhookDeliveryEdge[];

  @Field(() => [WebhookDelivery], { description: 'The edges’ nodes.' })
  get nodes(): WebhookDelivery[] {
    return this.edges.map((edge) => edge.node);
  }

  @Field(() => PageInfo, { description: 'Whether there are older ones, and the cursor to go on from.' })
  pageInfo: PageInfo;
}
