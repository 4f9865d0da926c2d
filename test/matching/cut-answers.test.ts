import { AliasIndex } from '../../src/matching/alias-index';
import type { NameMatch, NameQuery } from '../../src/matching/search-types';
import { IdentifierType, PartyKind } from '../../src/model/enums';
import { generateEntries } from '../bench/generator/generate-entries';
import { mistypeName } from '../bench/generator/respell-name';
import { SeededRandom } from '../bench/generator/seeded-random';
import { always, indexedPerson } from './indexed-person';

const SEED = 11;
const entries = generateEntries(3_000, SEED);
const organisation = { kind: PartyKind.ORGANIZATION };

/** A least score, a limit and what else is asked for say how much of an answer is shown, not what is found. */
describe('an answer that is cut', () => {
  const index = AliasIndex.build(entries);
  const random = new SeededRandom(SEED);
  const questions = Array.from({ length: 300 }, () => ({
    name: mistypeName(mistypeName(random.pick(random.pick(entries).names).name, random), random),
    revision: 1,
    limit: 10,
  }));
  const matchesOf = (query: NameQuery): NameMatch[] =>
    index.search(query).filter(({ aboveThreshold }) => aboveThreshold);
  const partiesOf = (matches: readonly NameMatch[]): string[] => matches.map(({ partyId }) => partyId);

  // Words with two slips each share no key, now and then.
  it.each([0.5, 0.7])('has the matches above the threshold with a least score of %d', (minScore) => {
    let all = 0;
    let lost = 0;
    for (const question of questions) {
      const matches = partiesOf(matchesOf({ ...question, minScore: 0.25 }));
      const cut = partiesOf(matchesOf({ ...question, minScore }));
      all += matches.length;
      lost += matches.filter((party) => !cut.includes(party)).length;
    }
    expect(all).toBeGreaterThan(200);
    expect(lost / all).toBeLessThan(0.005);
  });

  it('begins as one that is not', () => {
    const others = questions.filter((question) => {
      const [first] = matchesOf(question);
      return first !== undefined && matchesOf({ ...question, limit: 1 })[0]?.score !== first.score;
    });
    expect(others.length / questions.length).toBeLessThan(0.005);
  });

  it.each([
    ['GUO, Chunjan', 'GUO, Chunyan'],
    ["WAvA'I, Diya'", "WAFA'I, Diya'"],
    ['KHALvIL, Ali Hassan', 'KHALIL, Ali Hassan'],
    ['jUHAAD, Cumar', 'GUHAAD, Cumar'],
  ])('finds %s where %s is listed, from the threshold on', (name, listed) => {
    const [match] = AliasIndex.build([...entries, indexedPerson('a', [listed])]).search({
      name,
      revision: 1,
      limit: 1,
      minScore: 0.7,
    });
    expect(match).toMatchObject({ entryId: 'test:a', aboveThreshold: true });
  });

  it('holds another party whose match is weaker, beside a strong one', () => {
    const listed = [indexedPerson('a', ['Zineb Jammeh']), indexedPerson('b', ['Yahya Jammeh'])];
    const found = AliasIndex.build([...entries, ...listed]).search({
      name: 'Yahya Zineb Gammeh',
      revision: 1,
      limit: 10,
    });
    expect(found.slice(0, 2).map(({ entryId }) => entryId)).toEqual(['test:a', 'test:b']);
  });

  it('has a name of which two words are like one that is asked', () => {
    const others = Array.from({ length: 12 }, (_, n) =>
      indexedPerson(`o${n}`, [`Ibrahim Mahmud W${'aeiou'[n % 5]}z${n}`]),
    );
    const index = AliasIndex.build([...others, indexedPerson('a', ['Ibrahim Ibrahimi Mahmud Mahmudov'])]);
    const question = { name: 'Ibrahimm Mahmudb', revision: 1, kind: PartyKind.INDIVIDUAL };
    for (const cut of [{ limit: 10 }, { limit: 1 }, { limit: 10, minScore: 0.7 }])
      expect(index.search({ ...question, ...cut })[0]).toMatchObject({
        entryId: 'test:a',
        aboveThreshold: true,
      });
  });

  it('does not change with how many names come to hold a word', () => {
    const listed = [
      indexedPerson('a', ['Zubtarin Gaseti']),
      indexedPerson('b', ['Gaseti Khalid Umar Mustafa Tariq']),
    ];
    const question = { name: 'Kasti Zubtarin Khalid Umar Mustafa Tariq', revision: 1, limit: 10 };
    const index = AliasIndex.build(listed);
    const before = index.search(question);
    const later = Array.from({ length: 4_000 }, (_, n) => {
      const person = indexedPerson(`m${n}`, [`Kasti Q${n}x`]);
      return { ...person, names: person.names.map((name) => ({ ...name, addedIn: 5 })) };
    });
    index.upsert(later);
    expect(before).toHaveLength(2);
    expect(index.search(question)).toEqual(before);
  });

  it('does not change with what a word weighs in names that came later', () => {
    const company = { ...indexedPerson('a', ['CAPITAL S.A.L.']), ...organisation };
    const question = { name: 'zAPITAL S.A.L.', revision: 1, limit: 10, minScore: 0.7 };
    const index = AliasIndex.build([company]);
    const before = index.search(question);
    expect(before).toHaveLength(1);
    const later = indexedPerson('b', ['Qwxzil CAPITAL']);
    index.upsert([{ ...later, names: later.names.map((name) => ({ ...name, addedIn: 5 })) }]);
    expect(index.search(question)).toEqual(before);
  });
});

describe('whoever has an asked number', () => {
  const number = '645720381';
  const numbered = (reference: string, name: string) =>
    indexedPerson(reference, [name], {
      identifiers: [{ type: IdentifierType.PASSPORT, number, ...always }],
    });
  const namesakes = Array.from({ length: 12 }, (_, at) => indexedPerson(`n${at}`, ['Abdul Rahman Mohammed']));
  const index = AliasIndex.build([
    ...namesakes,
    numbered('b1', 'Akmal Rakhimov'),
    numbered('b2', 'Timur Saidov'),
  ]);
  const ask = (limit: number, more: Partial<NameQuery> = {}) => {
    const query: NameQuery = {
      name: 'Abdul Rahman Mohammed',
      revision: 1,
      limit,
      evidence: { identifiers: [{ number }] },
      ...more,
    };
    const found = index.search(query);
    expect(found).toEqual(index.searchExhaustively(query));
    return found.map(({ entryId }) => entryId.slice('test:'.length));
  };

  it('takes the last places behind namesakes, and never the first', () => {
    expect(ask(10).slice(7)).toEqual([expect.stringMatching(/^n/), 'b1', 'b2']);
    expect(ask(2)).toEqual([expect.stringMatching(/^n/), 'b1']);
    expect(ask(1)).toEqual([expect.stringMatching(/^n/)]);
    expect(ask(20).slice(12)).toEqual(['b1', 'b2']);
  });

  it('has none where a least score is asked for that it does not have', () => {
    expect(ask(10, { minScore: 0.7 })).toHaveLength(10);
    expect(ask(10, { minScore: 0.7 }).filter((reference) => reference.startsWith('b'))).toEqual([]);
  });
});
