import { AliasIndex } from '../../src/matching/alias-index';
import { hashKey } from '../../src/matching/name-table';
import type { NameQuery } from '../../src/matching/search-types';
import { AliasKind, AliasStrength, Gender, IdentifierType, PartyKind } from '../../src/model/enums';
import { always, indexedPerson } from './indexed-person';

const listed = [
  indexedPerson('1', ['GHAFARI, Sanaullah', 'AL-MUHAJIR, Shahab'], {
    birthDates: [{ earliest: '1994-10-28', latest: '1994-10-28', circa: false, ...always }],
    identifiers: [{ type: IdentifierType.PASSPORT, number: 'O1503093', ...always }],
    genders: [{ gender: Gender.MALE, ...always }],
    countries: [{ country: 'AF', weight: 'NATIONALITY', ...always }],
    programs: [{ program: 'SDGT', ...always }],
  }),
  indexedPerson('2', ['AZAM, Sultan Aziz']),
  indexedPerson('3', ['RAJAB, Maulawi', 'SALAHUDIN, Maulawi Rajab']),
];
const index = AliasIndex.build(listed);
const search = (name: string, more: Partial<NameQuery> = {}) =>
  index.search({ name, revision: 1, limit: 10, ...more });

describe('AliasIndex', () => {
  it.each([
    ['Shahab al-Muhajir', 'party-1'],
    ['ثناء اللہ غفاري', 'party-1'],
    ['Sana Ullah Ghaffari', 'party-1'],
    ['Санаулла Гафари', 'party-1'],
    ['Sultan Aziz', 'party-2'],
    ['Mawlawi Rajab Salahuddin', 'party-3'],
    ['sultanazizazam', 'party-2'],
    ['AZAMSULTANAZIZ', 'party-2'],
    ['GhafariSanaullah', 'party-1'],
  ])('finds the party behind %s, above the threshold', (name, party) => {
    expect(search(name)[0]).toMatchObject({ partyId: party, aboveThreshold: true });
  });

  it('scores 1 only for a name equal after normalisation', () => {
    expect(search('Sanaullah Ghafari')[0]?.score).toBe(1);
    expect(search('Sanaullah Ghafary')[0]?.score).toBeLessThan(1);
  });

  it('tells evidence that agrees with a name that cannot score higher', () => {
    const [match] = search('Sanaullah Ghafari', { evidence: { birthDate: '1994-10-28' } });
    expect(match).toMatchObject({
      score: 1,
      explanation: { adjustments: [{ kind: 'BIRTH_DATE', query: '1994-10-28', contribution: 0 }] },
    });
  });

  it('answers a score that is the sum of the explained contributions, evidence included', () => {
    const evidence = { birthDate: '1994', countries: ['AF'], gender: Gender.MALE };
    const [match] = search('Sana Ullah Ghaffari', { evidence });
    const { parts = [], adjustments = [] } = match?.explanation ?? {};
    const sum = [...parts, ...adjustments].reduce((total, { contribution }) => total + contribution, 0);
    expect(sum).toBeCloseTo(match?.score ?? -1, 9);
  });

  it('answers one match a party, by its best alias', () => {
    expect(search('Maulawi Rajab Salahudin').map(({ partyId, aliasId }) => [partyId, aliasId])).toEqual([
      ['party-3', '3/1'],
    ]);
  });

  it('suggests nothing that scores less than half of the best match, unless a least score is asked for', () => {
    const both = AliasIndex.build([...listed, indexedPerson('4', ['GHAFARI, Petronella'])]);
    const parties = (name: string, more: Partial<NameQuery> = {}) =>
      both.search({ name, revision: 1, limit: 10, ...more }).map(({ partyId }) => partyId);
    expect(parties('Sanaullah Ghafari')).toEqual(['party-1']);
    expect(parties('Sanaullah Ghafari', { minScore: 0.2 })).toEqual(['party-1', 'party-4']);
  });

  it('finds by candidates what scoring everyone finds', () => {
    for (const name of ['Sanaullah Gafari', 'Aziz Azam', 'Rajab', 'Shahabal Muhajir', 'Gha fari Sana']) {
      expect(search(name)).toEqual(index.searchExhaustively({ name, revision: 1, limit: 10 }));
    }
  });

  it('raises a match whose passport differs by a look-alike letter, and shows it', () => {
    const plain = search('Sanaullah Ghafary')[0];
    const proved = search('Sanaullah Ghafary', { evidence: { identifiers: [{ number: '01503093' }] } })[0];
    expect(proved?.score).toBeGreaterThan(plain?.score ?? 1);
    expect(proved?.explanation.adjustments).toContainEqual(
      expect.objectContaining({ kind: 'IDENTIFIER', listed: 'O1503093' }),
    );
  });

  it('finds whoever has an asked document number under any name, below the threshold by the number alone', () => {
    const ask = (name: string, evidence: NameQuery['evidence']) =>
      search(name, { evidence: evidence ?? {} }).find(({ partyId }) => partyId === 'party-1');
    const identifiers = [{ number: 'o 150-3093' }];
    expect(ask('Petronella Vandermeer', {})).toBeUndefined();
    expect(ask('Petronella Vandermeer', { identifiers })).toMatchObject({ aboveThreshold: false });
    expect(ask('Petronella Vandermeer', { identifiers: [{ number: '01503093' }] })).toBeDefined();
    expect(ask('Petronella Vandermeer', { identifiers, birthDate: '1994-10-28' })).toMatchObject({
      aboveThreshold: true,
    });
    expect(ask('Petronella Ghafari', { identifiers })).toMatchObject({ aboveThreshold: true });
    expect(ask('Petronella Vandermeer', { identifiers: [{ number: '3093' }] })).toBeUndefined();
  });

  it.each(['3093', '30934', '309345'])(
    'weighs the number %s and looks for it, though another has the asked name',
    (number) => {
      const identifiers = [{ type: IdentifierType.PASSPORT, number, ...always }];
      const two = AliasIndex.build([
        indexedPerson('1', ['Karim Ghazalwani']),
        indexedPerson('2', ['Petronel Ghazalwani'], { identifiers }),
      ]);
      const question = { name: 'Karim Ghazalwani', revision: 1, limit: 10 };
      expect(two.search(question)).toHaveLength(1);
      const proved = { ...question, evidence: { identifiers: [{ number }] } };
      expect(two.search(proved)).toHaveLength(2);
      expect(two.search(proved)).toEqual(two.searchExhaustively(proved));
    },
  );

  it('counts a document number once, however often and in whatever spelling it is given', () => {
    const score = (numbers: string[]) =>
      search('Petronella Vandermeer', {
        evidence: { identifiers: numbers.map((number) => ({ number })) },
      })[0]?.score;
    const once = score(['O1503093']);
    expect(once).toBeLessThan(0.7);
    expect(score(['O1503093', 'O1503093'])).toBe(once);
    expect(score(['01503093', 'o 150-3093', 'O1503093'])).toBe(once);
  });

  it('calls names equal whose keys are, not whose hashes are', () => {
    const [listed, asked] = ordersOfOneHash('bado dega gilo kobi luma mane nepi piru rosu'.split(' '));
    expect(asked).not.toBe(listed);
    expect(hashKey(asked)).toBe(hashKey(listed));
    const one = AliasIndex.build([indexedPerson('1', [listed])]);
    const score = (name: string) => one.search({ name, revision: 1, limit: 1 })[0]?.score;
    expect(score(listed)).toBe(1);
    expect(score(asked)).toBe(0.99);
  });

  it('calls names equal that are read as names of different kinds', () => {
    const ship = indexedPerson('1', ['DREAM II'], { kind: PartyKind.VESSEL });
    const question = { name: 'Dream II', kind: PartyKind.INDIVIDUAL, revision: 1, limit: 1 };
    const [match] = AliasIndex.build([ship]).search(question);
    expect(match?.explanation.adjustments.map(({ kind }) => kind)).toEqual(['PERSON']);
    expect(match?.score).toBeCloseTo(0.85, 9);
  });

  it('lowers what is of another kind than is asked for, and leaves it in', () => {
    const known = AliasIndex.build([
      indexedPerson('p', ['Orlov Zarbaft']),
      indexedPerson('f', ['Orlov Zarbaft'], { kind: PartyKind.ORGANIZATION }),
      indexedPerson('v', ['Orlov Zarbaft'], { kind: PartyKind.VESSEL }),
    ]);
    const scores = (kind?: PartyKind) =>
      Object.fromEntries(
        known
          .search({ name: 'Orlov Zarbaft', revision: 1, limit: 3, ...(kind && { kind }) })
          .map(({ partyId, score }) => [partyId, Math.round(score * 100)]),
      );
    expect(scores()).toEqual({ 'party-p': 100, 'party-f': 100, 'party-v': 100 });
    expect(scores(PartyKind.INDIVIDUAL)).toEqual({ 'party-p': 100, 'party-f': 85, 'party-v': 85 });
    expect(scores(PartyKind.ORGANIZATION)).toEqual({ 'party-p': 85, 'party-f': 100, 'party-v': 85 });
    expect(scores(PartyKind.VESSEL)).toEqual({ 'party-p': 85, 'party-f': 100, 'party-v': 100 });
  });

  it.each([
    [PartyKind.ORGANIZATION, 'Zarbaft Trading Limited', PartyKind.INDIVIDUAL],
    [PartyKind.ORGANIZATION, 'OOO Zarbaft', PartyKind.INDIVIDUAL],
    [PartyKind.INDIVIDUAL, 'Haji Orlov ould Zarbaft', PartyKind.ORGANIZATION],
  ])('reads a name as what it is listed as, %s %s, though the asker says %s', (kind, name, said) => {
    const known = AliasIndex.build([indexedPerson('1', [name], { kind })]);
    const [match] = known.search({ name, kind: said, revision: 1, limit: 1 });
    expect(match?.explanation.adjustments.map((adjustment) => adjustment.kind)).toEqual(['PERSON']);
    expect(match?.score).toBeCloseTo(0.85, 9);
  });

  it('finds a name behind more titles and links than are compared', () => {
    expect(search(`${'Dr. al '.repeat(20)}Sanaullah Ghafari`)[0]).toMatchObject({ partyId: 'party-1' });
  });

  it('lowers a match whose birth date or gender contradicts, and moves nothing for what is missing', () => {
    const plain = search('Sanaullah Ghafari')[0]?.score ?? 0;
    const score = (evidence: NameQuery['evidence']) =>
      search('Sanaullah Ghafari', { evidence: evidence ?? {} })[0]?.score ?? 0;
    expect(score({ birthDate: '1961-02-03' })).toBeLessThan(plain);
    expect(score({ gender: Gender.FEMALE })).toBeLessThan(plain);
    expect(score({ birthPlace: 'Kabul' })).toBe(plain);
  });

  it('lowers an organisation where a birth date or a gender says that a person is asked for', () => {
    const firms = AliasIndex.build([indexedPerson('4', ['Orlov Bank'], { kind: PartyKind.ORGANIZATION })]);
    const ask = (evidence?: NameQuery['evidence']) =>
      firms.search({ name: 'Orlov Bank', revision: 1, limit: 1, ...(evidence && { evidence }) })[0];
    expect(ask()?.aboveThreshold).toBe(true);
    expect(ask({ birthDate: '1980-05-06' })?.aboveThreshold).toBe(false);
    expect(ask({ gender: Gender.MALE })?.explanation.adjustments.map(({ kind }) => kind)).toContain('PERSON');
    expect(ask({ countries: ['RU'] })?.score).toBe(ask()?.score);
  });

  // Three letters abbreviate too much to match.
  it.each([
    ['matches', 'FLHO', 'Front for the Liberation of Heronia and Orland'],
    ['matches', 'HSLC', 'Heron Steel and Logistics Company'],
    ['suggests', 'FLH', 'Front for the Liberation of Heronia'],
    ['suggests', 'HSC', 'Heron Shipping Company'],
  ])('%s %s for %s and the other way round, though small words are left out', (what, short, long) => {
    for (const [asked, name] of [
      [short, long],
      [long, short],
    ] as const) {
      const firms = AliasIndex.build([indexedPerson('4', [name], { kind: PartyKind.ORGANIZATION })]);
      const query = { name: asked, revision: 1, limit: 1 };
      expect(firms.search(query)[0]?.aboveThreshold).toBe(what === 'matches');
      expect(firms.search(query)).toEqual(firms.searchExhaustively(query));
    }
  });

  it('matches three letters that abbreviate a name beside words that agree', () => {
    const name = 'Heron Shipping Company Velden Ostrova';
    const firms = AliasIndex.build([indexedPerson('4', [name], { kind: PartyKind.ORGANIZATION })]);
    const query = { name: 'HSC Velden Ostrova', revision: 1, limit: 1 };
    expect(firms.search(query)[0]?.aboveThreshold).toBe(true);
  });

  it('puts the better of two weak aliases first', () => {
    const weak = (reference: string, name: string) => {
      const person = indexedPerson(reference, [name]);
      return { ...person, names: person.names.map((alias) => ({ ...alias, strength: AliasStrength.WEAK })) };
    };
    const two = AliasIndex.build([weak('5', 'Abu Talha'), weak('6', 'Abu Talhah Yunus')]);
    const matches = two.search({ name: 'Abu Talhah Yunus', revision: 1, limit: 2 });
    expect(matches.map(({ partyId }) => partyId)).toEqual(['party-6', 'party-5']);
  });

  it('applies filters before the best are cut', () => {
    const crowd = Array.from({ length: 200 }, (_, at) =>
      indexedPerson(`crowd-${at}`, ['GHAFARI, Sanaullah']),
    );
    const crowded = AliasIndex.build([...crowd, ...listed]);
    const filter = { programs: ['SDGT'] };
    const matches = crowded.search({ name: 'Sanaullah Ghafari', revision: 1, limit: 1, filter });
    expect(matches.map(({ partyId }) => partyId)).toEqual(['party-1']);
  });

  it.each([
    ['kinds', { kinds: [PartyKind.VESSEL] }],
    ['lists', { lists: ['un-sc'] }],
    ['countries', { countries: ['CU'] }],
    ['birth date', { birthDate: '1950' }],
  ])('leaves out what a filter by %s excludes', (_, filter) => {
    expect(search('Sanaullah Ghafari', { filter })).toEqual([]);
  });

  it('answers as of a revision: with the names, entries and parties that held then', () => {
    const history = AliasIndex.build([
      indexedPerson('9', [], {
        listed: [{ addedIn: 2, removedIn: 5 }],
        designated: [{ addedIn: 2, removedIn: 5 }],
        parties: [
          { partyId: 'before', addedIn: 2, removedIn: 4 },
          { partyId: 'after', addedIn: 4, removedIn: null },
        ],
        names: [
          {
            aliasId: 'a',
            name: 'Farooqi, Aslam',
            kind: AliasKind.PRIMARY,
            strength: AliasStrength.STRONG,
            script: 'Latn',
            addedIn: 2,
            removedIn: null,
          },
        ],
      }),
    ]);
    const at = (revision: number, more: Partial<NameQuery> = {}) =>
      history.search({ name: 'Aslam Farooqi', revision, limit: 10, ...more }).map(({ partyId }) => partyId);
    expect([1, 2, 3, 4, 5].map((revision) => at(revision))).toEqual([
      [],
      ['before'],
      ['before'],
      ['after'],
      [],
    ]);
    expect(at(5, { filter: { includeDelisted: true } })).toEqual(['after']);
  });

  it('does not offer parties that are only named in a source unless asked to', () => {
    const press = AliasIndex.build([indexedPerson('p', ['FAROOQI, Aslam'], { designated: [] })]);
    const query = { name: 'Aslam Farooqi', revision: 1, limit: 10 };
    expect(press.search(query)).toEqual([]);
    expect(press.search({ ...query, filter: { includeNotDesignated: true } })).toHaveLength(1);
  });

  it('replaces an entry that is taken in again, and goes on answering for the others', () => {
    const changing = AliasIndex.build(listed);
    changing.upsert([indexedPerson('2', ['ORAKZAI, Abdullah'])]);
    const find = (name: string) =>
      changing.search({ name, revision: 1, limit: 10 }).map(({ partyId }) => partyId);
    expect(find('Sultan Aziz Azam')).toEqual([]);
    expect(find('Abdullah Orakzai')).toEqual(['party-2']);
    expect(find('Shahab al-Muhajir')).toEqual(['party-1']);
    expect(changing.stats()).toMatchObject({ entries: 3 });
  });

  it('answers the same in whatever order the entries came', () => {
    const backwards = AliasIndex.build([...listed].reverse());
    for (const name of ['Sultan Aziz', 'Rajab', 'Shahab Muhajir']) {
      expect(backwards.search({ name, revision: 1, limit: 10 })).toEqual(search(name));
    }
  });
});

/** Two orders of some words that have the same hash as keys of names: there are such among any 100,000 or so. */
function ordersOfOneHash(words: readonly string[]): [string, string] {
  const seen = new Map<number, string>();
  for (const order of ordersOf(words)) {
    const name = order.join(' ');
    const same = seen.get(hashKey(name));
    if (same !== undefined) return [same, name];
    seen.set(hashKey(name), name);
  }
  throw new Error('No two orders of the words have the same hash.');
}

function* ordersOf(words: readonly string[]): Generator<string[]> {
  if (words.length === 0) yield [];
  for (const [at, first] of words.entries())
    for (const rest of ordersOf(words.toSpliced(at, 1))) yield [first, ...rest];
}
