import { CommanderError, type Command } from 'commander';
import { readConfig } from '../config';
import { DesignataError } from '../model/errors';
import { outageInFull } from '../registry/outage';
import { EXIT, exitCodeOfError } from './exit-code';
import { designata } from './program';
import type { Terminal } from './terminal';

/**
 * Runs one command.
 *
 * @param words what follows `designata` on the command line.
 * @returns the exit code.
 */
export async function runCommandLine(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<number> {
  let code: number = EXIT.done;
  const program = designata({
    terminal,
    config: () => readConfig(environment),
    exitWith: (wanted) => (code = wanted),
  });
  prepare(program, terminal);
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    // Commander has printed its own message, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    terminal.err.write(`${messageOf(error)}\n`);
    return exitCodeOfError(error);
  }
}

/** Commander ends the process by itself unless told otherwise, command by command. */
function prepare(command: Command, terminal: Terminal): void {
  command.exitOverride();
  command.showHelpAfterError('(--help shows what is possible)');
  command.configureOutput({
    writeOut: (text) => terminal.out.write(text),
    writeErr: (text) => terminal.err.write(text),
    outputError: (text, write) => write(withoutValue(text)),
  });
  for (const inner of command.commands) prepare(inner, terminal);
}

/** An unknown option is repeated with what was given to it, which may be somebody's: --bornx=1994-01-17. */
const withoutValue = (text: string): string =>
  text.replace(/(unknown option '(?:--[^=']*|-[^-']))[^]*'/, "$1'");

/** Expected errors and outages say everything in their message; a bug needs its stack. */
function messageOf(error: unknown): string {
  if (error instanceof DesignataError) return error.message;
  const outage = outageInFull(error);
  if (outage !== undefined) return outage;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
