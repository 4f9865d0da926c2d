import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { HeldFile } from '../registry/writing/edition-log';
import { FILE_LIMITS, type EditionFile } from './edition-file';

/** Bytes that one held edition's files may take, packed; the longest list packs to some 10 MB. */
export const HELD_BYTES = 64 * 1024 ** 2;

/**
 * The files packed with gzip, streamed, so that neither memory nor other requests suffer from a long one.
 *
 * @returns undefined when together they take more than `limit` bytes packed.
 */
export async function packFiles(
  files: readonly EditionFile[],
  limit = HELD_BYTES,
): Promise<HeldFile[] | undefined> {
  const packed: HeldFile[] = [];
  let room = limit;
  for (const file of files) {
    const chunks: Buffer[] = [];
    try {
      await pipeline(file.open(), createGzip(), async (bytes: AsyncIterable<Buffer>) => {
        for await (const chunk of bytes) {
          room -= chunk.length;
          if (room < 0) throw new Error('The files take more bytes than may be held.');
          chunks.push(chunk);
        }
      });
    } catch (error) {
      if (room < 0) return undefined;
      throw error;
    }
    packed.push({ name: file.name, packed: Buffer.concat(chunks) });
  }
  return packed;
}

/** A held file as it came, unpacked anew whenever it is read. */
export async function openHeldFile({ name, packed }: HeldFile): Promise<EditionFile> {
  const open = (): Readable => {
    const source = Readable.from([packed]);
    const unpacked = createGunzip();
    source.on('error', (error) => unpacked.destroy(error));
    return source.pipe(unpacked);
  };
  const head: Buffer[] = [];
  let size = 0;
  const measured = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (size < FILE_LIMITS.headBytes) head.push(chunk.subarray(0, FILE_LIMITS.headBytes - size));
      size += chunk.length;
      done();
    },
  });
  await pipeline(open(), measured.resume());
  return { name, size, head: Buffer.concat(head), open };
}
