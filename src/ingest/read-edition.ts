import { Transform, type Readable } from 'node:stream';
import { editionDigest, entryContent, type EntryContent } from '../registry/writing/entry-content';
import {
  UnreadableSourceError,
  type EditionFormat,
  type ListSource,
  type ReadOptions,
  type Refusal,
  refusedEntries,
} from '../sources/source';
import { coverageOf, type Coverage } from './coverage';
import type { EditionFile } from './edition-file';
import type { ImportProgress } from './import-report';
import { whatItIs } from './what-it-is';

/** An edition read to its end. */
export interface ReadEdition {
  readonly format: EditionFormat;
  readonly publishedOn: string | null;
  readonly entries: readonly EntryContent[];
  readonly contentDigest: string;
  readonly refused: readonly Refusal[];
  readonly coverage: Coverage;
  /** Which of its publication's files came, where there are several. */
  readonly parts: readonly string[];
}

/**
 * Reads an edition with the first of the list's formats that recognises it.
 *
 * @throws UnreadableSourceError when no format does, when it is not whole, when its own count of records is not
 * met, or when it holds no entry at all.
 */
export async function readEdition(
  list: ListSource,
  files: readonly EditionFile[],
  options: ReadOptions,
  onProgress: (progress: ImportProgress) => void = () => undefined,
): Promise<ReadEdition> {
  const format = recognise(list, files);
  const entries = new Map<string, EntryContent>();
  const refused: Refusal[] = [];
  let publishedOn = options.publishedOn ?? null;
  let declared: number | undefined;
  let parts: readonly string[] = [];
  for await (const event of format.read(withProgress(files, onProgress), options)) {
    if (event.type === 'refused') refused.push(event.refusal);
    else if (event.type === 'edition') {
      publishedOn = event.header.publishedOn ?? publishedOn;
      declared = event.header.declaredEntries ?? declared;
      parts = event.header.parts ?? parts;
    } else {
      const entry = entryContent(list.info.id, event.draft);
      const other = entries.get(entry.reference);
      if (other !== undefined) refused.push(repeated(entry, other));
      if (other === undefined || entry.digest < other.digest) entries.set(entry.reference, entry);
    }
  }
  checkCounts(list, files, entries.size, refusedEntries(refused), declared);
  const all = [...entries.values()];
  return {
    format,
    publishedOn,
    entries: all,
    contentDigest: editionDigest(all),
    refused,
    coverage: coverageOf(all),
    parts,
  };
}

/**
 * Of two records under one reference the one of the smaller digest is taken: chosen by what they say, so that the
 * list's content does not hang on their order in the file.
 */
function repeated(entry: EntryContent, other: EntryContent): Refusal {
  const [taken, left] = entry.digest < other.digest ? [entry, other] : [other, entry];
  const which = taken.digest === left.digest ? 'says the same' : 'says something else and was taken';
  return {
    locator: left.locator,
    reason: `Reference ${left.reference} stands in this edition twice; the other (${taken.locator}) ${which}.`,
  };
}

function recognise(list: ListSource, files: readonly EditionFile[]): EditionFormat {
  const mixed = twoFormats(list, files);
  const format = list.formats.find((candidate) => candidate.recognises(files));
  if (format !== undefined && mixed === undefined) return format;
  const known = list.formats.map((candidate) => candidate.id).join(', ');
  throw new UnreadableSourceError(
    `${list.info.name} (${known})`,
    mixed ?? severalAtOnce(list, files) ?? whatItIs(files),
    namesOf(files),
  );
}

/** A list's publishers offer it in several formats, of which one is an edition: a folder that holds two is read as neither. */
function twoFormats(list: ListSource, files: readonly EditionFile[]): string | undefined {
  if (files.length < 2) return undefined;
  const firstOf = new Map<string, string>();
  for (const file of files) {
    const format = list.formats.find((candidate) => candidate.recognises([file]));
    if (format !== undefined && !firstOf.has(format.id)) firstOf.set(format.id, file.name);
  }
  if (firstOf.size < 2) return undefined;
  const found = [...firstOf].map(([format, file]) => `${format} (${file})`).join(' and ');
  return `there are ${firstOf.size === 2 ? 'two' : firstOf.size} formats, ${found}: import one of them, by its file’s name or from a folder of its own`;
}

/** A folder of editions, or an edition with something beside it: each file may be right, and together they are no edition. */
function severalAtOnce(list: ListSource, files: readonly EditionFile[]): string | undefined {
  if (files.length < 2) return undefined;
  const whole = files.filter((file) => list.formats.some((format) => format.recognises([file])));
  const [only] = whole;
  if (only === undefined) return undefined;
  return whole.length === 1
    ? `there are ${files.length} files, of which only ${only.name} is one: import it by itself`
    : `there are ${files.length} files, of which ${whole.length} are one each: import them one by one, the oldest first`;
}

function checkCounts(
  list: ListSource,
  files: readonly EditionFile[],
  entries: number,
  refused: number,
  declared: number | undefined,
): void {
  if (declared !== undefined && declared !== entries + refused) {
    const expected = `${declared} records, as the file says of itself`;
    throw new UnreadableSourceError(expected, `it holds ${entries + refused}`, namesOf(files));
  }
  if (entries === 0) throw new UnreadableSourceError(list.info.name, 'it holds no entry', namesOf(files));
}

function namesOf(files: readonly EditionFile[]): string {
  return files.map((file) => file.name).join(', ');
}

/** The files, telling how many of all their bytes have been read; a file read twice counts once. */
function withProgress(
  files: readonly EditionFile[],
  onProgress: (progress: ImportProgress) => void,
): EditionFile[] {
  const total = files.reduce((sum, file) => sum + file.size, 0);
  const done = new Map<EditionFile, number>();
  return files.map((file) => ({
    ...file,
    open: (): Readable => {
      let seen = 0;
      const counter = new Transform({
        transform(chunk: Buffer, _encoding, next) {
          seen += chunk.length;
          done.set(file, Math.max(seen, done.get(file) ?? 0));
          onProgress({ phase: 'reading', done: [...done.values()].reduce((a, b) => a + b, 0), total });
          next(null, chunk);
        },
      });
      const source = file.open();
      source.on('error', (error) => counter.destroy(error));
      counter.on('close', () => source.destroy());
      return source.pipe(counter);
    },
  }));
}
