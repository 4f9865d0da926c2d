import { spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const PREPARED = [join(ROOT, 'scripts/require-typescript.cjs'), join(__dirname, 'quick-webassembly.cjs')];

/** Starts a process of Node.js on a TypeScript file of the project; what it prints is piped. */
export function spawnTypeScript(file: string, ...words: string[]): ChildProcess {
  const required = PREPARED.flatMap((path) => ['--require', path]);
  return spawn(process.execPath, [...required, file, ...words], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
