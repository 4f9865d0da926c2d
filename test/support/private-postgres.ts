import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Debian's packages keep their programs here, in a folder for each version, and off the path. */
const DEBIAN = '/usr/lib/postgresql';

/** Where `initdb` and `pg_ctl` are, or undefined where PostgreSQL is not installed on this machine. */
export function postgresPrograms(): string | undefined {
  const versions = existsSync(DEBIAN)
    ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, 'bin'))
    : [];
  const folders = [...versions.sort().reverse(), ...(process.env['PATH'] ?? '').split(':')];
  return folders.find((folder) => ['initdb', 'pg_ctl'].every((program) => existsSync(join(folder, program))));
}

/** A PostgreSQL of the test's own, that may be stopped and started without anybody else noticing. */
export class PrivatePostgres {
  private constructor(
    private readonly programs: string,
    private readonly folder: string,
    private readonly port: number,
  ) {}

  /** Makes a cluster and starts it. */
  static async create(programs: string, port: number): Promise<PrivatePostgres> {
    const folder = mkdtempSync(join(tmpdir(), 'designata-postgres-'));
    const postgres = new PrivatePostgres(programs, folder, port);
    chmodSync(folder, 0o711);
    mkdirSync(postgres.data);
    const user = owner();
    if (user !== undefined) chownSync(postgres.data, user.uid, user.gid);
    await postgres.program('initdb', '--auth=trust', '--username=postgres', '--encoding=UTF8', '--no-sync');
    await postgres.start();
    return postgres;
  }

  get url(): string {
    return `postgres://postgres@127.0.0.1:${this.port}/postgres`;
  }

  /** Resolves when it takes connections. */
  async start(): Promise<void> {
    const settings = `-p ${this.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${this.data} -c fsync=off`;
    await this.program(
      'pg_ctl',
      '--wait',
      `--log=${join(this.data, 'log')}`,
      `--options=${settings}`,
      'start',
    );
  }

  /** Cuts every connection; resolves when it is gone. */
  async stop(): Promise<void> {
    await this.program('pg_ctl', '--wait', '--mode=fast', 'stop');
  }

  async remove(): Promise<void> {
    await this.program('pg_ctl', '--wait', '--mode=immediate', 'stop').catch(() => undefined);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get data(): string {
    return join(this.folder, 'cluster');
  }

  private async program(name: string, ...words: string[]): Promise<void> {
    await run(join(this.programs, name), [`--pgdata=${this.data}`, ...words], { cwd: '/', ...owner() });
  }
}

/** PostgreSQL refuses to run as root. */
function owner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string, user: string): number =>
    Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  for (const user of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', user), gid: idOf('-g', user) };
    } catch {
      // There is no such user.
    }
  }
  return undefined;
}
