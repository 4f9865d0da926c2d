import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const ROOT = resolve(__dirname, '../..');

/** How long a server may take from its start until it is ready: the machine may be busy. */
const START_MS = 120_000;

/** One server, run from the build as its own process, that can be killed and comes back at the same address. */
export class ServerProcess {
  private child: ChildProcess | undefined;

  private constructor(
    private readonly environment: Readonly<Record<string, string>>,
    private readonly port: number,
  ) {}

  static async start(environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
    const server = new ServerProcess(environment, await freePort());
    await server.start();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Resolves when it is ready. Started again while an import holds the embedded registry, as a supervisor would. */
  async start(): Promise<void> {
    for (const deadline = Date.now() + START_MS; ; await pause(200)) {
      const failure = await this.startOnce(deadline);
      if (failure === undefined) return;
      if (Date.now() > deadline || !failure.includes('is in use by process')) throw new Error(failure);
    }
  }

  /** @returns why it did not become ready; undefined when it did. */
  private async startOnce(deadline: number): Promise<string | undefined> {
    const child = runBuilt('main.js', [], {
      ...this.environment,
      PORT: String(this.port),
      LOG_LEVEL: 'warn',
    });
    this.child = child;
    let complaints = '';
    child.stderr?.on('data', (data: Buffer) => (complaints = (complaints + data.toString()).slice(-5_000)));
    const gone = new Promise((resolve) => child.once('close', resolve));
    let answer = 'It did not answer.';
    for (; Date.now() < deadline; await pause(50)) {
      if (child.exitCode !== null || child.signalCode !== null) break;
      const ready = await fetch(`${this.url}/health/ready`).catch(() => undefined);
      if (ready?.ok) return undefined;
      if (ready !== undefined) answer = await ready.text().catch(String);
    }
    const ending = describeEnd(child) ?? 'did not become ready';
    child.kill('SIGKILL');
    // What it wrote last may still be on its way.
    await gone;
    return `The server on ${this.url} ${ending}. ${answer} ${complaints}`;
  }

  /** `kill -9`: no farewell to anybody. Resolves when the process is gone. */
  async kill(): Promise<void> {
    await ended(this.child, 'SIGKILL');
  }

  /** Ends it as an operator would. */
  async stop(): Promise<void> {
    await ended(this.child, 'SIGTERM');
  }
}

/** Runs a file of the build with these settings and none of this process's own. */
export function runBuilt(
  file: 'main.js' | 'cli.js',
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [resolve(ROOT, 'dist/src', file), ...words], {
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Whatever becomes of the run, nothing of it goes on.
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.removeListener('exit', end));
  return child;
}

function describeEnd({ exitCode, signalCode }: ChildProcess): string | undefined {
  if (exitCode !== null) return `ended with code ${exitCode} before it was ready`;
  return signalCode === null ? undefined : `was ended by ${signalCode} before it was ready`;
}

/** Ends a process and waits until it is gone. */
export async function ended(child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}

/** Below the ports that systems give to outgoing connections: those of a hundred consumers must not take a dead server's. */
const PORTS = { first: 15_000, count: 15_000 } as const;

/** A port that nobody listens on, and that no outgoing connection will take. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = PORTS.first + Math.floor(Math.random() * PORTS.count);
    const server = createServer().listen(port, '127.0.0.1');
    const free = await new Promise((resolve) => {
      server.once('listening', () => resolve(true));
      server.once('error', () => resolve(false));
    });
    await new Promise((resolve) => server.close(resolve));
    if (free) return port;
  }
}
