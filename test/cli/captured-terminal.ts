import { Writable } from 'node:stream';
import { runCommandLine } from '../../src/cli/run-command-line';

/** What a command printed, and its exit code. */
export interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process, as nobody's terminal. */
export async function run(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Printed> {
  const out = new Capture();
  const err = new Capture();
  const code = await runCommandLine(words, environment, {
    out,
    err,
    showsProgress: false,
    command: 'designata',
  });
  return { code, out: out.text, err: err.text };
}

class Capture extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, next: () => void): void {
    this.text += chunk.toString();
    next();
  }
}
