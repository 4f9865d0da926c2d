import type { DataSource, EntityManager } from 'typeorm';
import { Edition } from '../../model/edition';
import { EditionOutcome } from '../../model/enums';
import { DesignataError } from '../../model/errors';
import { HeldPart } from '../../model/held-part';
import { List, type DownloadValidators } from '../../model/list';

/** A list, as its catalogue describes it. */
export interface ListRecord {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly country: string | null;
  readonly homepage: string | null;
  /** Whether it tells of what others publish. */
  readonly secondHand: boolean;
  /** Lists that number their entries in one series with this one. */
  readonly numberedWith: readonly string[];
}

/** What is kept of every file taken in, whatever became of it. */
export interface EditionRecord {
  readonly listId: string;
  readonly publishedOn: string | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly format: string | null;
  readonly mapperVersion: number | null;
  readonly contentDigest: string | null;
  readonly entries: number;
  readonly report: Readonly<Record<string, unknown>>;
}

/** One file of a held edition. */
export interface HeldFile {
  readonly name: string;
  /** Its bytes under gzip. */
  readonly packed: Buffer;
}

/**
 * Writes the list's row, and that an edition of it was found applied or unchanged.
 *
 * @param publishedOn the newest publication date known to say what stands from now on; null where there is none.
 */
export async function upsertList(
  manager: EntityManager,
  list: ListRecord,
  publishedOn: string | null,
  verifiedAt: Date,
): Promise<void> {
  await manager.query(
    `INSERT INTO list (id, name, publisher, country, homepage, verified_at, published_on, validators)
     VALUES ($1, $2, $3, $4, $5, $6, $7::date, '{}')
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, publisher = excluded.publisher, country = excluded.country,
       homepage = excluded.homepage, verified_at = excluded.verified_at, published_on = excluded.published_on`,
    [list.id, list.name, list.publisher, list.country, list.homepage, verifiedAt, publishedOn],
  );
}

/** What stands is no longer what was last downloaded: the publisher's "not modified" would be no answer. */
export async function forgetValidators(manager: EntityManager, listId: string): Promise<void> {
  await manager.update(List, { id: listId }, { validators: {} });
}

/** @returns the edition's id. */
export async function recordEdition(
  manager: EntityManager,
  edition: EditionRecord,
  outcome: EditionOutcome,
  receivedAt: Date,
  revision: number | null,
): Promise<string> {
  const [row] = await manager.query<{ id: string }[]>(
    `INSERT INTO edition (list_id, published_on, received_at, file_name, sha256, format, mapper_version, content_digest,
       entries, outcome, revision, report)
     VALUES ($1, $2::date, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::jsonb) RETURNING id`,
    [
      edition.listId,
      edition.publishedOn,
      receivedAt,
      edition.fileName,
      edition.sha256,
      edition.format,
      edition.mapperVersion,
      edition.contentDigest,
      edition.entries,
      outcome,
      revision,
      JSON.stringify(edition.report),
    ],
  );
  if (row === undefined) throw new Error('The edition was not stored.');
  return row.id;
}

/** What became of an edition that was held, and why: an operator's decision, or that a later one came before there was any. */
export interface EditionDecision {
  readonly decision: 'approved' | 'turned down' | 'overtaken';
  /** Who decided, or took the later one in. */
  readonly actor: string;
  readonly reason: string;
}

/** An edition that waits for an operator, with its bytes. */
export interface HeldEdition {
  readonly listId: string;
  readonly publishedOn: string | null;
  /** The revision that had last changed the list when the edition was held; null before the first. */
  readonly comparedWith: number | null;
  readonly files: readonly HeldFile[];
}

/**
 * Lets go of a held edition's bytes once it is decided on. Its row and report stay, the decision added. Of two who
 * decide at once, one comes first.
 *
 * @throws DesignataError `NOT_FOUND` when it was decided on before.
 */
export async function settleEdition(
  manager: EntityManager,
  editionId: string,
  decision: EditionDecision,
): Promise<void> {
  await manager.query('SELECT 1 FROM edition WHERE id = $1 FOR UPDATE', [editionId]);
  const { affected } = await manager.delete(HeldPart, { editionId });
  if (affected === 0) throw notHeld(editionId);
  await manager.query('UPDATE edition SET report = report || $2::jsonb WHERE id = $1', [
    editionId,
    JSON.stringify({ decision }),
  ]);
}

/**
 * Lets go of the held editions that one which now stands has overtaken: those published before it, for to apply one would
 * take the list back, and those of the same bytes. An operator who wants one all the same can import its file again. Of
 * several editions of one day any may be the right one: they wait.
 */
