import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const READY_LIMIT_MS = 90_000;

/** What a process that has ended left behind. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Builds what is not built yet: a moment when nothing has changed. */
export function buildOnce(): void {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/build.cjs'), '--quiet']);
  if (status !== 0) throw new Error(`The build failed: ${stderr.toString()}`);
}

/** Runs the built command to its end. */
export function runBuiltCommand(
  words: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<Ended> {
  return new BuiltProcess('cli.js', words, variables).ended;
}

/** A process of the build. */
export class BuiltProcess {
  readonly ended: Promise<Ended>;
  private readonly child: ChildProcess;
  private out = '';
  private err = '';

  constructor(
    file: 'main.js' | 'cli.js',
    words: readonly string[],
    variables: Readonly<Record<string, string>>,
  ) {
    this.child = spawn(process.execPath, [join(ROOT, 'dist/src', file), ...words], {
      // Nothing of the environment of the tests may decide what the process does.
      env: { PATH: process.env['PATH'] ?? '', ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.on('data', (chunk) => (this.out += String(chunk)));
    this.child.stderr?.on('data', (chunk) => (this.err += String(chunk)));
    this.ended = new Promise((resolveEnd) => {
      this.child.once('close', (code) => resolveEnd({ code, out: this.out, err: this.err }));
    });
  }

  /** Where a server answers, once it says so. */
  async url(): Promise<string> {
    const deadline = Date.now() + READY_LIMIT_MS;
    while (Date.now() < deadline && this.child.exitCode === null && this.child.signalCode === null) {
      const url = /is (?:ready|up) at (\S+)/.exec(this.out)?.[1];
      if (url !== undefined) return url;
      await new Promise((resolvePause) => setTimeout(resolvePause, 50));
    }
    throw new Error(`The server did not become ready.\n${this.out}\n${this.err}`);
  }

  /** Sends a signal and waits for the end. */
  stop(signal: NodeJS.Signals): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }
}
