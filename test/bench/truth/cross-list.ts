import { AliasKind, AliasStrength, IdentifierType, PartyKind } from '../../../src/model/enums';
import type { IndexedEntry, IndexedName } from '../../../src/matching/indexed-entry';
import { spellingKey } from '../../../src/matching/evaluation/spelling-key';
import { contentTokens } from './name-tokens';

/** Two lists' entries that are one person, by evidence that does not come from the engine that is measured. */
export interface CrossListPair {
  readonly asked: IndexedEntry;
  readonly right: IndexedEntry;
  readonly evidence: CrossListEvidence;
}

/**
 * Why two entries are one person:
 * `DOCUMENT`: they print one passport or national identity number, and their names share a token;
 * `BIRTH_DAY`: they print one full birth date (not 1 January, which stands for "unknown"), and their names share a
 *   token that at most `RARE` people of both lists carry, or two tokens;
 * `NAME_AND_YEAR`: a name of two or more tokens is spelled the same on both, and so is a birth year.
 */
export type CrossListEvidence = 'DOCUMENT' | 'BIRTH_DAY' | 'NAME_AND_YEAR';

const RARE = 12;

/** People on both lists. One who by these rules would be two people of the other list is left out, as undecided. */
export function crossListPairs(
  asked: readonly IndexedEntry[],
  answering: readonly IndexedEntry[],
): CrossListPair[] {
  const people = (entries: readonly IndexedEntry[]) =>
    entries.filter(({ kind }) => kind === PartyKind.INDIVIDUAL);
  const profiles = people(answering).map(profileOf);
  const askedProfiles = people(asked).map(profileOf);
  const carriers = countCarriers([...profiles, ...askedProfiles]);
  const byClue = groupByClue(profiles);
  const pairs = askedProfiles.flatMap((profile) => {
    const candidates = new Set(cluesOf(profile).flatMap((clue) => byClue.get(clue) ?? []));
    return [...candidates].flatMap((candidate) => {
      const evidence = evidenceFor(profile, candidate, carriers);
      return evidence ? [{ asked: profile.entry, right: candidate.entry, evidence }] : [];
    });
  });
  return pairs.filter(
    (pair) => pairs.filter((other) => other.asked === pair.asked || other.right === pair.right).length === 1,
  );
}

interface Profile {
  readonly entry: IndexedEntry;
  readonly tokens: ReadonlySet<string>;
  readonly spellings: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

function profileOf(entry: IndexedEntry): Profile {
  const strong = entry.names.filter(({ strength }) => strength === AliasStrength.STRONG);
  const days = entry.birthDates.filter((date) => date.earliest === date.latest).map((date) => date.earliest);
  const years = entry.birthDates.filter((date) => date.earliest.slice(0, 4) === date.latest.slice(0, 4));
  return {
    entry,
    tokens: new Set(strong.flatMap(({ name }) => contentTokens(name))),
    spellings: new Set(strong.map(({ name }) => spellingKey(name)).filter((key) => key.includes(' '))),
    days: new Set(days.filter((day) => !day.endsWith('-01-01'))),
    years: new Set(years.map((date) => date.earliest.slice(0, 4))),
    documents: new Set(
      identityNumbers(entry)
        .map(({ number }) => documentKey(number))
        .filter((key) => key.length >= 6),
    ),
  };
}

function identityNumbers({ identifiers }: IndexedEntry) {
  return identifiers.filter(
    ({ type }) => type === IdentifierType.PASSPORT || type === IdentifierType.NATIONAL_ID,
  );
}

function documentKey(number: string): string {
  return number.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

function cluesOf({ days, documents, spellings }: Profile): string[] {
  return [...days, ...documents, ...spellings];
}

function groupByClue(profiles: readonly Profile[]): Map<string, Profile[]> {
  const groups = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const clue of cluesOf(profile)) {
      const group = groups.get(clue);
      if (group) group.push(profile);
      else groups.set(clue, [profile]);
    }
  }
  return groups;
}

function countCarriers(profiles: readonly Profile[]): ReadonlyMap<string, number> {
  const carriers = new Map<string, number>();
  for (const { tokens } of profiles) {
    for (const token of tokens) carriers.set(token, (carriers.get(token) ?? 0) + 1);
  }
  return carriers;
}

function evidenceFor(
  a: Profile,
  b: Profile,
  carriers: ReadonlyMap<string, number>,
): CrossListEvidence | undefined {
  const shared = [...a.tokens].filter((token) => b.tokens.has(token));
  if (meet(a.documents, b.documents) && shared.length > 0) return 'DOCUMENT';
  if (meet(a.days, b.days)) {
    const rare = shared.some((token) => (carriers.get(token) ?? 0) <= RARE);
    if (rare || shared.length >= 2) return 'BIRTH_DAY';
  }
  return meet(a.spellings, b.spellings) && meet(a.years, b.years) ? 'NAME_AND_YEAR' : undefined;
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((value) => b.has(value));
}

/** `original script` is the name as the bearer writes it; an alias may be in another script than Latin, too. */
export type NameForm = 'primary' | 'alias' | 'weak alias' | 'original script' | 'alias, other script';

export interface CrossListQuestion extends CrossListPair {
  readonly name: string;
  readonly form: NameForm;
}

/** The names one list has for these people that no name of the other list is spelled like. */
export function crossListQuestions(
  pairs: readonly CrossListPair[],
  answering: readonly IndexedEntry[],
): CrossListQuestion[] {
  const listed = new Set(answering.flatMap(({ names }) => names.map(({ name }) => spellingKey(name))));
  return pairs.flatMap((pair) => {
    const asked = new Map(pair.asked.names.map((name) => [spellingKey(name.name), name]));
    return [...asked]
      .filter(([spelling]) => !listed.has(spelling))
      .map(([, name]) => ({ ...pair, name: name.name, form: formOf(name) }));
  });
}

function formOf({ script, kind, strength }: IndexedName): NameForm {
  if (script !== 'Latn') return kind === AliasKind.AKA ? 'alias, other script' : 'original script';
  if (kind === AliasKind.PRIMARY) return 'primary';
  return strength === AliasStrength.WEAK ? 'weak alias' : 'alias';
}
