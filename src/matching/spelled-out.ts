import { TokenKind, type NameForm } from '../names/name-token';
import { SHORTEST_ABBREVIATION } from './run-aligner';
import { MAX_ABBREVIATION } from './scoring-side';

/** The initials of a name, and the revision in which it was removed. */
export interface SpelledOut {
  readonly of: string;
  readonly until: number;
}

/** Until which revision some word of a form is an abbreviation of what a name of its entry has in full; 0 where none is. */
export function spelledOutUntil({ tokens, person }: NameForm, names: readonly SpelledOut[]): number {
  if (person || names.length === 0) return 0;
  let latest = 0;
  for (const { kind, lexeme } of tokens) {
    const { text } = lexeme;
    if (kind !== TokenKind.NAME || text.length < SHORTEST_ABBREVIATION || text.length > MAX_ABBREVIATION)
      continue;
    for (const { of, until } of names) if (until > latest && of.includes(text)) latest = until;
  }
  return latest;
}
