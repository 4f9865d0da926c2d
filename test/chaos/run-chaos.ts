import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SeededRandom } from '../bench/generator/seeded-random';
import type { ChaosDatabase } from './chaos-database';
import { Consumer } from './consumer';
import { inventedEditions, realEditions, type ChaosEdition } from './editions';
import { followEventStream, followWebSocket } from './follow';
import { ImportProcess } from './import-process';
import { judge, type Verdict } from './judge';
import { recordAnswers } from './recorded-answers';
import { ServerProcess } from './server-process';

export interface ChaosOptions {
  readonly seed: number;
  readonly database: ChaosDatabase;
  /** Consumers over WebSocket, and as many again over server-sent events. */
  readonly consumers: number;
  /** `kill -9` of a server or an import, in all. */
  readonly kills: number;
  /** Times that every connection to PostgreSQL is cut. */
  readonly cuts: number;
  /** The real dailies; without them, or without wanting them, this many invented ones of so many entries. */
  readonly editions: 'real' | { readonly days: number; readonly entries: number };
  log(line: string): void;
}

export interface ChaosReport extends Verdict {
  readonly seconds: number;
  readonly editions: number;
  readonly serverKills: number;
  readonly importKills: number;
  readonly cuts: number;
  /** Name searches whose answer, asked again as of their revision, is not to the byte what it was at the time. */
  readonly otherAnswers: number;
}

/** Lets editions go in and everything else go wrong, and then asks every consumer what it has. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const run = new ChaosRun(options);
  try {
    return await run.run();
  } finally {
    await run.dispose();
  }
}

class ChaosRun {
  private readonly random: SeededRandom;
  private readonly folder = mkdtempSync(join(tmpdir(), 'designata-editions-'));
  private readonly environment: Readonly<Record<string, string>>;
  private servers: ServerProcess[] = [];
  private readonly restarting = new Map<ServerProcess, Promise<void>>();
  private consumers: Consumer[] = [];
  private running: Promise<void>[] = [];
  private failure: unknown;
  private serverKills = 0;
  private importKills = 0;
  private cuts = 0;

  constructor(private readonly options: ChaosOptions) {
    this.random = new SeededRandom(options.seed);
    this.environment = { ...options.database.environment, OPERATOR_TOKEN: 'chaos-operator-token' };
  }

  async run(): Promise<ChaosReport> {
    const started = Date.now();
    const editions = this.editions();
    const recorded: string[][] = [];
    for (let count = 0; count < this.options.database.servers; count++) {
      this.servers.push(await ServerProcess.start(this.environment));
    }
    this.startConsumers();
    for (const [index, edition] of editions.entries()) {
      const share = Math.round((this.options.kills * (index + 1)) / editions.length);
      await this.takeIn(edition, share);
      await this.allServersUp();
      recorded.push(await recordAnswers(this.random.pick(this.urls)));
      if (this.cuts < (this.options.cuts * (index + 1)) / editions.length) await this.cutConnections();
      this.options.log(`${edition.publishedOn} is in; ${this.kills} kills, ${this.cuts} cuts so far`);
    }
    await this.allServersUp();
    for (const consumer of this.consumers) consumer.settle();
    const verdict = await judge(this.urls, this.consumers, () => this.failure);
    return {
      ...verdict,
      seconds: Math.round((Date.now() - started) / 1_000),
      editions: editions.length,
      serverKills: this.serverKills,
      importKills: this.importKills,
      cuts: this.cuts,
      otherAnswers: await this.otherAnswers(recorded),
    };
  }

  async dispose(): Promise<void> {
    for (const consumer of this.consumers) consumer.stop();
    await Promise.allSettled(this.restarting.values());
    await Promise.all(this.servers.map((server) => server.kill()));
    await Promise.allSettled(this.running);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get urls(): string[] {
    return this.servers.map(({ url }) => url);
  }

  private get kills(): number {
    return this.serverKills + this.importKills;
  }

  private editions(): readonly ChaosEdition[] {
    const { editions } = this.options;
    const real = editions === 'real' ? realEditions() : undefined;
    if (real !== undefined) return real;
    const { days, entries } = editions === 'real' ? { days: 7, entries: 2_000 } : editions;
    return inventedEditions(this.folder, days, entries, this.random);
  }

  private startConsumers(): void {
    for (const follow of [followWebSocket, followEventStream]) {
      for (let count = 0; count < this.options.consumers; count++) {
        const random = new SeededRandom(this.random.below(2 ** 31));
        this.consumers.push(new Consumer(this.urls, follow, random));
      }
    }
    this.running = this.consumers.map((consumer) =>
      consumer.run().catch((error: unknown) => void (this.failure ??= error)),
    );
  }

  /** Imports until it succeeds, killing on the way until so many kills have been done in all. */
  private async takeIn(edition: ChaosEdition, kills: number): Promise<void> {
    for (let attempts = 0; ; attempts++) {
      if (attempts > kills + 20) throw new Error(`${edition.path} would not go in.`);
      const process = ImportProcess.start(edition, this.environment);
      while (process.isRunning && this.kills < kills) {
        await Promise.race([process.finished, pause(this.random.below(3_000))]);
        if (!process.isRunning) break;
        await this.killOne(process);
      }
      if (await process.finished) break;
      this.options.log(`an import ended early: ${process.report.trim().slice(0, 120)}`);
    }
    while (this.kills < kills) {
      await pause(this.random.below(1_000));
      await this.killServer();
    }
  }

  private async killOne(process: ImportProcess): Promise<void> {
    // With one server, commands go through it: killing the command would leave the import to go on.
    if (this.servers.length > 1 && this.random.chance(0.5)) {
      this.importKills++;
      await process.kill();
    } else await this.killServer();
  }

  private async killServer(): Promise<void> {
    if (this.failure !== undefined) throw this.failure;
    const server = this.random.pick(this.servers);
    await this.restarting.get(server);
    this.serverKills++;
    await server.kill();
    this.restarting.set(server, this.restart(server));
    if (this.servers.length === 1) await this.restarting.get(server);
  }

  private async restart(server: ServerProcess): Promise<void> {
    await server.start().catch((error: unknown) => void (this.failure ??= error));
  }

  private async otherAnswers(recorded: readonly (readonly string[])[]): Promise<number> {
    let others = 0;
    for (const answers of recorded) {
      const again = await recordAnswers(this.random.pick(this.urls), answers);
      others += again.filter((answer, index) => answer !== answers[index]).length;
    }
    return others;
  }

  /** @throws what anything that must not fail failed with until now */
  private async allServersUp(): Promise<void> {
    await Promise.all(this.restarting.values());
    if (this.failure !== undefined) throw this.failure;
  }

  private async cutConnections(): Promise<void> {
    if (this.options.database.cutConnections === undefined) return;
    await this.allServersUp();
    await this.options.database.cutConnections();
    this.cuts++;
  }
}
