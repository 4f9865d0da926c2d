import type { EditionReport } from '../api/edition-desk';
import type { ImportProgress } from '../ingest/import-report';
import type { ScreenedRegistry } from '../matching/evaluation/screened-registry';

/** What the commands work on: the registry this process has opened, or the server that holds it. */
export interface Gateway {
  /** Where the server answers that does the work; undefined where this process does it. */
  readonly server?: string;
  /**
   * Asks the GraphQL API.
   *
   * @returns the `data` of the answer.
   * @throws DesignataError with the code and message of the first error.
   */
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  importEdition(request: ImportRequest): Promise<EditionReport>;
  /** What an evaluation measures. */
  screened(): Promise<ScreenedRegistry>;
  close(): Promise<void>;
}

export interface ImportRequest {
  readonly list: string;
  /** Absolute; absent to download today's edition from its publisher. */
  readonly path?: string | undefined;
  readonly publishedOn?: string | undefined;
  readonly dryRun: boolean;
  readonly approve: boolean;
  /** Told only where this process does the work. */
  readonly onProgress?: (progress: ImportProgress) => void;
}
