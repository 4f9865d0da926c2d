import type { EditionOutcome } from '../model/enums';

/** What became of an import, as the API tells it. The importer's own report has these fields and more. */
export interface EditionReport {
  readonly outcome: EditionOutcome;
  readonly list: string;
  readonly revision: number | null;
  readonly publishedOn: string | null;
  readonly entries: number;
  readonly listed: number;
  readonly relisted: number;
  readonly amended: number;
  readonly delisted: number;
  readonly unchanged: number;
  readonly refused: readonly { readonly locator: string; readonly reason: string }[];
  readonly reasons: readonly string[];
  readonly editionId: string | null;
  readonly fileName: string;
  readonly dryRun: boolean;
  readonly durationMs: number;
}

export interface EditionRequest {
  readonly list: string;
  /** A file, folder or zip archive on the server; absent to download today's edition from its publisher. */
  readonly path?: string;
  /** `YYYY-MM-DD`, for formats that print no date. */
  readonly publishedOn?: string;
  readonly dryRun: boolean;
  readonly approve: boolean;
  /** Who asks. */
  readonly actor: string;
}

/** Takes editions in on an operator's word; the composition root connects it to the importer. */
export interface EditionDesk {
  importEdition(request: EditionRequest): Promise<EditionReport>;
  /** @throws DesignataError `NOT_FOUND` when no such edition waits. */
  approveEdition(editionId: string, actor: string, reason: string): Promise<EditionReport>;
  /** @throws DesignataError `NOT_FOUND` when no such edition waits. */
  rejectEdition(editionId: string, actor: string, reason: string): Promise<void>;
}
