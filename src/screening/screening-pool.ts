import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AliasIndex } from '../matching/alias-index';
import type { NameMatch, NameQuery } from '../matching/search-types';
import { DesignataError } from '../model/errors';
import type { ThreadAnswers, ThreadIndex, ThreadQuestions } from './screening-thread';

/** Questions given to a thread at once: few enough that a revision need not wait long to be taken in. */
const CHUNK = 20;
const MOST_THREADS = 4;

/** A chunk of questions on its way. */
interface Chunk {
  readonly queries: readonly NameQuery[];
  readonly done: (answers: readonly NameMatch[][]) => void;
  readonly failed: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** Which state of the index it was told of. */
  generation: number;
  chunk?: Chunk | undefined;
}

/**
 * Threads that answer name questions from one index in shared memory, so that a large screening leaves the event loop to
 * others. The index has one writer: `change` waits until no thread reads, and the next questions are answered from the
 * index as it then is. Threads are started with the first questions.
 */
export class ScreeningPool {
  private readonly threads: Thread[] = [];
  private readonly waiting: Chunk[] = [];
  private readonly changes: (() => void)[] = [];
  private generation = 0;
  private disposed = false;

  /** @param index The index to answer from; asked for anew after each change. */
  constructor(
    private readonly index: () => AliasIndex,
    private readonly size = Math.min(MOST_THREADS, availableParallelism()),
  ) {}

  /** Answers questions in their order. They must have been checked: what is wrong with them is not told apart from a fault. */
  async search(queries: readonly NameQuery[]): Promise<NameMatch[][]> {
    const chunks: Promise<readonly NameMatch[][]>[] = [];
    for (let from = 0; from < queries.length; from += CHUNK) {
      const part = queries.slice(from, from + CHUNK);
      chunks.push(
        new Promise((done, failed) => {
          this.waiting.push({ queries: part, done, failed });
        }),
      );
    }
    this.handOut();
    return (await Promise.all(chunks)).flat();
  }

  /** Changes the index while no thread reads it. `change` must be done when it returns. */
  change(change: () => void): Promise<void> {
    return new Promise((done, failed) => {
      this.changes.push(() => {
        try {
          change();
          done();
        } catch (error) {
          failed(error as Error);
        }
      });
      this.goOn();
    });
  }

  async dispose(): Promise<void> {
    this.disposed = true;
    for (const { failed } of this.waiting.splice(0)) failed(ended());
    await Promise.all(this.threads.splice(0).map(({ worker }) => worker.terminate()));
  }

  private busy(): boolean {
    return this.threads.some(({ chunk }) => chunk !== undefined);
  }

  /** Gives idle threads what waits, unless somebody waits to change the index. */
  private handOut(): void {
    if (this.disposed) {
      for (const { failed } of this.waiting.splice(0)) failed(ended());
      return;
    }
    while (this.changes.length === 0 && this.waiting.length > 0) {
      const thread = this.threads.find(({ chunk }) => chunk === undefined) ?? this.start();
      if (thread === undefined) return;
      this.ask(thread, this.waiting.shift() as Chunk);
    }
  }

  private ask(thread: Thread, chunk: Chunk): void {
    thread.chunk = chunk;
    thread.worker.ref();
    if (thread.generation !== this.generation) {
      const index = this.index();
      const message: ThreadIndex = { type: 'index', tables: index.share(), settings: index.settings };
      thread.worker.postMessage(message);
      thread.generation = this.generation;
    }
    const message: ThreadQuestions = { type: 'questions', queries: chunk.queries };
    thread.worker.postMessage(message);
  }

  private start(): Thread | undefined {
    if (this.threads.length >= this.size) return undefined;
    // Under Jest and in scripts this file is TypeScript, and so is the thread's.
    const extension = extname(__filename);
    const worker = new Worker(`${__dirname}/screening-thread${extension}`, {
      execArgv: extension === '.ts' ? ['-r', join(__dirname, '../../scripts/require-typescript.cjs')] : [],
    });
    const thread: Thread = { worker, generation: -1 };
    worker.on('message', (answers: ThreadAnswers) => this.settle(thread, answers));
    worker.on('error', (error) => this.lose(thread, error));
    worker.on('exit', () => this.lose(thread, ended()));
    this.threads.push(thread);
    return thread;
  }

  private settle(thread: Thread, answers: ThreadAnswers): void {
    const { chunk } = thread;
    thread.chunk = undefined;
    thread.worker.unref();
    if ('answers' in answers) chunk?.done(answers.answers);
    else chunk?.failed(new Error(answers.failure));
    this.goOn();
  }

  /** A thread that ended is replaced when it is needed; what it was asked fails. */
  private lose(thread: Thread, error: Error): void {
    const at = this.threads.indexOf(thread);
    if (at >= 0) this.threads.splice(at, 1);
    thread.chunk?.failed(error);
    thread.chunk = undefined;
    this.goOn();
  }

  /** Makes the changes that wait, once no thread reads; then hands out questions. */
  private goOn(): void {
    if (this.changes.length > 0 && !this.busy()) {
      for (const change of this.changes.splice(0)) change();
      this.generation++;
    }
    this.handOut();
  }
}

const ended = (): DesignataError =>
  new DesignataError('UNAVAILABLE', 'The screening threads have been closed.');
