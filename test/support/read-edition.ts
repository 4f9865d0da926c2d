import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { EntryDraft } from '../../src/model/entry-draft';
import type {
  EditionFormat,
  EditionHeader,
  EditionPart,
  ReadOptions,
  Refusal,
} from '../../src/sources/source';

/** Everything a reader gave out, in order. */
export interface ReadEdition {
  readonly header: EditionHeader;
  readonly drafts: EntryDraft[];
  readonly refusals: Refusal[];
}

/** Bytes as a part of an edition, handed out in chunks of that size, so that a reader cannot rely on whole ones. */
export function partOf(name: string, bytes: Buffer | string, chunkSize = 16_384): EditionPart {
  const buffer = Buffer.from(bytes);
  return {
    name,
    head: buffer.subarray(0, 4096),
    open: () => Readable.from(chunksOf(buffer, chunkSize)),
  };
}

/** A file as the one part of an edition. */
export function partOfFile(path: string): EditionPart {
  return partOf(basename(path), readFileSync(path));
}

/** Reads an edition to its end. */
export async function readEdition(
  format: EditionFormat,
  parts: readonly EditionPart[],
  options: ReadOptions = {},
): Promise<ReadEdition> {
  let header: EditionHeader = {};
  const drafts: EntryDraft[] = [];
  const refusals: Refusal[] = [];
  for await (const event of format.read(parts, options)) {
    if (event.type === 'edition') header = { ...header, ...event.header };
    else if (event.type === 'entry') drafts.push(event.draft);
    else refusals.push(event.refusal);
  }
  return { header, drafts, refusals };
}

function* chunksOf(buffer: Buffer, size: number): Generator<Buffer> {
  for (let start = 0; start < buffer.length; start += size) yield buffer.subarray(start, start + size);
}
