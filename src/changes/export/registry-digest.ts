import { BoundedMap } from '../../registry/reading/bounded-map';
import type { RegistryReader } from '../../registry/reading/registry-reader';
import { copyDigest, entryLine, lineDigest } from './entry-line';

/** What a whole copy of the registry at one revision must come to. */
export interface RegistryDigest {
  readonly revision: number;
  /** See `copyDigest`; hex. */
  readonly digest: string;
  readonly entries: number;
  /** The change log's cursor behind that revision. */
  readonly cursor: string;
}

/** Revisions whose digest is remembered: a past revision's never changes. */
const REMEMBERED = 64;

/** Computes digests, each revision once however many ask at the same time: it reads the whole registry. */
export class RegistryDigests {
  /** By cursor, which names the registry as well: one put back from a backup has other revisions of the same number. */
  private readonly known = new BoundedMap<string, Promise<RegistryDigest>>(REMEMBERED);

  constructor(private readonly reader: RegistryReader) {}

  async at(revision: number): Promise<RegistryDigest> {
    const cursor = await this.reader.changes.headCursor(revision);
    const known = this.known.get(cursor);
    if (known !== undefined) return known;
    const digest = this.compute(revision, cursor);
    digest.catch(() => this.known.delete(cursor));
    this.known.set(cursor, digest);
    return digest;
  }

  private async compute(revision: number, cursor: string): Promise<RegistryDigest> {
    const lines: string[] = [];
    for await (const batch of this.reader.snapshots.at(revision)) {
      for (const entry of batch) lines.push(lineDigest(entryLine(entry)));
    }
    return { revision, digest: copyDigest(lines), entries: lines.length, cursor };
  }
}
