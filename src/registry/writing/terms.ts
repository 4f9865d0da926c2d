import { IsNull, type EntityManager } from 'typeorm';
import { Authority } from '../../model/authority';
import { Program } from '../../model/program';
import { bulkInsert } from './bulk-insert';
import type { EntryContent } from './entry-content';
import type { OpenRevision } from './open-revision';

/** What a list says of one authority or program, by property name. */
export type TermContent = Readonly<Record<string, unknown>> & { readonly id: string };

/** How an edition's words for authorities and programs differ from those its list has in the registry. */
export interface TermChanges {
  readonly added: ReadonlyMap<TermType, readonly TermContent[]>;
  /** Rows whose wording is another now. */
  readonly closed: ReadonlyMap<TermType, readonly string[]>;
}

export type TermType = typeof Authority | typeof Program;

/** Both kinds of term, and what a list says of one: all that makes two wordings the same. */
export const TERM_TYPES: readonly { readonly type: TermType; readonly properties: readonly string[] }[] = [
  { type: Authority, properties: ['id', 'name', 'country'] },
  { type: Program, properties: ['id', 'code', 'name', 'legalBasis'] },
];

/** Compares what the entries call their authorities and programs with what the list called them. Reads only. */
export async function compareTerms(
  manager: EntityManager,
  listId: string,
  entries: readonly EntryContent[],
): Promise<TermChanges> {
  const added = new Map<TermType, TermContent[]>();
  const closed = new Map<TermType, string[]>();
  for (const { type, properties } of TERM_TYPES) {
    const rows = await manager.find<Authority | Program>(type, { where: { listId, removedIn: IsNull() } });
    const standing = new Map(rows.map((row) => [row.id, row]));
    const wordings = oneWordingEach(entries, type, properties);
    const other = wordings.filter((term) => {
      const before = standing.get(term.id);
      return before === undefined || JSON.stringify(contentOf(before, properties)) !== JSON.stringify(term);
    });
    added.set(type, other);
    closed.set(
      type,
      other.flatMap(({ id }) => standing.get(id)?.rowId ?? []),
    );
  }
  return { added, closed };
}

export function changesNoTerm({ added }: TermChanges): boolean {
  return [...added.values()].every((terms) => terms.length === 0);
}

/** Closes the wordings that are no longer the list's, and opens those that are. */
export async function writeTerms(
  revision: OpenRevision,
  list: { readonly id: string; readonly secondHand: boolean },
  { added, closed }: TermChanges,
): Promise<void> {
  const { manager, number: addedIn } = revision;
  for (const [type, rowIds] of closed) {
    const table = manager.dataSource.getMetadata(type).tableName;
    await manager.query(`UPDATE "${table}" SET removed_in = $1 WHERE row_id = ANY($2::bigint[])`, [
      addedIn,
      rowIds,
    ]);
  }
  for (const [type, terms] of added) {
    const { id: listId, secondHand } = list;
    await bulkInsert(
      manager,
      type,
      terms.map((term) => ({ ...term, listId, secondHand, addedIn })),
    );
  }
}

/** Where entries word one term differently, the wording that sorts first: their order in the file does not count. */
function oneWordingEach(
  entries: readonly EntryContent[],
  type: TermType,
  properties: readonly string[],
): TermContent[] {
  const byId = new Map<string, string>();
  for (const { authorities, programs } of entries) {
    for (const draft of type === Authority ? authorities : programs) {
      const json = JSON.stringify(contentOf(draft, properties));
      const known = byId.get(draft.id);
      if (known === undefined || json < known) byId.set(draft.id, json);
    }
  }
  return [...byId.values()].map((json) => JSON.parse(json) as TermContent);
}

function contentOf(term: object, properties: readonly string[]): TermContent {
  const values = properties.map((property) => [
    property,
    (term as Record<string, unknown>)[property] ?? (property === 'legalBasis' ? [] : null),
  ]);
  return Object.fromEntries(values) as TermContent;
}
