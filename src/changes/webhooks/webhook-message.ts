import type { ChangeKind, PartyKind, RevisionCause } from '../../model/enums';

/** What is POSTed to a webhook, in the form that Standard Webhooks recommends: what happened, when, and the particulars. */
export interface WebhookPayload {
  readonly type: 'registry.changed';
  /** When the revision was committed, RFC 3339 in UTC. */
  readonly timestamp: string;
  readonly data: {
    /** The webhook's id, for receivers that serve several. */
    readonly webhook: string;
    readonly revision: {
      readonly number: number;
      /** Whether the publisher, our own processing or an analyst caused it. */
      readonly cause: RevisionCause;
      readonly reason: string;
      /** Of the revision's place in the chain of hashes, hex. */
      readonly hash: string;
    };
    /** The edition that brought the changes; null where none did. */
    readonly edition: {
      readonly id: string;
      readonly list: string;
      readonly publishedOn: string | null;
      readonly sha256: string;
    } | null;
    /** Some or all changes of the revision, in its order; never of two revisions. */
    readonly changes: readonly WebhookChange[];
    /** Behind the last of the changes: `changes(after:)` goes on from here, for receivers that would rather pull. */
    readonly cursor: string;
  };
}

/** One change of a message. */
export interface WebhookChange {
  /** Revision and position, `12.0`: unique in the registry, and the same whenever the change is sent. */
  readonly id: string;
  readonly kind: ChangeKind;
  /** The party that the entry records after the change. */
  readonly party: string;
  /** The party that it recorded before, where that changed; null otherwise. */
  readonly previousParty: string | null;
  readonly entry: string;
  readonly list: string;
  readonly reference: string;
  readonly partyKind: PartyKind;
  /** Ids of who designates the party in this entry, or did until the change. */
  readonly authorities: readonly string[];
  /** Ids of the programs it is under, or was until the change. */
  readonly programs: readonly string[];
  /** The change in one sentence, for a person. */
  readonly description: string;
  /** A GraphQL request (GET) for the party as it now is. */
  readonly link: string;
  /** The entry as it stood before, in the shape of the export's entry lines; null where it was not on its list. */
  readonly before: unknown;
  /** The entry as the change left it; null where it is no longer on its list. */
  readonly after: unknown;
  readonly cursor: string;
}

/** A message ready to be sent. */
export interface WebhookMessage {
  /** The `webhook-id` header: a function of the webhook and of the changes carried, and so the same in every attempt. */
  readonly id: string;
  readonly revision: number;
  readonly changes: number;
  /** The payload as JSON: the bytes that are signed. */
  readonly body: string;
}
