import type { EditionOutcome } from '../model/enums';
import type { EditionPlan } from '../registry/writing/edition-plan';
import type { Refusal } from '../sources/source';
import { nameOf, type ImportedFiles } from './edition-record';
import type { ReadEdition } from './read-edition';

/** What became of one import: printed for people, and as it stands with `--json`. */
export interface ImportReport {
  readonly outcome: EditionOutcome;
  readonly list: string;
  /** The revision it became; null when nothing was written. */
  readonly revision: number | null;
  /** `YYYY-MM-DD`, null when neither the file nor the operator said. */
  readonly publishedOn: string | null;
  /** Entries read. */
  readonly entries: number;
  readonly listed: number;
  readonly relisted: number;
  readonly amended: number;
  readonly delisted: number;
  readonly unchanged: number;
  /** Records without an id or a usable name: counted, never invented. */
  readonly refused: readonly Refusal[];
  /** Why the edition was held or rejected, in sentences; empty otherwise. */
  readonly reasons: readonly string[];
  /** The edition's id in the registry; null on a dry run and when nothing was new. */
  readonly editionId: string | null;
  readonly fileName: string;
  readonly format: string | null;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  /** SHA-256 of the canonical content, hex; null when the file could not be read. */
  readonly contentDigest: string | null;
  readonly dryRun: boolean;
  readonly durationMs: number;
}

/** Where an import stands, for a progress bar. */
export interface ImportProgress {
  readonly phase: 'downloading' | 'reading' | 'applying';
  /** Bytes. */
  readonly done: number;
  /** Bytes, where known. */
  readonly total?: number;
}

/** How far an import came. */
export interface ImportFindings {
  readonly edition?: ReadEdition;
  readonly plan?: EditionPlan;
  readonly reasons: readonly string[];
  readonly editionId: string | null;
  readonly revision?: number | undefined;
}

/** The report on an import, from how far it came. */
export function importReport(
  imported: ImportedFiles,
  outcome: EditionOutcome,
  { edition, plan, reasons, editionId, revision }: ImportFindings,
  endedAt: Date,
): ImportReport {
  return {
    outcome,
    list: imported.list.info.id,
    revision: revision ?? null,
    publishedOn: edition?.publishedOn ?? imported.publishedOn ?? null,
    entries: edition?.entries.length ?? 0,
    listed: plan?.listed.length ?? 0,
    relisted: plan?.relisted.length ?? 0,
    amended: plan?.amended.length ?? 0,
    delisted: plan?.delisted.length ?? 0,
    unchanged: plan?.unchanged ?? 0,
    refused: edition?.refused ?? [],
    reasons,
    editionId,
    fileName: nameOf(imported.files),
    format: edition?.format.id ?? null,
    sha256: imported.sha256,
    contentDigest: edition?.contentDigest ?? null,
    dryRun: imported.dryRun ?? false,
    durationMs: endedAt.getTime() - imported.startedAt.getTime(),
  };
}
