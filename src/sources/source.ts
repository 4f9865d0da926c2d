import type { Readable } from 'node:stream';
import type { EntryDraft } from '../model/entry-draft';
import { DesignataError } from '../model/errors';

/**
 * One list's slice: what the list is, and the formats its editions come in. Slices are pure: they see bytes and give
 * drafts. Fetching, guarding and writing are `ingest`'s.
 */
export interface ListSource {
  readonly info: ListInfo;
  /** Tried in order until one recognises the content. */
  readonly formats: readonly EditionFormat[];
}

export interface ListInfo {
  /** `us-ofac-sdn`, `un-sc`... as the design names them. */
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  /** ISO code of the publisher's state; absent for the UN, the EU and our own notices. */
  readonly country?: string;
  readonly homepage: string;
  /** Where today's edition is published; several where an edition is several files. Empty: must be given as a file. */
  readonly downloads: readonly string[];
  /** It tells of what others publish: what they call an authority or a program counts before its own words. */
  readonly secondHand?: true;
  /**
   * The ids of lists whose publisher numbers their entries in one series with this one's: a reference of this list is
   * the same subject's there. They say so of this one, too.
   */
  readonly numberedWith?: readonly string[];
}

/** One named file of an edition: a file, a member of a folder or of a zip archive, or a download. */
export interface EditionPart {
  /** Base name, for messages and locators. Never used to decide what the content is. */
  readonly name: string;
  /** The first bytes, up to 4,096: enough to recognise a format. */
  readonly head: Buffer;
  /** The bytes from the start; may be called more than once. Enforces the size limits. */
  open(): Readable;
}

/** What an operator says of the edition that its bytes do not. */
export interface ReadOptions {
  /** `YYYY-MM-DD`; needed where a format carries no date (OFAC's CSV). */
  readonly publishedOn?: string;
}

export interface EditionFormat {
  /** `ofac-csv`, `ofac-xml`, `un-xml`... */
  readonly id: string;
  /** Raised whenever the mapping changes what drafts come out, so that a better reading is told from a new edition. */
  readonly version: number;
  /** Whether these parts are this format of this list, judged by content alone. */
  recognises(parts: readonly EditionPart[]): boolean;
  /**
   * Reads the edition as a stream. Throws `UnreadableSourceError` when the bytes are not a whole, well-formed file of
   * this list; yields a refusal for a record without an id or a usable name, and goes on.
   */
  read(parts: readonly EditionPart[], options: ReadOptions): AsyncIterable<EditionEvent>;
}

export type EditionEvent =
  | { readonly type: 'edition'; readonly header: EditionHeader }
  | { readonly type: 'entry'; readonly draft: EntryDraft }
  | { readonly type: 'refused'; readonly refusal: Refusal };

/** May be given more than once (a total at the end, say): later fields win. */
export interface EditionHeader {
  /** The publication date printed in the file, `YYYY-MM-DD`. */
  readonly publishedOn?: string;
  /** How many records the publisher says there are; a mismatch is an error of the file. */
  readonly declaredEntries?: number;
  /** Where a publication is several files: which of them came, by names that do not change (`names`, `aliases`...). */
  readonly parts?: readonly string[];
}

/** A record that was counted and reported, never invented into an entry. */
export interface Refusal {
  readonly locator: string;
  readonly reason: string;
  /** Set where the record is a part of an entry that was taken without it: nobody is missing for it. */
  readonly partOfEntry?: true;
}

/** How many of the refused records are entries that are missing now. */
export function refusedEntries(refused: readonly Refusal[]): number {
  return refused.filter((refusal) => refusal.partOfEntry !== true).length;
}

/** The bytes are not a whole, well-formed edition of the list they were given as. */
export class UnreadableSourceError extends DesignataError {
  constructor(expected: string, came: string, where: string, details: Record<string, unknown> = {}) {
    super('UNREADABLE_SOURCE', `Expected ${expected}, but ${came} (${where}).`, {
      expected,
      came,
      where,
      ...details,
    });
  }
}
