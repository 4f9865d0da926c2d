import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { EditionOutcome } from '../model/enums';
import { isDay } from '../model/calendar-day';
import { DesignataError } from '../model/errors';
import { EditionLog, type EditionRecord } from '../registry/writing/edition-log';
import { EditionWriter, type ApplyOptions, type ApplyResult } from '../registry/writing/edition-writer';
import { refusedEntries, type ListSource } from '../sources/source';
import type { EditionFile } from './edition-file';
import { downloadFiles } from './download';
import { digestOfFiles } from './edition-files';
import { editionRecord, listRecord, type ImportedFiles } from './edition-record';
import { reasonsToHold, reasonsToHoldAgain, type GuardedEdition } from './guards';
import { HELD_BYTES, openHeldFile, packFiles } from './held-files';
import { importReport, type ImportFindings, type ImportProgress, type ImportReport } from './import-report';
import { isDamage, openEdition, type OpenedEdition } from './open-edition';
import { readEdition } from './read-edition';

export interface ImportOptions {
  /** `YYYY-MM-DD`, for formats that print no date. */
  readonly publishedOn?: string;
  /** Compare and judge; write nothing. */
  readonly dryRun?: boolean;
  /** Apply what the guards would hold. An unreadable file stays rejected. */
  readonly approve?: boolean;
  /** Who asks, and why, for the record. */
  readonly actor?: string;
  readonly reason?: string;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** With the held edition that the files are, where they are one. */
type TakeOptions = ImportOptions & Pick<ApplyOptions, 'settles'>;

/** Takes editions in: reads, guards, compares, applies, and reports. Fetching is `open-edition` and `download`. */
export class Importer {
  private readonly writer: EditionWriter;
  private readonly log: EditionLog;

  constructor(
    dataSource: DataSource,
    private readonly catalogue: ReadonlyMap<string, ListSource>,
    private readonly now: () => Date = () => new Date(),
    private readonly heldBytes = HELD_BYTES,
  ) {
    this.writer = new EditionWriter(dataSource);
    this.log = new EditionLog(dataSource);
  }

  /**
   * Imports one edition of a list. A file that is not that list, or one that looks wrong, is an outcome, not an
   * exception: the registry stays as it was and the report says why.
   *
   * @throws DesignataError `BAD_USER_INPUT` for a list the catalogue does not know or a date that is none.
   */
  async importFiles(
    listId: string,
    files: readonly EditionFile[],
    options: ImportOptions = {},
  ): Promise<ImportReport> {
    return this.take(listId, () => digested(files), options, judgeAsAsked(options));
  }

  /**
   * The same of what stands at some paths: files, folders or archives. One that cannot even be opened is an edition
   * that is rejected.
   *
   * @throws DesignataError as `importFiles` and `openEdition` do.
   */
  async importPaths(
    listId: string,
    paths: readonly string[],
    options: ImportOptions = {},
  ): Promise<ImportReport> {
    return this.take(listId, () => openEdition(paths), options, judgeAsAsked(options));
  }

  private async take(
    listId: string,
    open: () => Promise<OpenedEdition>,
    options: TakeOptions,
    judge: Judge,
  ): Promise<ImportReport> {
    const startedAt = this.now();
    const list = this.source(listId);
    checkDate(options.publishedOn);
    const { publishedOn, dryRun } = options;
    const { files, sha256, damage } = await open();
    const base = { list, files, sha256, startedAt, publishedOn, dryRun, options };
    if (damage !== undefined) return this.reject(base, damage);
    try {
      return await this.readAndApply(base, judge);
    } catch (error) {
      if (isDamage(error)) return this.reject(base, error.message);
      throw error;
    }
  }

  private async readAndApply(base: ImportBase, judge: Judge): Promise<ImportReport> {
    const { list, files, options } = base;
    const edition = await readEdition(list, files, options, options.onProgress);
    options.onProgress?.({ phase: 'applying', done: 0 });
    const record = editionRecord(base, edition);
    const result = await this.writer.apply(
      { list: listRecord(list), edition: record, entries: edition.entries },
      {
        now: base.startedAt,
        dryRun: options.dryRun ?? false,
        ...(options.actor === undefined ? {} : { actor: options.actor }),
        ...(options.reason === undefined ? {} : { reason: options.reason }),
        ...(options.settles === undefined ? {} : { settles: options.settles }),
        judge: (compared) => {
          const { publishedOn, format, parts, coverage, refused } = edition;
          const found = { publishedOn, format, parts, coverage, refused: refusedEntries(refused) };
          return judge({ ...compared, ...found, receivedAt: base.startedAt, sha256: base.sha256 });
        },
      },
    );
    const kept = await this.keep(base, record, result);
    const { outcome, plan, revision } = result;
    return this.report(base, outcome, { edition, plan, ...kept, revision: revision?.number });
  }

