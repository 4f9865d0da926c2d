import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { UnreadableSourceError } from '../source';
import { readXmlRecords, type XmlElement } from '../xml';

/** Bounds on a workbook; the list's is 1 MB and unpacks to 7 MB. */
export const WORKBOOK_LIMITS = {
  /** Bytes of the file itself. */
  packed: 50_000_000,
  /** Bytes of any one part, unpacked. */
  part: 200_000_000,
  /** Unpacked to packed, past the first 10 MB: sheets compress some tenfold, a bomb a thousandfold. */
  ratio: 200,
  ratioFree: 10_000_000,
  parts: 1_000,
  rows: 1_000_000,
} as const;

const openBuffer = promisify<Buffer, yauzl.Options, ZipFile>(yauzl.fromBuffer);

/**
 * The parts of an Office Open XML workbook (ECMA-376): a zip archive read as XML records, part by part. The archive's
 * directory stands at its end, so that a file cut off anywhere is refused; each part's size and checksum are checked.
 */
export class Workbook {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly file: string,
    private readonly expected: string,
  ) {}

  /** @throws UnreadableSourceError when the bytes are no whole archive, or break `WORKBOOK_LIMITS`. */
  static async open(stream: Readable, file: string, expected: string): Promise<Workbook> {
    const fail = (came: string): never => {
      throw new UnreadableSourceError(expected, came, file);
    };
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > WORKBOOK_LIMITS.packed) fail(`it holds more than ${WORKBOOK_LIMITS.packed} bytes`);
      chunks.push(chunk);
    }
    if (size === 0) fail('it is empty');
    const zip = await openBuffer(Buffer.concat(chunks), { lazyEntries: true, autoClose: false }).catch(
      (error: Error) => fail(`it is not a whole workbook: ${error.message}`),
    );
    if (zip.entryCount > WORKBOOK_LIMITS.parts) fail(`it holds more than ${WORKBOOK_LIMITS.parts} parts`);
    const entries = await entriesOf(zip).catch((error: Error) =>
      fail(`it is not a whole workbook: ${error.message}`),
    );
    return new Workbook(zip, entries, file, expected);
  }

  has(part: string): boolean {
    return this.entries.has(part);
  }

  /** Streams a part's elements of those names. @throws UnreadableSourceError where the part is absent or damaged. */
  async *records(
    part: string,
    root: string,
    names: readonly string[],
    onRoot: (attributes: Readonly<Record<string, string>>) => void = () => undefined,
  ): AsyncGenerator<XmlElement> {
    const entry = this.entries.get(part);
    if (entry === undefined) return this.fail(part, 'the workbook lacks this part');
    const tooLarge =
      entry.uncompressedSize > WORKBOOK_LIMITS.part ||
      (entry.uncompressedSize > WORKBOOK_LIMITS.ratioFree &&
        entry.uncompressedSize > entry.compressedSize * WORKBOOK_LIMITS.ratio);
    if (tooLarge) return this.fail(part, `it unpacks to ${entry.uncompressedSize} bytes: no list does`);
    const stream = await this.unpack(part, entry);
    yield* readXmlRecords(stream, {
      file: `${this.file}, ${part}`,
      expected: this.expected,
      root,
      records: new Set(names),
      onRoot,
    });
  }

  private unpack(part: string, entry: Entry): Promise<Readable> {
    return new Promise((resolve, reject) => {
      this.zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(this.damaged(part, error));
        const checked = checksum(entry.crc32, () => this.damaged(part, new Error('its checksum is wrong')));
        stream.on('error', (failure) => checked.destroy(this.damaged(part, failure)));
        checked.on('close', () => stream.destroy());
        resolve(stream.pipe(checked));
      });
    });
  }

  private damaged(part: string, error: Error): UnreadableSourceError {
    return new UnreadableSourceError(
      this.expected,
      `it is damaged: ${error.message}`,
      `${this.file}, ${part}`,
    );
  }

  /** @throws UnreadableSourceError that says what came in which part. */
  fail(part: string, came: string): never {
    throw new UnreadableSourceError(this.expected, came, `${this.file}, ${part}`);
  }
}

/** Passes bytes through, and fails at their end when they are not those that were packed. */
function checksum(expected: number, failure: () => Error): Transform {
  let value = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      value = crc32(chunk, value);
      done(null, chunk);
    },
    flush: (done) => done(value === expected ? null : failure()),
  });
}

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', reject);
    zip.readEntry();
  });
}
