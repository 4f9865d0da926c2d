import { Readable } from 'node:stream';
import { FILE_LIMITS, type EditionFile } from '../../src/ingest/edition-file';

/** A file of an edition that is in memory. */
export function fileOfBytes(name: string, bytes: Buffer): EditionFile {
  return {
    name,
    size: bytes.length,
    head: bytes.subarray(0, FILE_LIMITS.headBytes),
    open: () => Readable.from(bytes.length === 0 ? [] : [bytes]),
  };
}
