import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pause } from '../server/settled';
import { startFeedServer, type FeedServer } from './feed-server';

const ROOT = resolve(__dirname, '../..');
const EXAMPLES = join(ROOT, 'docs/examples');

/** How each example is run, and what a machine must have for it. */
const CONSUMERS = [
  {
    name: 'mirror.ts',
    command: [
      process.execPath,
      '-r',
      join(ROOT, 'scripts/require-typescript.cjs'),
      join(EXAMPLES, 'mirror.ts'),
    ],
    needs: [],
  },
  { name: 'mirror.py', command: ['python3', join(EXAMPLES, 'mirror.py')], needs: ['python3'] },
  { name: 'mirror.sh', command: ['sh', join(EXAMPLES, 'mirror.sh')], needs: ['curl', 'jq', 'sha256sum'] },
];

describe('the consumers that docs/integrating.md shows', () => {
  let feed: FeedServer;
  let folder: string;
  const running: Running[] = [];

  beforeAll(async () => {
    feed = await startFeedServer();
    folder = mkdtempSync(join(tmpdir(), 'designata-examples-'));
  });
  afterAll(async () => {
    await feed.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((consumer) => consumer.kill()));
  });
  beforeEach(async () => {
    await feed.api.reset();
    await feed.take('a', '1', '2', 'Zoë "Ž" \\ 3');
  });

  it('mirror.ts is compiled by the command that it prints', () => {
    const text = readFileSync(join(EXAMPLES, 'mirror.ts'), 'utf8');
    const [, words = '', program = ''] = /npx (tsc .*)\n \* {3}node docs\/examples\/(\S+)/.exec(text) ?? [];
    const command = words.replace('--outDir docs/examples', `--outDir ${folder}`).split(' ');
    const { status } = spawnSync('npx', command, { cwd: ROOT, stdio: 'inherit' });

    expect(status).toBe(0);
    expect(existsSync(join(folder, program))).toBe(true);
  });

  function start(consumer: (typeof CONSUMERS)[number], ...flags: string[]): Running {
    const [program = '', ...words] = consumer.command;
    const child = spawn(program, [...words, feed.url, join(folder, consumer.name), ...flags], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const started = new Running(child);
    running.push(started);
    return started;
  }

  for (const consumer of CONSUMERS) {
    const missing = consumer.needs.filter((program) => spawnSync('which', [program]).status !== 0);
    if (missing.length === 0) {
      it(`${consumer.name} without arguments prints how it is used`, () => {
        const [program = '', ...words] = consumer.command;
        const { status, stderr } = spawnSync(program, words, {
          cwd: ROOT,
          encoding: 'utf8',
          timeout: 60_000,
        });
        expect([status === 0, stderr]).toEqual([false, expect.stringMatching(/usage: .* FOLDER/)]);
        expect(stderr.trim().split('\n')).toHaveLength(1);
      });
    }
    const title = `${consumer.name} loads a snapshot, follows the changes, survives being killed, and proves its copy`;
    if (missing.length > 0) {
      it.skip(`${title} (skipped: ${missing.join(', ')} is not on this machine)`, () => undefined);
      continue;
    }
    it(title, async () => {
      const first = start(consumer);
      await first.prints(/^equal 1 3 /m);
      await feed.take('a', '2', '4');
      await first.prints(/^changed a:4$/m);
      await first.kill();
      await feed.take('b', '5', '6');
      const second = start(consumer, '--once');
      expect(await second.ended).toBe(0);
      const { digest } = await feed.api.data<{ digest: { digest: string } }>('{ digest { digest } }');

      expect(second.output).toContain(`equal 3 4 ${digest.digest}`);
      expect(second.output).not.toContain('changed a:4');
    });
  }
});

class Running {
  output = '';
  readonly ended: Promise<number | null>;

  constructor(private readonly child: ChildProcess) {
    child.stdout?.on('data', (data: Buffer) => (this.output += data.toString()));
    this.ended = new Promise((resolve) => child.once('exit', (code) => resolve(code)));
  }

  async prints(text: RegExp): Promise<void> {
    while (!text.test(this.output)) {
      if (this.child.exitCode !== null || this.child.signalCode !== null)
        throw new Error(`It ended before it printed ${text}: ${this.output}`);
      await pause(20);
    }
  }

  async kill(): Promise<void> {
    if (this.child.exitCode === null) this.child.kill('SIGKILL');
    await this.ended;
  }
}
