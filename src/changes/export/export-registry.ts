import type { EntrySnapshot } from '../../registry/reading/snapshot-reads';
import type { RegistryReader } from '../../registry/reading/registry-reader';
import { csvHeader, csvRow } from './csv-row';
import { copyDigest, entryLine, lineDigest } from './entry-line';
import { ftmEntities } from './ftm-entities';

/**
 * `jsonl`: our own entry lines, the full shape. `ftm`: FollowTheMoney entities as JSON lines, one for each party and
 * each designation. `csv`: one flat row an entry, for spreadsheets.
 */
export const EXPORT_FORMATS = ['jsonl', 'ftm', 'csv'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Media type of each format, for HTTP. */
export const EXPORT_MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  jsonl: 'application/jsonl; charset=utf-8',
  ftm: 'application/jsonl; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

/** What an export ends with: where to go on from, and what the copy must come to. */
export interface ExportEnd {
  readonly type: 'end';
  readonly revision: number;
  readonly entries: number;
  /** The change log's cursor behind that revision. */
  readonly cursor: string;
  /** See `copyDigest`; of the entry lines, whatever the export's format. */
  readonly digest: string;
}

/**
 * The registry as it stood at a revision, as text, a batch of lines at a time: its consumer sets the pace, and no more
 * than one batch is in memory. The last line is an `ExportEnd`; an export without it was cut off.
 */
export async function* exportRegistry(
  reader: RegistryReader,
  format: ExportFormat,
  revision: number,
): AsyncGenerator<string, ExportEnd> {
  const digests: string[] = [];
  if (format === 'csv') yield csvHeader();
  let party: EntrySnapshot[] = [];
  for await (const batch of reader.snapshots.at(revision)) {
    const lines: string[] = [];
    for (const entry of batch) {
      const line = entryLine(entry);
      digests.push(lineDigest(line));
      if (format === 'jsonl') lines.push(line);
      else if (format === 'csv') lines.push(csvRow(entry));
      else if (party[0]?.party === entry.party) party.push(entry);
      else {
        lines.push(...ftmEntities(party));
        party = [entry];
      }
    }
    yield joined(lines);
  }
  yield joined(ftmEntities(party));
  const cursor = await reader.changes.headCursor(revision);
  const end: ExportEnd = {
    type: 'end',
    revision,
    entries: digests.length,
    cursor,
    digest: copyDigest(digests),
  };
  yield joined([format === 'csv' ? csvEnd(end) : JSON.stringify(end)]);
  return end;
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function csvEnd(end: ExportEnd): string {
  return `#end,revision=${end.revision},entries=${end.entries},cursor=${end.cursor},digest=${end.digest}`;
}
