import { SingleBar } from 'cli-progress';
import type { ImportProgress } from '../ingest/import-report';
import type { Terminal } from './terminal';

const TITLES: Readonly<Record<ImportProgress['phase'], string>> = {
  downloading: 'Downloading',
  reading: 'Reading',
  applying: 'Comparing and applying',
};

const MEBIBYTE = 1_048_576;

/** Shows how far an import is, where a person watches; nothing where the output goes to a file or a pipe. */
export class ImportProgressBar {
  private bar: SingleBar | undefined;
  private phase: ImportProgress['phase'] | undefined;

  constructor(private readonly terminal: Terminal) {}

  readonly update = (progress: ImportProgress): void => {
    if (!this.terminal.showsProgress) return;
    if (progress.phase !== this.phase) this.begin(progress);
    this.bar?.update(progress.done / MEBIBYTE);
  };

  /** A line in place of a bar, for work whose progress cannot be seen from here. */
  say(line: string): void {
    if (this.terminal.showsProgress) this.terminal.err.write(`${line}\n`);
  }

  stop(): void {
    this.bar?.stop();
    this.bar = undefined;
  }

  private begin({ phase, total }: ImportProgress): void {
    this.stop();
    this.phase = phase;
    if (total === undefined) {
      this.say(`${TITLES[phase]}…`);
      return;
    }
    this.bar = new SingleBar({
      format: `${TITLES[phase]} {bar} {percentage} %`,
      stream: this.terminal.err as NodeJS.WritableStream,
      clearOnComplete: true,
      hideCursor: true,
    });
    this.bar.start(total / MEBIBYTE, 0);
  }
}

/** The same for work that is counted in pieces. */
export function countingBar(
  terminal: Terminal,
  title: string,
): { update(done: number, total: number): void; stop(): void } {
  if (!terminal.showsProgress) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: `${title} {bar} {value} of {total}`,
    stream: terminal.err as NodeJS.WritableStream,
    clearOnComplete: true,
    hideCursor: true,
  });
  let started = false;
  return {
    update: (done, total) => {
      if (!started) bar.start(total, 0);
      started = true;
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
