import type { Config } from '../config';
import type { Terminal } from './terminal';

/** What every command is given. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** Reads the settings when a command needs them, so that `--help` works with wrong ones. */
  config(): Config;
  /** The exit code of a command that did its work; the last word counts. */
  exitWith(code: number): void;
}
