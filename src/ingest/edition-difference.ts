import type { EntryContent, FactRecord } from '../registry/writing/entry-content';
import type { ListSource, ReadOptions } from '../sources/source';
import type { EditionFile } from './edition-file';
import { readEdition } from './read-edition';

/** What one entry says differently in two editions. */
export interface DifferenceOfEditions {
  readonly entryId: string;
  readonly stoodBefore: boolean;
  readonly standsAfter: boolean;
  readonly removed: readonly FactOfEdition[];
  readonly added: readonly FactOfEdition[];
}

export interface FactOfEdition {
  /** `alias`, `birth_date`... */
  readonly kind: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/**
 * What differs between two editions' files of one list, by entry id, without a registry.
 *
 * @throws UnreadableSourceError as `readEdition` does.
 */
export async function editionDifference(
  list: ListSource,
  older: readonly EditionFile[],
  newer: readonly EditionFile[],
  options: ReadOptions,
): Promise<DifferenceOfEditions[]> {
  const before = byId((await readEdition(list, older, options)).entries);
  const after = byId((await readEdition(list, newer, options)).entries);
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return ids.flatMap((entryId) => {
    const [was, is] = [before.get(entryId), after.get(entryId)];
    if (was?.digest === is?.digest) return [];
    const removed = missingIn(is, was);
    const added = missingIn(was, is);
    return [{ entryId, stoodBefore: was !== undefined, standsAfter: is !== undefined, removed, added }];
  });
}

function byId(entries: readonly EntryContent[]): Map<string, EntryContent> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Facts of the second entry that the first has not. */
function missingIn(entry: EntryContent | undefined, other: EntryContent | undefined): FactOfEdition[] {
  const has = new Set(entry?.facts.map((fact) => fact.digest));
  return (other?.facts ?? []).filter((fact) => !has.has(fact.digest)).map(present);
}

function present({ entity, content }: FactRecord): FactOfEdition {
  // As the tables are named: `BirthDate` is `birth_date`; a `GenderStatement` stands in `gender`.
  const name = entity.name.replace(/Statement$/, '');
  return { kind: name.replace(/(?<=.)[A-Z]/g, '_$&').toLowerCase(), content };
}
