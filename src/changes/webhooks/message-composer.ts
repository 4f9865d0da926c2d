import { createHash } from 'node:crypto';
import { Edition } from '../../model/edition';
import type { Revision } from '../../model/revision';
import type { WebhookEndpoint } from '../../model/webhook-endpoint';
import { decodeChangeCursor } from '../../registry/reading/change-cursor';
import type { ChangeFilter, ChangePage } from '../../registry/reading/change-log';
import type { RegistryReader } from '../../registry/reading/registry-reader';
import type { Place } from '../../registry/webhooks/webhook-leases';
import { describeChanges } from './describe-changes';
import type { WebhookChange, WebhookMessage, WebhookPayload } from './webhook-message';

/** Bounds of one message. A single change that is longer by itself is sent alone. */
export const MESSAGE_LIMITS = { changes: 50, bytes: 262_144 } as const;

/** What an endpoint is to be sent next, and where it stands once that was taken. */
export interface NextMessage {
  /** Undefined when nothing that it asks for happened. */
  readonly message: WebhookMessage | undefined;
  readonly to: Place;
}

/**
 * Cuts the change log into messages. A message is never of two revisions, and revisions do not change: what comes after
 * a cursor is the same message whenever it is put together, and has the same id. That is why none is stored.
 */
export class MessageComposer {
  constructor(
    private readonly reader: RegistryReader,
    /** Where receivers reach this registry, without a slash at the end. */
    private readonly publicUrl: string,
  ) {}

  /**
   * The message after the endpoint's cursor, from revisions up to `until`.
   *
   * @throws DesignataError `BAD_CURSOR`
   */
  async next({ id, cursor, filter }: WebhookEndpoint, until: number): Promise<NextMessage> {
    const page = await this.reader.changes.read(
      cursor,
      MESSAGE_LIMITS.changes,
      filter as ChangeFilter,
      until,
    );
    const [first] = page.changes;
    if (first === undefined) return { message: undefined, to: placePast(page, until) };
    const { revision } = first.change;
    const ofRevision = page.changes.filter(({ change }) => change.revision === revision);
    const described = await describeChanges(this.reader, ofRevision, this.publicUrl);
    const changes = described.slice(0, fittingCount(described));
    const message = await this.compose(id, revision, changes);
    return { message, to: placeAfter(changes, revision, page, until) };
  }

  private async compose(
    webhook: string,
    number: number,
    changes: readonly WebhookChange[],
  ): Promise<WebhookMessage> {
    const [revision] = await this.reader.revisions.byNumbers([number]);
    if (revision === undefined) throw new Error(`Revision ${number} has changes and is not there.`);
    const payload: WebhookPayload = {
      type: 'registry.changed',
      timestamp: revision.at.toISOString(),
      data: {
        webhook,
        revision: { number, cause: revision.cause, reason: revision.reason, hash: revision.hash },
        edition: await this.editionOf(revision),
        changes,
        cursor: changes.at(-1)?.cursor ?? '',
      },
    };
    const ids = changes.map((change) => change.id);
    return {
      id: messageId(webhook, ids),
      revision: number,
      changes: ids.length,
      body: JSON.stringify(payload),
    };
  }

  private async editionOf({ editionId, number }: Revision): Promise<WebhookPayload['data']['edition']> {
    if (editionId === null) return null;
    const [edition] = await this.reader.documents.byIds<Edition>(Edition, [
      { id: editionId, revision: number },
    ]);
    if (edition === undefined) return null;
    const { id, listId: list, publishedOn, sha256 } = edition;
    return { id, list, publishedOn, sha256 };
  }
}

/** How many of the changes fit into one message; at least one. */
function fittingCount(changes: readonly WebhookChange[]): number {
  let bytes = 0;
  const tooMany = changes.findIndex((change) => {
    bytes += Buffer.byteLength(JSON.stringify(change));
    return bytes > MESSAGE_LIMITS.bytes;
  });
  return tooMany === -1 ? changes.length : Math.max(tooMany, 1);
}

/** Nothing that is asked for came up to the page's end, which may be in the middle of a revision. */
function placePast({ endCursor, hasNextPage }: ChangePage, until: number): Place {
  const deliveredRevision = hasNextPage ? decodeChangeCursor(endCursor).revision - 1 : until;
  return { cursor: endCursor, deliveredRevision };
}

function placeAfter(
  sent: readonly WebhookChange[],
  revision: number,
  page: ChangePage,
  until: number,
): Place {
  const isAll = sent.length === page.changes.length && !page.hasNextPage;
  // A revision whose last change was sent may still look unfinished here: the next message will tell.
  if (isAll) return { cursor: page.endCursor, deliveredRevision: until };
  return { cursor: sent.at(-1)?.cursor ?? page.endCursor, deliveredRevision: revision - 1 };
}

function messageId(webhook: string, changeIds: readonly string[]): string {
  const digest = createHash('sha256')
    .update(`${webhook} ${changeIds.join(' ')}`)
    .digest('hex');
  return `msg_${digest.slice(0, 32)}`;
}
