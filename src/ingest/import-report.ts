import type { EditionOutcome } from '../model/enums';
import type { Refusal } from '../sources/source';

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
