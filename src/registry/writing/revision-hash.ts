import { createHash } from 'node:crypto';
import type { ChangeKind, RevisionCause } from '../../model/enums';

/** How new revisions are hashed. 1: content alone. 2: also where facts were read, the edition, parties and terms. */
export const HASH_VERSION = 2;

/** What a revision says of itself. */
export interface RevisionHead {
  readonly number: number;
  readonly at: Date;
  readonly cause: RevisionCause;
  readonly actor: string | null;
  readonly reason: string;
  readonly editionId: string | null;
}

/** A fact that a revision adds: its digest, and where it was read. */
export interface FactMark {
  readonly digest: string;
  /** The document's key, which holds the digest of what is cited of it. */
  readonly source: string;
  readonly locator: string | null;
  readonly originalText: string | null;
}

/** One change as it is hashed. */
export interface HashedChange {
  readonly kind: ChangeKind;
  readonly entryId: string;
  readonly partyId: string;
  readonly previousPartyId: string | null;
  readonly added: readonly FactMark[];
  /** Digests. */
  readonly removed: readonly string[];
}

/** SHA-256, hex, over the previous hash and all that the revision says and changes, in a fixed order. */
export function revisionHash(
  version: number,
  previousHash: string,
  { number, at, cause, actor, reason, editionId }: RevisionHead,
  changes: readonly HashedChange[],
  besides: readonly (readonly unknown[])[],
): string {
  const hash = createHash('sha256');
  const line = (value: unknown): void => void hash.update(`${JSON.stringify(value)}\n`);
  line([previousHash, number, at.toISOString(), cause, actor, reason, editionId]);
  for (const { kind, entryId, partyId, previousPartyId, added, removed } of changes) {
    const digests = added.map(({ digest }) => digest).sort();
    line([kind, entryId, partyId, previousPartyId, digests, [...removed].sort()]);
    if (version > 1 && added.length > 0) line([...added].map(provenance).sort());
  }
  if (version > 1) for (const sealed of besides) line(sealed);
  return hash.digest('hex');
}

function provenance({ digest, source, locator, originalText }: FactMark): string {
  return JSON.stringify([digest, source, locator, originalText]);
}
