import type { EditionRecord, ListRecord } from '../registry/writing/edition-log';
import type { ListSource } from '../sources/source';
import type { EditionFile } from './edition-file';
import type { ReadEdition } from './read-edition';

/** One import, from what was asked: the same for whatever becomes of it. */
export interface ImportedFiles {
  readonly list: ListSource;
  readonly files: readonly EditionFile[];
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  readonly startedAt: Date;
  /** The operator's date, for formats that print none. */
  readonly publishedOn?: string | undefined;
  readonly dryRun?: boolean | undefined;
}

/** What the registry keeps of the files; `edition` is undefined where they could not be read. */
export function editionRecord(
  imported: ImportedFiles,
  edition: ReadEdition | undefined,
  reasons: readonly string[] = [],
): EditionRecord {
  return {
    listId: imported.list.info.id,
    publishedOn: edition?.publishedOn ?? imported.publishedOn ?? null,
    fileName: nameOf(imported.files),
    sha256: imported.sha256,
    format: edition?.format.id ?? null,
    mapperVersion: edition?.format.version ?? null,
    contentDigest: edition?.contentDigest ?? null,
    entries: edition?.entries.length ?? 0,
    report: {
      coverage: edition?.coverage ?? null,
      parts: edition?.parts ?? [],
      refused: edition?.refused ?? [],
      reasons,
    },
  };
}

/** The list as the registry describes it. */
export function listRecord({ info }: ListSource): ListRecord {
  const { id, name, publisher, country = null, secondHand = false, numberedWith = [] } = info;
  const homepage = info.homepage === '' ? null : info.homepage;
  return { id, name, publisher, country, homepage, secondHand, numberedWith };
}

/** The files' names as one, for messages and the record. */
export function nameOf(files: readonly EditionFile[]): string {
  return files.map((file) => file.name).join(', ');
}
