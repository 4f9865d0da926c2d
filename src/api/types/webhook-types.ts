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

  @Field(() => [ID])
  get lists(): readonly string[] {
    return this.filter.lists ?? [];
  }

  @Field(() => [PartyKind])
  get kinds(): readonly PartyKind[] {
    return this.filter.kinds ?? [];
  }

  @Field(() => [ID])
  get authorities(): readonly string[] {
    return this.filter.authorities ?? [];
  }

  @Field(() => [ID])
  get programs(): readonly string[] {
    return this.filter.programs ?? [];
  }

  @Field(() => [String])
  get countries(): readonly string[] {
    return this.filter.countries ?? [];
  }

  @Field(() => [ChangeKind])
  get changeKinds(): readonly ChangeKind[] {
    return this.filter.changeKinds ?? [];
  }

  @Field(() => [ID])
  get parties(): readonly string[] {
    return this.filter.parties ?? [];
  }
}

@ObjectType({ description: 'A webhook and its new secret, which is shown this once and never again.' })
export class WebhookWithSecret {
  @Field(() => WebhookEndpoint)
  webhook: WebhookEndpoint;

  @Field(() => String, {
    description:
      'What the receiver verifies signatures with: `whsec_` and base64, as Standard Webhooks writes it.',
  })
  secret: string;
}

@ObjectType()
export class WebhookDeliveryEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => WebhookDelivery)
  node: WebhookDelivery;
}

@ObjectType({ description: 'A page of a webhook’s delivery log, newest first.' })
export class WebhookDeliveryConnection {
  @Field(() => [WebhookDeliveryEdge])
  edges: WebhookDeliveryEdge[];

  @Field(() => [WebhookDelivery], { description: 'The edges’ nodes.' })
  get nodes(): WebhookDelivery[] {
    return this.edges.map((edge) => edge.node);
  }

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