export async function settleOvertaken(
  manager: EntityManager,
  { listId, publishedOn, fileName, sha256 }: EditionRecord,
  actor: string,
): Promise<void> {
  const waiting = await manager.query<{ id: string }[]>(
    `SELECT id FROM edition WHERE list_id = $1 AND (published_on < $2::date OR sha256 = $3)
       AND id IN (SELECT edition_id FROM held_part) ORDER BY id FOR UPDATE`,
    [listId, publishedOn, sha256],
  );
  const reason = `Taken in since: ${fileName}${publishedOn === null ? '' : `, published on ${publishedOn}`}.`;
  for (const { id } of waiting) {
    // Whoever decided on it since it was looked for has the last word.
    if (await manager.existsBy(HeldPart, { editionId: id }))
      await settleEdition(manager, id, { decision: 'overtaken', actor, reason });
  }
}

function notHeld(editionId: string, decision?: EditionDecision): DesignataError {
  const now = decision === undefined ? '' : `: it was ${decision.decision} (${decision.reason})`;
  return new DesignataError(
    'NOT_FOUND',
    `Expected the id of an edition that is held, but ${editionId} is not${now}.`,
    { editionId },
  );
}

/** The log of editions that did not become a revision: what was refused or held, and why. It changes no fact. */
export class EditionLog {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns the edition's id. */
  async recordRejected(list: ListRecord, edition: EditionRecord, receivedAt: Date): Promise<string> {
    return this.record(list, edition, EditionOutcome.REJECTED, receivedAt, []);
  }

  /**
   * Keeps the bytes too, so that an operator can approve the edition later. The same bytes held for the same reasons
   * are kept once, however often they are offered. @returns the edition's id.
   */
  async recordHeld(
    list: ListRecord,
    edition: EditionRecord,
    receivedAt: Date,
    files: readonly HeldFile[],
  ): Promise<string> {
    const waiting = await this.waiting(edition);
    if (waiting !== undefined) return waiting;
    return this.record(list, edition, EditionOutcome.HELD, receivedAt, files);
  }

  /** @throws DesignataError `NOT_FOUND` when the edition was never held, or was decided on before. */
  async held(editionId: string): Promise<HeldEdition> {
    const { manager } = this.dataSource;
    const edition = /^\d{1,18}$/.test(editionId) ? await manager.findOneBy(Edition, { id: editionId }) : null;
    const parts =
      edition === null ? [] : await manager.find(HeldPart, { where: { editionId }, order: { name: 'ASC' } });
    if (edition === null || parts.length === 0) {
      throw notHeld(editionId, edition?.report['decision'] as EditionDecision | undefined);
    }
    const files = parts.map((part) => ({ name: part.name, packed: part.content }));
    const { listId, publishedOn, report } = edition;
    return { listId, publishedOn, comparedWith: (report['comparedWith'] as number | null) ?? null, files };
  }

  /** As `settleEdition`, in a transaction of its own. */
  async settle(editionId: string, decision: EditionDecision): Promise<void> {
    await this.held(editionId);
    await this.dataSource.transaction((manager) => settleEdition(manager, editionId, decision));
  }

  /** The publisher's server said that what stands is still its newest. */
  async confirm(listId: string, now: Date): Promise<void> {
    await this.dataSource.manager.update(List, { id: listId }, { verifiedAt: now });
  }

  /**
   * What the publisher's server said of the files last downloaded; empty for a list never downloaded, and where other
   * readers took them in: what did not change since may hold more for these.
   */
  async validators(listId: string, readers: string): Promise<DownloadValidators['files']> {
    const list = await this.dataSource.manager.findOneBy(List, { id: listId });
    const known = list?.validators;
    return known?.readers === readers ? known.files : {};
  }

  async saveValidators(listId: string, validators: DownloadValidators): Promise<void> {
    await this.dataSource.manager.update(List, { id: listId }, { validators });
  }

  private async waiting(edition: EditionRecord): Promise<string | undefined> {
    const [row] = await this.dataSource.query<{ id: string }[]>(
      `SELECT e.id FROM edition e WHERE e.list_id = $1 AND e.sha256 = $2 AND e.outcome = $3 AND e.report = $4::jsonb
         AND EXISTS (SELECT 1 FROM held_part p WHERE p.edition_id = e.id) ORDER BY e.id LIMIT 1`,
      [edition.listId, edition.sha256, EditionOutcome.HELD, JSON.stringify(edition.report)],
    );
    return row?.id;
  }

  private async record(
    list: ListRecord,
    edition: EditionRecord,
    outcome: EditionOutcome,
    receivedAt: Date,
    files: readonly HeldFile[],
  ): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(
        `INSERT INTO list (id, name, publisher, country, homepage, validators) VALUES ($1, $2, $3, $4, $5, '{}')
         ON CONFLICT DO NOTHING`,
        [list.id, list.name, list.publisher, list.country, list.homepage],
      );
      const id = await recordEdition(manager, edition, outcome, receivedAt, null);
      for (const file of files) {
        await manager.query('INSERT INTO held_part (edition_id, name, content) VALUES ($1, $2, $3)', [
          id,
          file.name,
          file.packed,
        ]);
      }
      return id;
    });
  }
}
