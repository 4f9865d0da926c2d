import { randomUUID } from 'node:crypto';
import {
  accessSync,
  constants,
  linkSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DesignataError } from '../../model/errors';
import { makeFolder } from './make-folder';

/** Who holds a data folder: enough to find the server that does. */
export interface LockHolder {
  readonly pid: number;
  /** The process's start time where the system tells (Linux), so that a reused pid is not taken for the holder. */
  readonly startedAt: string | null;
  /** Where that pid means something: the machine and, in containers, the process namespace. */
  readonly place: string;
  readonly token: string;
  /** Where the holder's GraphQL API answers, once it does. */
  readonly url: string | null;
}

const FILE = 'registry.lock';

const HERE = [hostname(), processNamespace()].join(' ');

/** How often the holder touches the lock: processes elsewhere see by that alone that it lives. Milliseconds. */
const BEAT_MS = 5_000;
/** A lock from elsewhere, untouched for as long, is dead: its container or machine is gone. Milliseconds. */
const SILENT_MS = 30_000;

/**
 * An exclusive lock on a data folder. PGlite has none of its own, and a second process on one folder silently loses
 * rows. The lock of a killed process is recognised and taken over at once; that of one in another container or on another
 * machine, whose pids say nothing here, once it has been silent for `SILENT_MS`.
 */
export class FolderLock {
  private readonly beat: NodeJS.Timeout;

  private constructor(
    private readonly path: string,
    private holder: LockHolder,
  ) {
    this.beat = setInterval(() => this.touch(), BEAT_MS).unref();
  }

  /**
   * @throws DesignataError `REGISTRY_LOCKED` naming the process that holds the folder, `BAD_CONFIGURATION` for a folder
   * that cannot be made or written.
   */
  static acquire(folder: string): FolderLock {
    try {
      makeFolder(folder);
      accessSync(folder, constants.W_OK);
    } catch (error) {
      throw notWritable(folder, error as Error);
    }
    const path = join(folder, FILE);
    const mine: LockHolder = {
      pid: process.pid,
      startedAt: startTime(process.pid),
      place: HERE,
      token: randomUUID(),
      url: null,
    };
    for (let attempt = 0; attempt < 3; attempt++) {
      if (tryCreate(folder, path, mine)) return new FolderLock(path, mine);
      const holder = readHolder(folder);
      if (holder !== undefined && isAlive(path, holder)) throw lockedBy(folder, holder);
      moveAside(path, holder);
    }
    throw new DesignataError(
      'REGISTRY_LOCKED',
      `Another process is taking ${folder} at this moment. Try again.`,
    );
  }

  /** Tells other processes where this one answers. */
  announce(url: string): void {
    this.holder = { ...this.holder, url };
    const next = `${this.path}.${this.holder.token}`;
    writeFileSync(next, JSON.stringify(this.holder));
    renameSync(next, this.path);
  }

  private touch(): void {
    const now = new Date();
    try {
      utimesSync(this.path, now, now);
    } catch {
      // Somebody removed the file: there is nothing left to show.
    }
  }

  release(): void {
    clearInterval(this.beat);
    if (readHolderFile(this.path)?.token === this.holder.token) rmSync(this.path, { force: true });
  }
}

/** Who holds the folder, if anybody that still runs does. */
export function liveHolder(folder: string): LockHolder | undefined {
  const holder = readHolder(folder);
  return holder !== undefined && isAlive(join(folder, FILE), holder) ? holder : undefined;
}

/** Written aside and linked: a lock that could be seen before its holder is in it would pass for a dead one. */
function tryCreate(folder: string, path: string, holder: LockHolder): boolean {
  const aside = `${path}.${holder.token}`;
  try {
    writeFileSync(aside, JSON.stringify(holder));
    linkSync(aside, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // The system may have called a folder writable in which it then makes no file.
    throw notWritable(folder, error as Error);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Renaming is atomic: of two processes that see the same dead lock, only one moves it, and the other looks again. */
function moveAside(path: string, seen: LockHolder | undefined): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = readHolderFile(aside);
  // Between looking and moving, another process may have taken over: its fresh lock goes back.
  if (moved !== undefined && moved.token !== seen?.token && isAlive(aside, moved)) renameSync(aside, path);
  else rmSync(aside, { force: true });
}

function readHolder(folder: string): LockHolder | undefined {
  return readHolderFile(join(folder, FILE));
}

function readHolderFile(path: string): LockHolder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockHolder;
  } catch {
    return undefined;
  }
}

function isAlive(path: string, holder: LockHolder): boolean {
  if (holder.place !== HERE) return Date.now() - lastBeat(path) < SILENT_MS;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return holder.startedAt === null || holder.startedAt === startTime(holder.pid);
}

/** When the lock was last touched, in milliseconds; 0 where it is gone. */
function lastBeat(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Linux's name of the process namespace, which each container has of its own. */
function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

/** Field 22 of /proc/PID/stat, after the command in brackets, which may itself hold spaces. */
function startTime(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function notWritable(folder: string, { message }: Error): DesignataError {
  return new DesignataError(
    'BAD_CONFIGURATION',
    `Expected a folder for the registry at ${folder} that can be written, but ${message}.`,
    { folder },
  );
}

function lockedBy(folder: string, holder: LockHolder): DesignataError {
  const elsewhere = holder.place === HERE ? '' : ` of another machine or container (${holder.place})`;
  const where = holder.url === null ? '' : `, which answers at ${holder.url}`;
  return new DesignataError(
    'REGISTRY_LOCKED',
    `The registry in ${folder} is in use by process ${holder.pid}${elsewhere}${where}. Only one process may hold it at a time.`,
    { pid: holder.pid, url: holder.url },
  );
}
