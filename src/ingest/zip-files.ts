import { basename } from 'node:path';
import { PassThrough, pipeline, Transform, type Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { DesignataError } from '../model/errors';
import { FILE_LIMITS, type EditionFile } from './edition-file';

/** A published list compresses about tenfold; a bomb a thousandfold. */
const MAX_RATIO = 200;
const RATIO_FREE_BYTES = 10 * 1024 ** 2;

const openArchive = promisify<string, yauzl.Options, ZipFile>(yauzl.open);

export function isZip(file: EditionFile): boolean {
  return file.head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'));
}

/**
 * The files in a zip archive, each streamed anew whenever it is read. An office workbook is a zip as well, and stays
 * the one file it is.
 *
 * @throws DesignataError `LIMIT_EXCEEDED` on more files or bytes than `FILE_LIMITS`, or a ratio no list has;
 * `UNREADABLE_SOURCE` on two members of one name.
 */
export async function openZip(path: string, archive: EditionFile): Promise<EditionFile[]> {
  const entries = await entriesOf(path);
  if (entries.some((entry) => entry.fileName === '[Content_Types].xml')) return [archive];
  const files = entries.filter(
    (entry) => !entry.fileName.endsWith('/') && !basename(entry.fileName).startsWith('.'),
  );
  const names = files.map((entry) => basename(entry.fileName));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) {
    throw new DesignataError(
      'UNREADABLE_SOURCE',
      `Expected the files of one edition in ${basename(path)}, but two of them are called ${twice}.`,
    );
  }
  return Promise.all(files.map((entry) => openEntry(path, entry)));
}

async function openEntry(path: string, entry: Entry): Promise<EditionFile> {
  const where = `${entry.fileName} in ${basename(path)}`;
  const size = entry.uncompressedSize;
  if (size > FILE_LIMITS.bytes || (size > RATIO_FREE_BYTES && size > entry.compressedSize * MAX_RATIO)) {
    throw new DesignataError(
      'LIMIT_EXCEEDED',
      `${where} unpacks to ${size} bytes from ${entry.compressedSize}: no list does.`,
      { size },
    );
  }
  const open = (): Readable => streamEntry(path, entry, size, where);
  return { name: basename(entry.fileName), size, head: await headOf(open()), open };
}

function streamEntry(path: string, entry: Entry, size: number, where: string): Readable {
  const output = new PassThrough();
  void openArchive(path, { lazyEntries: true, autoClose: false }).then(
    (zip) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) {
          zip.close();
          return void output.destroy(unreadable(where, error));
        }
        const limited = byteLimit(size, where);
        // The output is no part of the pipeline, which would end it with the unpacker's own error.
        pipeline(stream, limited, (failure) => {
          zip.close();
          if (failure) output.destroy(unreadable(where, failure));
        });
        // Whoever took it may have gone before it was opened.
        if (output.destroyed) return void stream.destroy();
        output.once('close', () => stream.destroy());
        limited.pipe(output);
      });
    },
    (error: unknown) => output.destroy(unreadable(where, error)),
  );
  return output;
}

/** What a header says of a size is the sender's word; this counts. */
function byteLimit(size: number, where: string): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > size)
        done(new DesignataError('LIMIT_EXCEEDED', `${where} is longer than its header's ${size} bytes.`));
      else done(null, chunk);
    },
  });
}

async function headOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= FILE_LIMITS.headBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, FILE_LIMITS.headBytes);
}

async function entriesOf(path: string): Promise<Entry[]> {
  const zip = await openArchive(path, { lazyEntries: true, autoClose: true }).catch((error: unknown) => {
    throw unreadable(basename(path), error);
  });
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length <= FILE_LIMITS.files) return zip.readEntry();
      zip.close();
      reject(
        new DesignataError(
          'LIMIT_EXCEEDED',
          `Expected at most ${FILE_LIMITS.files} files, but ${basename(path)} holds more.`,
        ),
      );
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', (error) => reject(unreadable(basename(path), error)));
    zip.readEntry();
  });
}

function unreadable(where: string, error: unknown): Error {
  if (error instanceof DesignataError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new DesignataError(
    'UNREADABLE_SOURCE',
    `Expected a whole zip archive, but ${where} is not: ${reason}`,
    { where },
  );
}
