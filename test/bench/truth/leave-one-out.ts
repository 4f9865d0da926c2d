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
  /** Whether it shares more than half of its words, or their sounds, with one other name of the entry. */
  readonly sharesMost: boolean;
  /** Whether another entry has a name of this spelling: nobody can tell by the name whom it means. */
  readonly namesAnother: boolean;
}

/**
 * Every strong alias of a listed party of a kind that shares a token, or the Soundex code of one, with another name of the
 * entry. All names of the entry with the alias's own spelling, in whatever order and case, are taken out with it.
 */
export function leaveOneOutCases(
  entries: readonly IndexedEntry[],
  kind: PartyKind = PartyKind.INDIVIDUAL,
): LeaveOneOutCase[] {
  const ofKind = entries.filter((entry) => entry.kind === kind);
  const bearers = countBearers(entries);
  return ofKind.flatMap((entry) =>
    entry.names
      .filter(({ kind, strength }) => kind !== AliasKind.PRIMARY && strength === AliasStrength.STRONG)
      .flatMap((alias) => caseOf(entry, alias, bearers)),
  );
}

/** By spelling, how many entries have a name of it. */
function countBearers(entries: readonly IndexedEntry[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  for (const { names } of entries) {
    for (const spelling of new Set(names.map(({ name }) => spellingKey(name))))
      bearers.set(spelling, (bearers.get(spelling) ?? 0) + 1);
  }
  return bearers;
}

function caseOf(
  entry: IndexedEntry,
  alias: IndexedName,
  bearers: ReadonlyMap<string, number>,
): LeaveOneOutCase[] {
  const spelling = spellingKey(alias.name);
  const names = entry.names.filter((other) => spellingKey(other.name) !== spelling);
  if (!sharesSound(alias.name, names, nameTokens)) return [];
  return [
    {
      name: alias.name,
      entry,
      remaining: { ...entry, names },
      sharesContent: sharesSound(alias.name, names),
      sharesMost: names.some((other) => sharedPart(alias.name, other.name) > 0.5),
      namesAnother: (bearers.get(spelling) ?? 0) > 1,
    },
  ];
}

/** The part of a name's words that another name has, as they are spelled or by their Soundex code. */
function sharedPart(name: string, other: string): number {
  const words = new Set(contentTokens(name));
  const keys = new Set(contentTokens(other).flatMap((token) => [token, soundex(token)]));
  keys.delete('');
  const shared = [...words].filter((word) => keys.has(word) || keys.has(soundex(word)));
  return words.size === 0 ? 0 : shared.length / words.size;
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
