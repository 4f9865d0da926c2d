import { AliasIndex } from '../../src/matching/alias-index';
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