  /**
   * Downloads today's edition from the publisher's own addresses and imports it. When the publisher's server says
   * that nothing changed since the last one, nothing is read.
   *
   * @throws DesignataError as `importFiles` and `downloadFiles` do; `BAD_USER_INPUT` for a list that has no address.
   */
  async importDownload(
    listId: string,
    options: ImportOptions & { allowPrivateAddresses?: boolean } = {},
  ): Promise<ImportReport> {
    const list = this.source(listId);
    const urls = list.info.downloads;
    if (urls.length === 0) {
      throw new DesignataError(
        'BAD_USER_INPUT',
        `Expected a file for ${listId}: its publisher has no address to download from.`,
      );
    }
    const startedAt = this.now();
    const folder = await mkdtemp(join(tmpdir(), 'designata-'));
    try {
      const { onProgress, allowPrivateAddresses = false } = options;
      const readers = list.formats.map(({ id, version }) => `${id} ${version}`).join(', ');
      const validators = await this.log.validators(listId, readers);
      const download = await downloadFiles(urls, {
        folder,
        validators,
        allowPrivateAddresses,
        ...(onProgress ? { onProgress } : {}),
      });
      if (download.paths.length === 0) {
        if (!options.dryRun) await this.log.confirm(listId, startedAt);
        const { publishedOn, dryRun } = options;
        const base = { list, files: [], sha256: '', startedAt, publishedOn, dryRun, options };
        return this.report(base, EditionOutcome.UNCHANGED, { reasons: [], editionId: null });
      }
      const report = await this.importPaths(listId, download.paths, options);
      const stands = report.outcome === EditionOutcome.APPLIED || report.outcome === EditionOutcome.UNCHANGED;
      if (stands && !report.dryRun)
        await this.log.saveValidators(listId, { readers, files: download.validators });
      return report;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /**
   * Applies a held edition on an operator's word. That word was given on what the list stood at when the edition was
   * held: where the list has changed since, the edition is held anew, under a new id, with a report of what it would
   * do now.
   *
   * @throws DesignataError `NOT_FOUND` when no such edition waits.
   */
  async approve(editionId: string, actor: string, reason: string): Promise<ImportReport> {
    const held = await this.log.held(editionId);
    const files = await Promise.all(held.files.map(openHeldFile));
    const publishedOn = held.publishedOn === null ? {} : { publishedOn: held.publishedOn };
    const settles = { editionId, decision: { decision: 'approved', actor, reason } as const };
    const report = await this.take(
      held.listId,
      () => digested(files),
      { actor, reason, ...publishedOn, settles },
      (guarded) => reasonsToHoldAgain(guarded, held.comparedWith),
    );
    if (report.outcome === EditionOutcome.HELD) await this.log.settle(editionId, settles.decision);
    return report;
  }

  /**
   * Turns a held edition down: its bytes are let go, its row and report stay.
   *
   * @throws DesignataError `NOT_FOUND` when no such edition waits.
   */
  async turnDown(editionId: string, actor: string, reason: string): Promise<void> {
    await this.log.settle(editionId, { decision: 'turned down', actor, reason });
  }

  private source(listId: string): ListSource {
    const list = this.catalogue.get(listId);
    if (list !== undefined) return list;
    const known = [...this.catalogue.keys()].join(', ');
    throw new DesignataError('BAD_USER_INPUT', `Expected the id of a list (${known}), but got "${listId}".`, {
      list: listId,
    });
  }

  private async reject(base: ImportBase, reason: string): Promise<ImportReport> {
    const record = editionRecord(base, undefined, [reason]);
    const editionId = base.options.dryRun
      ? null
      : await this.log.recordRejected(listRecord(base.list), record, base.startedAt);
    return this.report(base, EditionOutcome.REJECTED, { reasons: [reason], editionId });
  }

  /** Where the edition stands in the log, and why it does no more than that. */
  private async keep(
    base: ImportBase,
    record: EditionRecord,
    { outcome, revision, heldBecause, comparedWith }: ApplyResult,
  ): Promise<Pick<ImportFindings, 'editionId' | 'reasons'>> {
    if (revision !== undefined) return { editionId: revision.editionId, reasons: heldBecause };
    if (outcome !== EditionOutcome.HELD || base.options.dryRun)
      return { editionId: null, reasons: heldBecause };
    const list = listRecord(base.list);
    const files = await packFiles(base.files, this.heldBytes);
    const reasons = files === undefined ? [...heldBecause, tooLongToHold(this.heldBytes)] : heldBecause;
    const held = { ...record, report: { ...record.report, reasons, comparedWith } };
    const editionId = await this.log.recordHeld(list, held, base.startedAt, files ?? []);
    return { editionId: files === undefined ? null : editionId, reasons };
  }

  private report(base: ImportBase, outcome: EditionOutcome, found: ImportFindings): ImportReport {
    return importReport(base, outcome, found, this.now());
  }
}

type Judge = (edition: GuardedEdition) => readonly string[];

async function digested(files: readonly EditionFile[]): Promise<OpenedEdition> {
  return { files, sha256: await digestOfFiles(files) };
}

function judgeAsAsked({ approve }: ImportOptions): Judge {
  return approve ? () => [] : reasonsToHold;
}

interface ImportBase extends ImportedFiles {
  readonly options: TakeOptions;
}

function tooLongToHold(limit: number): string {
  return `Its files take more than ${limit} bytes packed and are not kept: to apply it, import it again with --approve.`;
}

function checkDate(publishedOn: string | undefined): void {
  if (publishedOn === undefined) return;
  if (isDay(publishedOn)) return;
  throw new DesignataError(
    'BAD_USER_INPUT',
    `Expected a publication date as YYYY-MM-DD, but got "${publishedOn}".`,
    {
      argument: 'publishedOn',
    },
  );
}
