import { createHash } from 'node:crypto';
import type {
  AuthorityDraft,
  EntryDraft,
  FactDraft,
  ProgramDraft,
  SourceDraft,
} from '../../model/entry-draft';
import { LinkKind, type PartyKind } from '../../model/enums';
import type { Fact } from '../../model/fact';
import { entryId, FACT_KINDS, type FactContent, type FactKind } from './fact-kinds';

/** An entry as the registry will store it: its facts with their digests, each once, and the digest of them all. */
export interface EntryContent {
  readonly id: string;
  readonly listId: string;
  readonly reference: string;
  readonly kind: PartyKind;
  readonly digest: string;
  readonly facts: readonly FactRecord[];
  readonly locator: string;
  readonly names: readonly string[];
  /** Entries of other lists that this one says are the same subject. */
  readonly sameAs: readonly string[];
  readonly authorities: readonly AuthorityDraft[];
  readonly programs: readonly ProgramDraft[];
}

export interface FactRecord {
  readonly entity: new () => Fact;
  readonly digest: string;
  readonly content: FactContent;
  readonly locator: string | null;
  readonly originalText: string | null;
  readonly source: SourceDraft | null;
}

/**
 * Turns a draft into what is stored and compared. The digests cover content alone, so they are equal for two files
 * that say the same in another order, at other lines, or in another format (guarantee 3).
 */
export function entryContent(listId: string, draft: EntryDraft): EntryContent {
  const facts = uniqueFacts(listId, draft);
  const id = entryId(listId, draft.reference);
  const sameAs = draft.links.flatMap((link) =>
    link.kind === LinkKind.SAME_PARTY && link.targetReference !== undefined
      ? [entryId(link.targetList ?? listId, link.targetReference)]
      : [],
  );
  return {
    id,
    listId,
    reference: draft.reference,
    kind: draft.kind,
    digest: digestOf([draft.kind, ...facts.map((fact) => fact.digest).sort()]),
    facts,
    locator: draft.locator,
    names: draft.aliases.map((alias) => alias.name),
    sameAs: [...new Set(sameAs)].filter((target) => target !== id),
    authorities: draft.designations.flatMap((designation) => designation.authority ?? []),
    programs: draft.designations.flatMap((designation) => designation.programs),
  };
}

/** SHA-256 over an edition's entries in reference order, hex: its canonical content, whatever its bytes. */
export function editionDigest(entries: Iterable<EntryContent>): string {
  const lines = [...entries].map((entry) => `${entry.reference}\u0000${entry.digest}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** A cited document's key in the registry: the list's own key, and a digest, so that a corrected citation is a new source. */
export function sourceKey(listId: string, source: SourceDraft): string {
  const { key, kind, title, publisher = null, author = null, url = null, publishedOn = null } = source;
  return `${listId}:${key}:${digestOf([kind, title, publisher, author, url, publishedOn])}`;
}

/**
 * What makes two facts the same: their kind, their content by property name, and the document they cite. Properties
 * that say nothing are left out, so that a later version which knows more of them still finds the old facts unchanged.
 */
export function factDigest(
  kind: Pick<FactKind, 'field' | 'properties'>,
  values: readonly unknown[],
  citedKey: string | null,
): string {
  const said = kind.properties
    .map((property, index) => [property, values[index]] as const)
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return digestOf([kind.field, said, citedKey]);
}

/** 128 bits of SHA-256 over the JSON of a value, base64url: short, and beyond chance to collide. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest().subarray(0, 16).toString('base64url');
}

function uniqueFacts(listId: string, draft: EntryDraft): FactRecord[] {
  const byDigest = new Map<string, FactRecord>();
  for (const kind of FACT_KINDS) {
    for (const fact of draft[kind.field] as readonly FactDraft[]) {
      const content = kind.content(fact as never, listId);
      const digest = factDigest(
        kind,
        kind.properties.map((property) => content[property]),
        fact.source === undefined ? null : sourceKey(listId, fact.source),
      );
      if (byDigest.has(digest)) continue;
      byDigest.set(digest, {
        entity: kind.entity,
        digest,
        content,
        locator: fact.locator ?? draft.locator,
        originalText: fact.originalText ?? null,
        source: fact.source ?? null,
      });
    }
  }
  return [...byDigest.values()];
}
