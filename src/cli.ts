#!/usr/bin/env node
import 'reflect-metadata';
import { runCommandLine } from './cli/run-command-line';
import { processTerminal } from './cli/terminal';

/** What `designata` runs. */
async function main(): Promise<void> {
  // A reader that has seen enough (`designata search … | head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  process.exitCode = await runCommandLine(process.argv.slice(2), process.env, processTerminal(process));
}

void main();
