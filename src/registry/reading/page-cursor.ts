import { createHash } from 'node:crypto';
import { DesignataError } from '../../model/errors';
import { canonicalJson } from './canonical-json';

/** Where a page ended: the order's own keys, last the id that breaks ties. */
export type PageKeys = readonly (string | number | null)[];

/** Where a connection goes on, and at which revision: later pages answer as the first did, whatever came in between. */
export interface PagePosition {
  readonly revision: number;
  readonly keys: PageKeys;
}

/**
 * An opaque cursor of a connection. It is tied to the question (filter and order) that it was given for: continuing
 * another one from it would skip rows silently.
 */
export function encodePageCursor(question: unknown, position: PagePosition): string {
  const content = [digestOf(question), position.revision, ...position.keys];
  return Buffer.from(JSON.stringify([digestOf(content), ...content])).toString('base64url');
}

/**
 * Reads a cursor that `encodePageCursor` made for the same question.
 *
 * @throws DesignataError `BAD_CURSOR`
 */
export function decodePageCursor(question: unknown, cursor: string, keyCount: number): PagePosition {
  const [checksum, ...content] = parse(cursor);
  if (checksum !== digestOf(content)) {
    throw badCursor('DAMAGED', 'a cursor that this connection gave', 'something else');
  }
  const [questionDigest, revision, ...keys] = content;
  if (questionDigest !== digestOf(question) || keys.length !== keyCount) {
    throw badCursor('OTHER_QUESTION', 'a cursor of the same filter and order', 'one of another');
  }
  return { revision: revision as number, keys: keys as PageKeys };
}

export function badCursor(reason: string, expected: string, came: string): DesignataError {
  return new DesignataError('BAD_CURSOR', `after: expected ${expected}, came ${came}.`, {
    argument: 'after',
    reason,
    expected,
    came,
  });
}

function parse(cursor: string): unknown[] {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(content) ? content : [];
  } catch {
    return [];
  }
}

function digestOf(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('base64url').slice(0, 8);
}
