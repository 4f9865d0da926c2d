import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { DesignataError } from '../../model/errors';
import type { WebhookDelivery } from '../../model/webhook-delivery';
import type { WebhookEndpoint } from '../../model/webhook-endpoint';
import {
  decodeChangeCursor,
  encodeChangeCursor,
  LOG_START,
  wholeRevisionsBefore,
} from '../../registry/reading/change-cursor';
import type { ChangeFilter } from '../../registry/reading/change-log';
import type { Page } from '../../registry/reading/page';
import type { RegistryReader } from '../../registry/reading/registry-reader';
import { WebhookDeliveryLog } from '../../registry/webhooks/webhook-delivery-log';
import { WebhookEndpoints, type EndpointChanges } from '../../registry/webhooks/webhook-endpoints';
import { endpointAddress } from './endpoint-address';
import { generateSecret } from './webhook-secret';

/** A webhook to be. */
export interface WebhookRegistration {
  readonly url: string;
  readonly description?: string | undefined;
  readonly filter?: ChangeFilter | undefined;
  /** A cursor of the change log to begin behind; left out, with what happens from now on. */
  readonly after?: string | undefined;
}

/** A webhook and its secret, which is shown this once. */
export interface WebhookWithSecret {
  readonly endpoint: WebhookEndpoint;
  readonly secret: string;
}

/** Most webhooks of a registry: each may be busy at the same time. */
export const MAX_WEBHOOKS = 100;

/** Before the very first change. */
const LOG_START_CURSOR = encodeChangeCursor(LOG_START, '');

/** What operators do with webhooks. Dispatchers, wherever they run, notice within a second. */
export class WebhookDesk {
  private readonly endpoints: WebhookEndpoints;
  private readonly log: WebhookDeliveryLog;

  constructor(
    dataSource: DataSource,
    private readonly reader: RegistryReader,
    /** Whether receivers may be at private or loopback addresses, and reached by plain http. */
    private readonly allowInside: boolean,
  ) {
    this.endpoints = new WebhookEndpoints(dataSource);
    this.log = new WebhookDeliveryLog(dataSource);
  }

  /**
   * @throws DesignataError `BAD_USER_INPUT` or `FORBIDDEN` for the address, `BAD_CURSOR`, `LIMIT_EXCEEDED` beyond
   * `MAX_WEBHOOKS`.
   */
  async register(wanted: WebhookRegistration, operator: string): Promise<WebhookWithSecret> {
    const { after, description = null, filter = {} } = wanted;
    const url = endpointAddress(wanted.url, this.allowInside).href;
    if (after !== undefined) await this.checkCursor(after);
    const cursor = after ?? (await this.reader.changes.headCursor());
    const secret = generateSecret();
    const endpoint = await this.endpoints.add(
      {
        id: `wh_${randomBytes(12).toString('hex')}`,
        url,
        description,
        filter,
        secret,
        cursor,
        deliveredRevision: wholeRevisionsBefore(decodeChangeCursor(cursor)),
        createdBy: operator,
      },
      MAX_WEBHOOKS,
    );
    if (endpoint === undefined) {
      throw new DesignataError(
        'LIMIT_EXCEEDED',
        `Expected at most ${MAX_WEBHOOKS} webhooks, and there are as many. Remove one first.`,
        { limit: MAX_WEBHOOKS },
      );
    }
    return { endpoint, secret };
  }

  all(): Promise<WebhookEndpoint[]> {
    return this.endpoints.all();
  }

  byId(id: string): Promise<WebhookEndpoint | undefined> {
    return this.endpoints.byId(id);
  }

  /** Attempts of a webhook, newest first, older than the one with the id `before`. */
  deliveries(id: string, first: number, before: string | undefined): Promise<Page<WebhookDelivery>> {
    return this.log.page(id, first, before);
  }

  /** Holds from the next message on. What is absent stays. @throws DesignataError as `register`, or `NOT_FOUND` */
  async update(id: string, changes: EndpointChanges): Promise<WebhookEndpoint> {
    const { url } = changes;
    const address = url === undefined ? {} : { url: endpointAddress(url, this.allowInside).href };
    return known(id, await this.endpoints.change(id, { ...changes, ...address }));
  }

  /** A new secret; the one before signs as well for so long. @throws DesignataError `NOT_FOUND` */
  async rotateSecret(id: string, overlapMs: number): Promise<WebhookWithSecret> {
    const secret = generateSecret();
    return { endpoint: known(id, await this.endpoints.rotateSecret(id, secret, overlapMs)), secret };
  }

  /**
   * Delivers from another cursor on, everything behind it, in order; from the very first change without one.
   *
   * @throws DesignataError `BAD_CURSOR` or `NOT_FOUND`
   */
  async redeliver(id: string, after: string | undefined): Promise<WebhookEndpoint> {
    if (after !== undefined) await this.checkCursor(after);
    const cursor = after ?? LOG_START_CURSOR;
    const delivered = wholeRevisionsBefore(decodeChangeCursor(cursor));
    return known(id, await this.endpoints.moveTo(id, cursor, delivered));
  }

  /** Tries a webhook again at once that was parked, or is waiting. @throws DesignataError `NOT_FOUND` */
  async resume(id: string): Promise<WebhookEndpoint> {
    return known(id, await this.endpoints.resume(id));
  }

  /** Removes a webhook with its delivery log. @throws DesignataError `NOT_FOUND` */
  async remove(id: string): Promise<WebhookEndpoint> {
    return known(id, await this.endpoints.remove(id));
  }

  /** Reading behind it is what shows that a cursor fits. */
  private async checkCursor(after: string): Promise<void> {
    await this.reader.changes.read(after, 1, {});
  }
}

function known(id: string, endpoint: WebhookEndpoint | undefined): WebhookEndpoint {
  if (endpoint !== undefined) return endpoint;
  throw new DesignataError('NOT_FOUND', `Expected the id of a webhook, but ${id} is none.`, {
    argument: 'id',
  });
}
