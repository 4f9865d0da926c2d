import { AliasKind, AliasStrength, PartyKind } from '../../../src/model/enums';
import type { IndexedEntry, IndexedName } from '../../../src/matching/indexed-entry';
import { spellingKey } from '../../../src/matching/evaluation/spelling-key';
import { contentTokens, nameTokens } from './name-tokens';
import { soundex } from './soundex';

/** An alias to search for after it was taken out of its entry. */
export interface LeaveOneOutCase {
  readonly name: string;
  /** The entry without this spelling. */
  readonly remaining: IndexedEntry;
  readonly entry: IndexedEntry;
  /** Whether what it shares with the rest of the entry is more than a particle or a title. */
  readonly sharesContent: boolean;
}

/**
 * Every strong alias of a listed person that shares a token, or the Soundex code of one, with another name of the
 * entry. All names of the entry with the alias's own spelling, in whatever order and case, are taken out with it.
 */
export function leaveOneOutCases(entries: readonly IndexedEntry[]): LeaveOneOutCase[] {
  const people = entries.filter(({ kind }) => kind === PartyKind.INDIVIDUAL);
  return people.flatMap((entry) =>
    entry.names
      .filter(({ kind, strength }) => kind !== AliasKind.PRIMARY && strength === AliasStrength.STRONG)
      .flatMap((alias) => caseOf(entry, alias)),
  );
}

function caseOf(entry: IndexedEntry, alias: IndexedName): LeaveOneOutCase[] {
  const spelling = spellingKey(alias.name);
  const names = entry.names.filter((other) => spellingKey(other.name) !== spelling);
  if (!sharesSound(alias.name, names, nameTokens)) return [];
  const sharesContent = sharesSound(alias.name, names);
  return [{ name: alias.name, entry, remaining: { ...entry, names }, sharesContent }];
}

/** Whether a name shares a token, or the Soundex code of one, with any of an entry's names. */
export function sharesSound(
  name: string,
  names: readonly IndexedName[],
  tokensOf: (name: string) => string[] = contentTokens,
): boolean {
  const keys = new Set(tokensOf(name).flatMap((token) => [token, soundex(token)]));
  keys.delete('');
  return names.some((other) =>
    tokensOf(other.name).some((token) => keys.has(token) || keys.has(soundex(token))),
  );
}
