import type { Writable } from 'node:stream';

/** Where a command's answer goes, and what it may assume of the reader. */
export interface Terminal {
  readonly out: Writable;
  readonly err: Writable;
  /** Whether a person watches the progress. */
  readonly showsProgress: boolean;
  /** What to type for this command: `designata`, or `npm run designata --` in a checkout. */
  readonly command: string;
}

/** The terminal that a process was started from. */
export function processTerminal({ stdout, stderr, env }: NodeJS.Process): Terminal {
  // npm names the script it runs: in a checkout, nobody has a command `designata`.
  const command = env['npm_lifecycle_event'] === undefined ? 'designata' : 'npm run designata --';
  return { out: stdout, err: stderr, showsProgress: stderr.isTTY, command };
}

/** Writes one answer for a machine: an object or array on a line of its own. */
export function printJson({ out }: Terminal, value: unknown): void {
  out.write(`${JSON.stringify(value)}\n`);
}

/** Writes lines for a person. */
export function printLines({ out }: Terminal, lines: readonly string[]): void {
  out.write(`${lines.join('\n')}\n`);
}

/** An instant in this machine's zone, with the zone: `2026-02-27 14:03:05 +01:00`. */
export function localTime(instant: string): string {
  const date = new Date(instant);
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString();
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
  return `${local.slice(0, 10)} ${local.slice(11, 19)} ${zone}`;
}

/** A name inside other text keeps its own direction: without isolation, one in Arabic turns the rest of the line around. */
export function isolated(name: string): string {
  return /[\u0590-\u08FF\uFB1D-\uFEFC]/.test(name) ? `\u2068${name}\u2069` : name;
}
