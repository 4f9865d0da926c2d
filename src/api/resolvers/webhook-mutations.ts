import { Args, Ctx, Mutation, Resolver } from 'type-graphql';
import type { WebhookWithSecret as NewSecret } from '../../changes/webhooks/webhook-desk';
import { DesignataError } from '../../model/errors';
import { WebhookEndpoint } from '../../model/webhook-endpoint';
import type { ApiContext } from '../api-context';
import { changesAsked } from '../inputs/changes-asked';
import { given } from '../inputs/given';
import { changeFilterOf } from '../inputs/registry-filters';
import { knownFilter } from '../known-filter';
import {
  RedeliverWebhookArgs,
  RegisterWebhookArgs,
  RotateWebhookSecretArgs,
  UpdateWebhookArgs,
  WebhookIdArgs,
} from '../inputs/webhook-args';
import { requireOperator } from '../operator';
import { WebhookWithSecret } from '../types/webhook-types';
import { webhookDeskOf } from '../webhook-desk-of';

const HOUR_MS = 3_600_000;

/** What operators do with webhooks. Everybody else is refused. */
@Resolver()
export class WebhookMutations {
  @Mutation(() => WebhookWithSecret, {
    description:
      'Registers an endpoint that changes are POSTed to, signed by the Standard Webhooks scheme. For operators.',
  })
  async registerWebhook(
    @Args(() => RegisterWebhookArgs) { url, description, filter, after }: RegisterWebhookArgs,
    @Ctx() context: ApiContext,
  ): Promise<WebhookWithSecret> {
    const operator = requireOperator(context.operator);
    const known = await changesAsked(context.services, after, filter);
    const wanted = { url, filter: known, ...given({ description, after }) };
    return shown(await webhookDeskOf(context).register(wanted, operator.name));
  }

  @Mutation(() => WebhookEndpoint, {
    description:
      'Changes a webhook, from its next message on. It keeps its place in the change log. For operators.',
  })
  async updateWebhook(
    @Args(() => UpdateWebhookArgs) { id, url, description, filter }: UpdateWebhookArgs,
    @Ctx() context: ApiContext,
  ): Promise<WebhookEndpoint> {
    requireOperator(context.operator);
    if (url === null) {
      throw new DesignataError(
        'BAD_USER_INPUT',
        'url: expected an address, or nothing to keep it; came null.',
        {
          argument: 'url',
        },
      );
    }
    return webhookDeskOf(context).update(id, {
      ...given({ url }),
      ...(description === undefined ? {} : { description }),
      ...(filter === undefined
        ? {}
        : { filter: await knownFilter(context.services, changeFilterOf(filter)) }),
    });
  }

  @Mutation(() => WebhookWithSecret, {
    description: 'Gives a webhook a new secret; the one before signs as well for a while. For operators.',
  })
  async rotateWebhookSecret(
    @Args(() => RotateWebhookSecretArgs) { id, overlapHours }: RotateWebhookSecretArgs,
    @Ctx() context: ApiContext,
  ): Promise<WebhookWithSecret> {
    requireOperator(context.operator);
    return shown(await webhookDeskOf(context).rotateSecret(id, overlapHours * HOUR_MS));
  }

  @Mutation(() => WebhookEndpoint, {
    description:
      'Delivers everything behind a cursor again, in order. A parked webhook stays parked until it is resumed. For operators.',
  })
  async redeliverWebhook(
    @Args(() => RedeliverWebhookArgs) { id, after }: RedeliverWebhookArgs,
    @Ctx() context: ApiContext,
  ): Promise<WebhookEndpoint> {
    requireOperator(context.operator);
    return webhookDeskOf(context).redeliver(id, given({ after }).after);
  }

  @Mutation(() => WebhookEndpoint, {
    description:
      'Tries a webhook again at once that was parked, or waits after a failure. It goes on where it stood. For operators.',
  })
  async resumeWebhook(
    @Args(() => WebhookIdArgs) { id }: WebhookIdArgs,
    @Ctx() context: ApiContext,
  ): Promise<WebhookEndpoint> {
    requireOperator(context.operator);
    return webhookDeskOf(context).resume(id);
  }

  @Mutation(() => WebhookEndpoint, {
    description: 'Removes a webhook and its delivery log; gives it as it was. For operators.',
  })
  async removeWebhook(
    @Args(() => WebhookIdArgs) { id }: WebhookIdArgs,
    @Ctx() context: ApiContext,
  ): Promise<WebhookEndpoint> {
    requireOperator(context.operator);
    return webhookDeskOf(context).remove(id);
  }
}

function shown({ endpoint, secret }: NewSecret): WebhookWithSecret {
  return Object.assign(new WebhookWithSecret(), { webhook: endpoint, secret });
}
