import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { WebhookCounts } from '../changes/webhooks/webhook-counts';
import type { OpenStreams } from './open-streams';
import type { ReadinessProbe } from './readiness';

const SECONDS = [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What Prometheus reads at `/metrics`. One registry per server, so that two servers in one process do not meet. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Counter({
    name: 'designata_http_requests_total',
    help: 'HTTP requests answered.',
    labelNames: ['route', 'method', 'status'],
    registers: [this.registry],
  });
  private readonly durations = new Histogram({
    name: 'designata_http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers: [this.registry],
  });

  private readonly ready = this.gauge(
    'designata_ready',
    '1 when the server calls itself ready, 0 otherwise.',
  );
  private readonly registryRevision = this.gauge(
    'designata_registry_revision',
    'Newest revision of the registry.',
  );
  private readonly indexRevision = this.gauge(
    'designata_index_revision',
    'Revision up to which names can be searched.',
  );
  private readonly webhookStates = this.gauge(
    'designata_webhooks',
    'Webhooks registered: active ones, those of them whose last attempt failed, and parked ones.',
    'state',
  );
  private readonly webhookAttempts = new Counter({
    name: 'designata_webhook_attempts_total',
    help: 'Attempts of this process to deliver to a webhook.',
    labelNames: ['outcome'],
    registers: [this.registry],
  });
  private readonly entries = this.gauge('designata_list_entries', 'Current entries of each list.', 'list');

  constructor(
    streams: OpenStreams,
    private readonly probe: ReadinessProbe,
    private readonly webhooks?: WebhookCounts,
  ) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'designata_streams_open',
      help: 'WebSockets and event streams open now.',
      labelNames: ['transport'],
      registers: [this.registry],
      collect() {
        this.set({ transport: 'websocket' }, streams.open('websocket'));
        this.set({ transport: 'sse' }, streams.open('sse'));
      },
    });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  async text(): Promise<string> {
    await this.observeRegistry();
    await this.observeWebhooks();
    return this.registry.metrics();
  }

  /** Counts one answered request. The route is one of ours, never the path as it came, which anybody can make up. */
  answered(route: string, method: string, status: number, seconds: number): void {
    this.requests.inc({ route, method, status: String(status) });
    this.durations.observe({ route }, seconds);
  }

  private async observeRegistry(): Promise<void> {
    const report = await this.probe();
    this.ready.set(report.status === 'ready' ? 1 : 0);
    if (report.registryRevision !== null) this.registryRevision.set(report.registryRevision);
    if (report.indexRevision !== null) this.indexRevision.set(report.indexRevision);
    for (const list of report.lists) this.entries.set({ list: list.id }, list.entries);
  }

  /** What cannot be counted while the database does not answer stays as it was. */
  private async observeWebhooks(): Promise<void> {
    if (this.webhooks === undefined) return;
    this.webhookAttempts.reset();
    for (const [outcome, count] of Object.entries(this.webhooks.attempts))
      this.webhookAttempts.inc({ outcome: outcome.toLowerCase() }, count);
    const states = await this.webhooks.states().catch(() => undefined);
    for (const [state, count] of Object.entries(states ?? {})) this.webhookStates.set({ state }, count);
  }

  private gauge<Label extends string>(name: string, help: string, ...labelNames: Label[]): Gauge<Label> {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }
}
