import pino, { type Logger } from 'pino';
import pretty from 'pino-pretty';

export interface LoggerOptions {
  readonly level: string;
  /** `auto` writes one line for a person on a terminal, one JSON object a line anywhere else. */
  readonly format: 'auto' | 'pretty' | 'json';
}

/**
 * The process's log, on standard error: standard output belongs to what a command answers. What is asked about people
 * (names, variables, whole queries) is never logged.
 */
export function createLogger(options: LoggerOptions): Logger {
  const readable = options.format === 'pretty' || (options.format === 'auto' && process.stderr.isTTY);
  const settings = {
    level: options.level,
    base: null,
    redact: ['headers.authorization', 'token'],
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  if (!readable) return pino(settings, pino.destination({ dest: 2, sync: true }));
  const stream = pretty({
    destination: 2,
    sync: true,
    colorize: process.stderr.isTTY,
    translateTime: 'SYS:HH:MM:ss',
    ignore: 'requestId',
    singleLine: true,
    levelFirst: false,
  });
  return pino(settings, stream);
}
