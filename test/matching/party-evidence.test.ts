import { AliasIndex } from '../../src/matching/alias-index';
import type { IndexedEntry } from '../../src/matching/indexed-entry';
import type { NameQuery } from '../../src/matching/search-types';
import { Gender, IdentifierType, PartyKind } from '../../src/model/enums';
import { always, indexedPerson } from './indexed-person';

const party = (partyId: string, range: object = {}) => ({ partyId, ...always, ...range });

/** Two lists' entries of one woman: the second says nothing beside the name, and knows her by another one as well. */
const hers = indexedPerson('1', ['Marwa Haidari'], {
  parties: [party('her')],
  genders: [{ gender: Gender.FEMALE, ...always }],
  birthDates: [{ earliest: '1971-04-05', latest: '1971-04-05', circa: false, ...always }],
  identifiers: [{ type: IdentifierType.PASSPORT, number: 'K7731904', ...always }],
});
const silent = indexedPerson('2', ['Marwa Haidari', 'Zubaida Quraishi'], {
  list: 'other',
  parties: [party('her')],
});

describe('evidence of a party', () => {
  const index = AliasIndex.build([hers, silent]);
  const ask = (name: string, evidence: NameQuery['evidence'], filter: NameQuery['filter'] = {}) =>
    index.search({ name, revision: 1, limit: 10, filter, evidence: evidence ?? {} })[0];

  it('holds what one list prints against the name another list gives the same party', () => {
    const score = (evidence: NameQuery['evidence']) => ask('Zubaida Quraishi', evidence)?.score ?? 0;
    expect(score({ gender: Gender.MALE })).toBeLessThan(score({}));
    expect(score({ birthDate: '1930' })).toBeLessThan(score({}));
    expect(ask('Marwa Haidari', { gender: Gender.MALE })?.score).toBe(score({ gender: Gender.MALE }));
  });

  it('lifts a name by what another list prints', () => {
    const plain = ask('Zubaida Quraish', {})?.score ?? 1;
    const born = ask('Zubaida Quraish', { birthDate: '1971-04-05' });
    expect(born?.score).toBeGreaterThan(plain);
    expect(born?.explanation.adjustments).toContainEqual(
      expect.objectContaining({ kind: 'BIRTH_DATE', listed: '1971-04-05' }),
    );
  });

  it('reads entries that a filter leaves out of the answers', () => {
    const only = { lists: ['other'] };
    const answer = ask('Marwa Haidari', { gender: Gender.MALE }, only);
    expect(answer?.entryId).toBe('test:2');
    expect(answer?.score).toBeLessThan(1);
  });

  it('finds the bearer of a document number under the names of other lists', () => {
    const found = ask('Zubayda Kureshi', { identifiers: [{ number: 'K7731904' }] }, { lists: ['other'] });
    expect(found).toMatchObject({ aliasId: '2/1', aboveThreshold: true });
  });

  it('weighs entries by the party they recorded at the revision asked about', () => {
    const until = { addedIn: 1, removedIn: 5 };
    const from = { addedIn: 5, removedIn: null };
    const moved = AliasIndex.build([
      hers,
      { ...silent, parties: [party('her', until), party('another', from)] },
    ]);
    const at = (revision: number) =>
      moved
        .search({ name: 'Zubaida Quraishi', revision, limit: 1, evidence: { gender: Gender.MALE } })
        .map(({ partyId, score }) => ({ partyId, lowered: score < 1 }));
    expect(at(4)).toEqual([{ partyId: 'her', lowered: true }]);
    expect(at(5)).toEqual([{ partyId: 'another', lowered: false }]);
  });

  it('takes a party for what kind it was when asked about, and tells each fact once', () => {
    const facts = {
      parties: [party('it')],
      countries: [{ country: 'RU', weight: 'NATIONALITY' as const, ...always }],
    };
    const since = { addedIn: 2, removedIn: null };
    const firm = { ...indexedPerson('7', ['Blue Horizon'], facts), kind: PartyKind.ORGANIZATION };
    const changed = AliasIndex.build([
      { ...firm, listed: [{ addedIn: 1, removedIn: 2 }] },
      indexedPerson('7', ['Blue Horizon'], { ...facts, listed: [since] }),
    ]);
    const kindsAt = (revision: number) =>
      changed
        .search({
          name: 'Blue Horizon',
          revision,
          limit: 1,
          evidence: { birthDate: '1970', countries: ['FR'] },
        })[0]
        ?.explanation.adjustments.map(({ kind, listed }) => `${kind} ${listed ?? ''}`);
    expect(kindsAt(1)).toEqual(['PERSON ', 'COUNTRY RU']);
    expect(kindsAt(2)).toEqual(['COUNTRY RU']);
  });

  it('weighs what holds at the revision, whoever is let through', () => {
    const until = (removedIn: number) => ({ addedIn: 1, removedIn });
    const gone = (reference: string, year: string, removedIn: number) =>
      indexedPerson(reference, ['Marwa Haidari'], {
        parties: [party('her')],
        listed: [until(removedIn)],
        designated: [until(removedIn)],
        birthDates: [
          { earliest: `${year}-01-01`, latest: `${year}-12-31`, circa: false, ...until(removedIn) },
        ],
      });
    const born = (entries: readonly IndexedEntry[], revision: number) =>
      AliasIndex.build(entries)
        .search({
          name: 'Marwa Haidari',
          revision,
          limit: 1,
          evidence: { birthDate: '1990' },
          filter: { includeDelisted: true },
        })[0]
        ?.explanation.adjustments.map(({ listed }) => listed?.slice(0, 4));
    const open = { ...silent, names: silent.names.slice(0, 1) };
    expect(born([open, gone('3', '1960', 3)], 2)).toEqual(['1960']);
    expect(born([open, gone('3', '1960', 3)], 3)).toEqual([]);
    // She left one list before the other: what the last one said counts.
    expect(born([gone('3', '1960', 3), gone('4', '1961', 5)], 9)).toEqual(['1961']);
  });

  it('takes a party that changed its kind for what it is, though those who left are let through', () => {
    const firm = {
      ...indexedPerson('7', ['Blue Horizon'], { listed: [{ addedIn: 2, removedIn: null }] }),
      kind: PartyKind.ORGANIZATION,
    };
    const before = indexedPerson('7', ['Blue Horizon'], { listed: [{ addedIn: 1, removedIn: 2 }] });
    for (const entries of [
      [firm, before],
      [before, firm],
    ]) {
      const [match] = AliasIndex.build(entries).search({
        name: 'Blue Horizon',
        revision: 3,
        limit: 1,
        evidence: { birthDate: '1970' },
        filter: { includeDelisted: true },
      });
      expect(match?.explanation.adjustments.map(({ kind }) => kind)).toEqual(['PERSON']);
    }
  });

  it('answers with the party an entry records now, though those who left are let through', () => {
    const memberships = [
      { partyId: 'another', addedIn: 5, removedIn: null },
      { partyId: 'her', addedIn: 1, removedIn: 5 },
    ];
    const moved = AliasIndex.build([{ ...silent, parties: memberships }]);
    const at = (revision: number) =>
      moved.search({ name: 'Marwa Haidari', revision, limit: 1, filter: { includeDelisted: true } })[0]
        ?.partyId;
    expect(at(4)).toBe('her');
    expect(at(5)).toBe('another');
  });

  it('lets a source that designates nobody raise a score, not lower one', () => {
    const named = indexedPerson('5', ['Marwa Haidari'], {
      list: 'press',
      parties: [party('her')],
      designated: [],
      genders: [{ gender: Gender.FEMALE, ...always }],
      birthDates: [{ earliest: '1971-04-05', latest: '1971-04-05', circa: false, ...always }],
      countries: [{ country: 'AF', weight: 'NATIONALITY', ...always }],
    });
    const score = (
      entries: readonly IndexedEntry[],
      evidence: NonNullable<NameQuery['evidence']>,
      includeNotDesignated: boolean,
    ) =>
      AliasIndex.build(entries).search({
        name: 'Marwa Haidary',
        revision: 1,
        limit: 1,
        evidence,
        filter: { includeNotDesignated },
      })[0]?.score ?? 0;
    const against = { gender: Gender.MALE, birthDate: '1930', countries: ['FR'] };
    const listed = { ...silent, names: silent.names.slice(0, 1) };
    for (const including of [false, true]) {
      const plain = score([listed, named], {}, including);
      expect(score([listed, named], against, including)).toBe(plain);
      expect(score([listed, named], { birthDate: '1971-04-05' }, including)).toBeGreaterThan(plain);
      // What the list says itself counts.
      expect(score([{ ...listed, genders: hers.genders }, named], against, including)).toBeLessThan(plain);
    }
    expect(score([named], against, true)).toBeLessThan(score([named], {}, true));
  });

  it('explains alike in whatever order entries came', () => {
    const born = (year: string) => ({
      birthDates: [{ earliest: `${year}-01-01`, latest: `${year}-12-31`, circa: false, ...always }],
    });
    const one = indexedPerson('8', ['Marwa Haidari'], { parties: [party('her')], ...born('1960') });
    const two = indexedPerson('9', ['Marwa Haidari'], { parties: [party('her')], ...born('1961') });
    const query = { name: 'Marwa Haidari', revision: 1, limit: 5, evidence: { birthDate: '1990' } };
    expect(AliasIndex.build([two, one]).search(query)).toEqual(AliasIndex.build([one, two]).search(query));
  });

  it('reads an entry that was taken in again once, as it now is', () => {
    const again = AliasIndex.build([hers, silent]);
    again.upsert([{ ...hers, genders: [] }]);
    const [match] = again.search({
      name: 'Zubaida Quraishi',
      revision: 1,
      limit: 1,
      evidence: { gender: Gender.MALE },
    });
    expect(match?.score).toBe(1);
  });
});
