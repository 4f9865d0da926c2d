import { copyDigest, lineDigest } from '../../src/changes/export/entry-line';

/** One change as a consumer got it. */
export interface ReceivedChange {
  readonly cursor: string;
  readonly position: number;
  readonly revision: { readonly number: number };
  readonly entry: { readonly id: string };
  readonly entryLine: string | null;
}

/** Equal digests are one string: a hundred copies of one registry are held at once. */
const DIGESTS = new Map<string, string>();

/** A consumer's copy of the registry, with the cursor that belongs to it, and a ledger of how it came about. */
export class Copy {
  /** Line digests by entry id. */
  private readonly lines = new Map<string, string>();
  /** Places in the log of the changes applied since the snapshot, in the order they came. */
  readonly places: string[] = [];

  private constructor(
    public cursor: string,
    /** The revision of the snapshot that the copy began with. */
    readonly since: number,
  ) {}

  /** Loads the snapshot that a server exports; gives undefined for one that was cut off. */
  static async load(url: string): Promise<Copy | undefined> {
    const lines = (await (await fetch(`${url}/export`)).text()).trimEnd().split('\n');
    const end = parseEnd(lines.pop());
    if (end === undefined) return undefined;
    const copy = new Copy(end.cursor, end.revision);
    for (const line of lines) copy.keep((JSON.parse(line) as { id: string }).id, line);
    if (copy.digest() !== end.digest)
      throw new Error('A snapshot did not have the digest that it ends with.');
    return copy;
  }

  apply({ cursor, position, revision, entry, entryLine }: ReceivedChange): void {
    if (entryLine === null) this.lines.delete(entry.id);
    else this.keep(entry.id, entryLine);
    this.places.push(`${revision.number}.${position}`);
    this.cursor = cursor;
  }

  digest(): string {
    return copyDigest(this.lines.values());
  }

  /** What a consumer that saves its work has on disk. */
  saved(): Copy {
    const saved = new Copy(this.cursor, this.since);
    for (const [id, digest] of this.lines) saved.lines.set(id, digest);
    saved.places.push(...this.places);
    return saved;
  }

  private keep(id: string, line: string): void {
    const digest = lineDigest(line);
    const known = DIGESTS.get(digest) ?? digest;
    DIGESTS.set(known, known);
    this.lines.set(id, known);
  }
}

function parseEnd(line = ''): { cursor: string; revision: number; digest: string } | undefined {
  try {
    const end = JSON.parse(line) as { type?: string; cursor: string; revision: number; digest: string };
    return end.type === 'end' ? end : undefined;
  } catch {
    return undefined;
  }
}
