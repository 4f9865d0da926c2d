import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ReportBlock } from '../../../src/matching/evaluation/report/report';
import type { DatabaseLocation } from '../../../src/registry/database';
import { createDatabase, dropDatabase, testServerUrl } from '../../support/postgres-databases';
import { withoutData, type Bench, type BenchContext, type BenchOutcome } from '../bench';
import { SDN_2023 } from '../data/load-lists';
import { median } from '../speed/latency';
import type { MeasuredImport } from './measured-import';

/** Every such row of the main file gets a longer remark in the next day's edition. */
const AMENDED_EVERY = 500;
const ROUNDS = 3;

/** How long the SDN list takes to be taken in, and a day later the next edition of it. */
export const importBench: Bench = {
  name: 'import',
  about: 'time and memory to take in the SDN list, and the next day’s edition',
  run: measure,
};

interface Place {
  readonly title: string;
  readonly wholeReach: number;
  /** Gives a new, empty registry to the work. */
  with<Result>(work: (location: DatabaseLocation) => Promise<Result>): Promise<Result>;
}

async function measure(context: BenchContext): Promise<BenchOutcome> {
  const first = context.data(SDN_2023);
  if (first === undefined) return withoutData(SDN_2023);
  const folder = mkdtempSync(join(tmpdir(), 'designata-bench-'));
  try {
    const next = nextDay(first, folder);
    const rows: Row[] = [];
    for (const place of places(folder)) {
      for (let round = 0; round < (context.quick ? 1 : ROUNDS); round += 1) {
        context.log(`import: ${place.title}, round ${round + 1}`);
        const measured = await place.with((location) => importInProcess(location, [first, next]));
        measured.forEach((one, day) => rows.push({ ...one, place, day }));
      }
    }
    return outcomeOf(rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Row = MeasuredImport & { readonly place: Place; readonly day: number };

/** Real editions of two days in a row with all their files are not at hand: the later one is the first, a little changed. */
function nextDay(first: string, folder: string): string {
  const next = join(folder, 'next-day');
  cpSync(first, next, { recursive: true });
  const main = join(next, 'sdn.csv');
  const lines = readFileSync(main, 'latin1').split('\n');
  const changed = lines.map((line, at) =>
    at % AMENDED_EVERY === 0 ? line.replace(/(?:-0- |"([^"]*)")(\r?)$/, '"$1 Amended."$2') : line,
  );
  writeFileSync(main, changed.join('\n'), 'latin1');
  return next;
}

function places(folder: string): Place[] {
  const serverUrl = testServerUrl();
  const embedded: Place = {
    title: 'embedded',
    wholeReach: 60,
    with: async (work) => {
      const dataDir = mkdtempSync(join(folder, 'registry-'));
      return work({ kind: 'embedded', dataDir });
    },
  };
  if (serverUrl === undefined) return [embedded];
  const postgres: Place = {
    title: 'PostgreSQL',
    wholeReach: 20,
    with: async (work) => {
      const url = await createDatabase(serverUrl);
      try {
        return await work({ kind: 'postgres', url, poolSize: 4 });
      } finally {
        await dropDatabase(serverUrl, new URL(url).pathname.slice(1));
      }
    },
  };
  return [postgres, embedded];
}

/** In a process of its own, so that its memory is its own. */
async function importInProcess(
  location: DatabaseLocation,
  paths: readonly string[],
): Promise<MeasuredImport[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '-r',
    join(__dirname, '../../../scripts/require-typescript.cjs'),
    join(__dirname, 'measured-import.ts'),
    JSON.stringify(location),
    ...paths,
  ]);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as MeasuredImport);
}

function outcomeOf(rows: readonly Row[]): BenchOutcome {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.place.title} ${row.day}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const figures = [...groups.values()].flatMap((group) => {
    const [one] = group;
    if (one === undefined) return [];
    const middle = (figure: (row: Row) => number): number => median(group.map(figure));
    return [
      {
        database: one.place.title,
        edition: one.day === 0 ? 'whole list' : 'next day',
        outcome: one.outcome,
        entries: one.entries,
        amended: one.amended,
        seconds: middle((row) => row.seconds),
        reach: one.day === 0 ? one.place.wholeReach : 5,
        processorSeconds: middle((row) => row.processorSeconds),
        peakMegabytes: Math.max(...group.map((row) => row.peakMegabytes)),
      },
    ];
  });
  return { figures: { imports: figures }, blocks: blocksOf(figures) };
}

function blocksOf(
  figures: readonly {
    readonly database: string;
    readonly edition: string;
    readonly outcome: string;
    readonly entries: number;
    readonly amended: number;
    readonly seconds: number;
    readonly reach: number;
    readonly processorSeconds: number;
    readonly peakMegabytes: number;
  }[],
): ReportBlock[] {
  return [
    { type: 'heading', text: 'Taking in the SDN list of 2023-12-28, and a day later' },
    {
      type: 'table',
      columns: ['database', 'edition', 'outcome', 'entries', 'amended', 's', 'reach', 'CPU s', 'peak MB'],
      rows: figures.map((row) => [
        row.database,
        row.edition,
        row.outcome,
        String(row.entries),
        String(row.amended),
        row.seconds.toFixed(1),
        `< ${row.reach}`,
        row.processorSeconds.toFixed(1),
        row.peakMegabytes.toFixed(0),
      ]),
    },
    {
      type: 'paragraph',
      text: 'Medians, peaks of the importing process (reach: 500 MB). On PostgreSQL its CPU seconds are not the server’s.',
    },
  ];
}
