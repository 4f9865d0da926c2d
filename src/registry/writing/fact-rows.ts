import type { EntityManager } from 'typeorm';
import { SourceKind } from '../../model/enums';
import { Source } from '../../model/source';
import { bulkInsert } from './bulk-insert';
import { sourceKey, type EntryContent } from './entry-content';
import type { EntryDiff } from './fact-diff';
import { FACT_KINDS } from './fact-kinds';
import type { FactInsert, OpenRevision } from './open-revision';

/** The edition as a document that facts come from. */
export interface EditionSource {
  readonly key: string;
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string | null;
  readonly editionId: string;
}

/** Ids of the documents that facts cite: the edition itself, and those that a list cites fact by fact. */
export interface SourceIds {
  readonly listId: string;
  readonly edition: string;
  readonly cited: ReadonlyMap<string, string>;
}

/** Records the edition, and every document its facts cite that is not known yet, as sources. */
export async function registerSources(
  manager: EntityManager,
  edition: EditionSource,
  listId: string,
  entries: readonly EntryContent[],
): Promise<SourceIds> {
  const cited = new Map<string, object>();
  for (const { source } of entries.flatMap((entry) => entry.facts)) {
    if (source === null) continue;
    const key = sourceKey(listId, source);
    cited.set(key, { ...source, key });
  }
  await bulkInsert(manager, Source, [edition, ...cited.values()], 'skip');
  const rows = await manager.query<{ id: string; key: string }[]>(
    'SELECT id, key FROM source WHERE key = ANY($1::text[])',
    [[edition.key, ...cited.keys()]],
  );
  const ids = new Map(rows.map((row) => [row.key, row.id]));
  const editionId = ids.get(edition.key);
  if (editionId === undefined) throw new Error(`Source ${edition.key} was not stored.`);
  return { listId, edition: editionId, cited: ids };
}

/** Stores the facts that entries gain, one batch of statements a kind. */
export async function insertFacts(
  revision: OpenRevision,
  diffs: readonly EntryDiff[],
  sources: SourceIds,
): Promise<void> {
  const rows = new Map<unknown, FactInsert[]>(FACT_KINDS.map(({ entity }) => [entity, []]));
  for (const diff of diffs) {
    for (const fact of diff.added) {
      const cited =
        fact.source === null ? sources.edition : sources.cited.get(sourceKey(sources.listId, fact.source));
      rows.get(fact.entity)?.push({
        ...fact.content,
        entryId: diff.entryId,
        digest: fact.digest,
        locator: fact.locator,
        originalText: fact.originalText,
        sourceId: cited,
      });
    }
  }
  for (const { entity } of FACT_KINDS) await revision.addFacts(entity, rows.get(entity) ?? []);
}
