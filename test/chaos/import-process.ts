import type { ChildProcess } from 'node:child_process';
import type { ChaosEdition } from './editions';
import { ended, runBuilt } from './server-process';

/** One `designata import` as its own process. */
export class ImportProcess {
  readonly finished: Promise<boolean>;
  private running = true;
  private output = '';

  private constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (data: Buffer) => (this.output += data.toString()));
    this.finished = new Promise((resolve) =>
      child.once('exit', (code) => {
        this.running = false;
        resolve(code === 0);
      }),
    );
  }

  static start(edition: ChaosEdition, environment: Readonly<Record<string, string>>): ImportProcess {
    const words = ['import', edition.list, edition.path, '--published-on', edition.publishedOn];
    return new ImportProcess(runBuilt('cli.js', [...words, '--approve', '--json'], environment));
  }

  get isRunning(): boolean {
    return this.running;
  }

  /** What it printed, for whoever must find out why it failed. */
  get report(): string {
    return this.output;
  }

  kill(): Promise<void> {
    return ended(this.child, 'SIGKILL');
  }
}
