import { createHash } from 'node:crypto';
import { badCursor } from './page-cursor';

/** A place in the change log: everything up to and including it has been seen. */
export interface ChangePlace {
  readonly revision: number;
  /** Of the last change seen in that revision; `WHOLE_REVISION` when all of it was. */
  readonly position: number;
}

/** Beyond any position: the whole revision has been seen. */
export const WHOLE_REVISION = 2 ** 31 - 1;

/** Before everything. The start of every registry's log alike. */
export const LOG_START: ChangePlace = { revision: 0, position: WHOLE_REVISION };

interface DecodedChangeCursor extends ChangePlace {
  readonly registryMark: string;
}

const FORM = /^(\d{1,10})\.(\d{1,10})\.([0-9a-f]{0,16})\.([0-9a-f]{8})$/;

/**
 * An opaque cursor. The registry is named by the revision's own hash, which covers everything up to it: a cursor of
 * another registry, or of one restored and then changed differently, does not fit, and a copy of this one does.
 */
export function encodeChangeCursor(place: ChangePlace, revisionHash: string): string {
  const content = `${place.revision}.${place.position}.${registryMark(revisionHash)}`;
  return Buffer.from(`${content}.${checksum(content)}`).toString('base64url');
}

/**
 * Reads a cursor back. Whether its mark is this registry's is for the caller to compare, who knows the hashes.
 *
 * @throws DesignataError `BAD_CURSOR`, reason `DAMAGED`
 */
export function decodeChangeCursor(cursor: string): DecodedChangeCursor {
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  const [, revision, position, mark, sum] = FORM.exec(text) ?? [];
  const place = { revision: Number(revision), position: Number(position) };
  // Anybody can work out the sum. Greater numbers than these no log gives, and no database takes.
  const fits = place.revision <= WHOLE_REVISION && place.position <= WHOLE_REVISION;
  if (!fits || sum !== checksum(`${revision}.${position}.${mark}`)) {
    throw badCursor('DAMAGED', 'a cursor that the change log gave', 'something else');
  }
  return { ...place, registryMark: mark ?? '' };
}

/** The newest revision that lies wholly before a cursor's place; the changes of the next may have begun. */
export function wholeRevisionsBefore({ revision, position }: ChangePlace): number {
  return position === WHOLE_REVISION ? revision : revision - 1;
}

export function registryMark(revisionHash: string): string {
  return revisionHash.slice(0, 16);
}

function checksum(content: string): string {
  return createHash('sha256').update(`change log ${content}`).digest('hex').slice(0, 8);
}
