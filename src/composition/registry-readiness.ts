import type { ApiServices } from '../api/api-context';
import type { Database } from '../registry/database';
import type { ListReadiness, ReadinessReport } from '../server/readiness';

/** How long names may lag behind the registry before the server stops calling itself ready. */
const TOLERATED_LAG_MS = 30_000;

/** How long the database may take to say where it stands. */
const DATABASE_TIMEOUT_MS = 5_000;

/** How long an answer is good for: a load balancer's and a scraper's questions must not become the database's load. */
const FRESH_MS = 1_000;

/** Finds out whether the registry can be asked. One question runs at a time, whoever asks. */
export class RegistryReadiness {
  private behindSince: number | undefined;
  private asking: Promise<ReadinessReport> | undefined;
  private last: { readonly at: number; readonly report: ReadinessReport } | undefined;
  private stopping = false;

  constructor(
    private readonly database: Database,
    private readonly services: ApiServices,
    private readonly requiredLists: readonly string[],
  ) {}

  /** From now on the server is not ready, whatever the registry says. */
  stop(): void {
    this.stopping = true;
  }

  /** Never rejects. */
  async report(): Promise<ReadinessReport> {
    if (this.stopping) return { ...this.unanswered(), status: 'stopping', reason: 'The server is stopping.' };
    if (this.last !== undefined && Date.now() - this.last.at < FRESH_MS) return this.last.report;
    this.asking ??= this.ask().finally(() => (this.asking = undefined));
    return this.asking;
  }

  private async ask(): Promise<ReadinessReport> {
    const report = await Promise.race([this.look(), this.giveUp()]).catch(() => this.unanswered());
    this.last = { at: Date.now(), report };
    return report;
  }

  private async look(): Promise<ReadinessReport> {
    const { reader, follower } = this.services;
    const registryRevision = await reader.revisions.newest();
    const states = await reader.documents.listStates(registryRevision);
    const counts = await reader.documents.entryCounts(
      states.map(({ list }) => ({ id: list.id, revision: registryRevision })),
    );
    const lists = states.map(({ list }, index): ListReadiness => {
      const entries = counts[index] ?? 0;
      return {
        id: list.id,
        entries,
        ...(list.publishedOn === null ? {} : { publishedOn: list.publishedOn }),
      };
    });
    return {
      ...this.judge(registryRevision, lists),
      database: { kind: this.database.kind, answers: true },
      registryRevision,
      indexRevision: follower.revision,
      lists,
    };
  }

  private judge(
    registryRevision: number,
    lists: readonly ListReadiness[],
  ): Pick<ReadinessReport, 'status' | 'reason'> {
    const behindBy = registryRevision - this.services.follower.revision;
    if (behindBy <= 0) this.behindSince = undefined;
    else this.behindSince ??= Date.now();
    if (this.behindSince !== undefined && Date.now() - this.behindSince > TOLERATED_LAG_MS) {
      return {
        status: 'behind',
        reason: `Names are ${behindBy === 1 ? 'a revision' : `${behindBy} revisions`} behind the registry.`,
      };
    }
    const missing = this.requiredLists.filter((id) => !lists.some((list) => list.id === id));
    if (missing.length === 0) return { status: 'ready' };
    return { status: 'incomplete', reason: `Required lists are not loaded: ${missing.join(', ')}.` };
  }

  private giveUp(): Promise<ReadinessReport> {
    return new Promise((resolve) => {
      setTimeout(() => resolve(this.unanswered()), DATABASE_TIMEOUT_MS).unref();
    });
  }

  private unanswered(): ReadinessReport {
    return {
      status: 'unavailable',
      reason: 'The database does not answer.',
      database: { kind: this.database.kind, answers: false },
      registryRevision: null,
      indexRevision: this.services.follower.revision,
      lists: this.last?.report.lists ?? [],
    };
  }
}
