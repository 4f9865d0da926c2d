import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { MAX_WEBHOOKS } from '../../changes/webhooks/webhook-desk';
import { WebhookEndpoint } from '../../model/webhook-endpoint';
import type { ChangeFilter } from '../../registry/reading/change-log';
import { decodePageCursor } from '../../registry/reading/page-cursor';
import type { ApiContext } from '../api-context';
import { WebhookDeliveriesArgs } from '../inputs/webhook-args';
import { edgesOf, pageInfoOf } from '../open-page';
import { requireOperator } from '../operator';
import { WebhookDeliveryConnection, WebhookFilter } from '../types/webhook-types';
import { webhookDeskOf } from '../webhook-desk-of';

/** What operators see of webhooks; everybody else is refused. Secrets are never shown. */
@Resolver(() => WebhookEndpoint)
export class WebhookResolver {
  @Extensions({ listSize: MAX_WEBHOOKS })
  @Query(() => [WebhookEndpoint], {
    description: 'All webhooks, in the order they were registered. For operators.',
  })
  webhooks(@Ctx() context: ApiContext): Promise<WebhookEndpoint[]> {
    requireOperator(context.operator, 'see webhooks');
    return webhookDeskOf(context).all();
  }

  @Query(() => WebhookEndpoint, {
    nullable: true,
    description: 'A webhook by its id; null where there is none. For operators.',
  })
  async webhook(
    @Arg('id', () => ID, { description: 'As `registerWebhook` gave it, `wh_…`.' }) id: string,
    @Ctx() context: ApiContext,
  ): Promise<WebhookEndpoint | null> {
    requireOperator(context.operator, 'see webhooks');
    return (await webhookDeskOf(context).byId(id)) ?? null;
  }

  @FieldResolver(() => WebhookFilter, { description: 'Which changes it is sent.' })
  filter(@Root() endpoint: WebhookEndpoint): WebhookFilter {
    return new WebhookFilter(endpoint.filter as ChangeFilter);
  }

  @FieldResolver(() => WebhookDeliveryConnection, {
    description: 'Its delivery log: attempts in pages, newest first. The last 1,000 are kept.',
  })
  async deliveries(
    @Root() { id }: WebhookEndpoint,
    @Args(() => WebhookDeliveriesArgs) { first, after }: WebhookDeliveriesArgs,
    @Ctx() context: ApiContext,
  ): Promise<WebhookDeliveryConnection> {
    const question = ['webhook deliveries', id];
    const before = after ? decodePageCursor(question, after, 1).keys[0] : undefined;
    const page = await webhookDeskOf(context).deliveries(id, first, before?.toString());
    const edges = edgesOf(page, question, 0);
    const pageInfo = pageInfoOf(edges, page.hasNextPage, after);
    return Object.assign(new WebhookDeliveryConnection(), { edges, pageInfo });
  }
}
