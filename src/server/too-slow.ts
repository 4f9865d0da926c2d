import { DesignataError } from '../model/errors';

/** What a subscriber is told that does not take its events: the last it reads before its stream ends. */
export function tooSlow(cursor: string | undefined, stallMs: number): DesignataError {
  return new DesignataError(
    'TOO_SLOW',
    `Expected each event to be taken within ${stallMs / 1_000} seconds. Connect again and resume after the last cursor.`,
    { cursor: cursor ?? null, limitMs: stallMs },
  );
}
