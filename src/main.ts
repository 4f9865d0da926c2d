import 'reflect-metadata';
import { runCommandLine } from './cli/run-command-line';
import { processTerminal } from './cli/terminal';

/** What `npm start` runs: `designata serve`. */
void runCommandLine(['serve'], process.env, processTerminal(process)).then((code) => process.exit(code));
