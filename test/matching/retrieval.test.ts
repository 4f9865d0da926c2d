import { AliasIndex } from '../../src/matching/alias-index';
import { PartyKind } from '../../src/model/enums';
import { generateEntries } from '../bench/generator/generate-entries';
import { mistypeName, reorderName } from '../bench/generator/respell-name';
import { SeededRandom } from '../bench/generator/seeded-random';
import { always, indexedPerson } from './indexed-person';

const SEED = 5;
const entries = generateEntries(3_000, SEED);

const SYLLABLES = 'ba de gi ko lu ma ne pi ro su'.split(' ');
/** An invented name for a number. */
const numbered = (n: number): string => [...String(n)].map((digit) => SYLLABLES[Number(digit)]).join('');

describe('candidate generation', () => {
  const index = AliasIndex.build(entries);
  const random = new SeededRandom(SEED);
  const questions = Array.from({ length: 120 }, (_, at) => {
    const name = random.pick(random.pick(entries).names).name;
    if (at % 3 === 0) return mistypeName(name, random);
    return at % 3 === 1 ? reorderName(name, random) : name;
  }).map((name) => ({ name, revision: 1, limit: 10 }));

  it('keeps the matches above the threshold that scoring everyone finds, with the same scores', () => {
    let all = 0;
    let kept = 0;
    for (const question of questions) {
      const found = new Map(index.search(question).map(({ partyId, score }) => [partyId, score]));
      for (const { partyId, score, aboveThreshold } of index.searchExhaustively(question)) {
        if (!aboveThreshold) continue;
        all++;
        if (found.get(partyId) === score) kept++;
      }
    }
    expect(all).toBeGreaterThan(100);
    expect(kept / all).toBeGreaterThanOrEqual(0.99);
  });

  it('answers the same, whatever names have come into the index since', () => {
    const dayOne = entries.slice(0, 1_500);
    const before = AliasIndex.build(dayOne);
    const after = AliasIndex.build(dayOne);
    const added = entries.slice(1_500).map((entry) => ({
      ...entry,
      names: entry.names.map((name) => ({ ...name, addedIn: 2 })),
    }));
    after.upsert(added);
    for (const question of questions) expect(after.search(question)).toEqual(before.search(question));
  });

  it('answers the same, in whatever order the entries came', () => {
    const backwards = AliasIndex.build(entries.toReversed());
    for (const question of questions) expect(backwards.search(question)).toEqual(index.search(question));
  });

  it('finds one name on two lists by a lost space and a slip, whichever list came last', () => {
    const kind = PartyKind.ORGANIZATION;
    const listed = [
      { ...indexedPerson('a', ["CH'O'NGSONG YO'NHAP"]), kind },
      { ...indexedPerson('b', ["Ch'o'ngsong Yo'nhap"]), kind },
    ];
    const name = "CH'O'NGSOG YO'NkhAP";
    const [forwards, backwards] = [listed, listed.toReversed()].map((both) =>
      AliasIndex.build([...entries, ...both]).search({ name, revision: 1, limit: 10 }),
    );
    expect(forwards?.filter(({ aboveThreshold }) => aboveThreshold)).toHaveLength(2);
    expect(backwards).toEqual(forwards);
  });

  it.each([
    ['BYTRADE OU', 'BY TRADE OU'],
    ['Zan Ganeh Vian', 'Zanganeh Vian'],
    ['LIBYAN ISLAMICfighting GROUP', 'LIBYAN ISLAMIC FIGHTING GROUP'],
    ['Zarbaftkobaldunem', 'Zar Baft Kobal Dunem'],
  ])('finds %s where %s is listed', (name, listed) => {
    const one = { ...indexedPerson('a', [listed]), kind: PartyKind.ORGANIZATION };
    const [match] = AliasIndex.build([...entries, one]).search({ name, revision: 1, limit: 10 });
    expect(match).toMatchObject({ entryId: one.entryId, aboveThreshold: true });
  });

  it.each(['J.J.', 'K', 'A B'])('finds the initials %s where they are all that a name is', (name) => {
    const [match] = AliasIndex.build([...entries, indexedPerson('a', [name])]).search({
      name,
      revision: 1,
      limit: 1,
    });
    expect(match).toMatchObject({ entryId: 'test:a', score: 1 });
  });

  it('finds with evidence what scoring everyone finds', () => {
    for (const [at, question] of questions.slice(0, 20).entries()) {
      const evidence =
        at % 2 === 0 ? { birthDate: '1970-05-06' } : { countries: ['AF'], birthPlace: 'Kabul' };
      const best = index.searchExhaustively({ ...question, evidence })[0];
      if (best?.aboveThreshold !== true) continue;
      expect(index.search({ ...question, evidence })[0]).toEqual(best);
    }
  });

  it('finds a short word alone though it shares no key with the listed one', () => {
    const index2 = AliasIndex.build([indexedPerson('1', ['Gaby'])]);
    expect(index2.search({ name: 'Kabi', revision: 1, limit: 10 })).toHaveLength(1);
  });

  it.each([
    ['Wang Hongwei', 'Wang Hong Wei'],
    ['Wang Hong Wei', 'Wang Hongwei'],
    ['Hongwei', 'Wang Hong Wei'],
    ['王洪伟', 'Wang Hongwei'],
  ])('finds by %s the listed %s, whose syllables are joined or parted at their ng', (asked, listed) => {
    const index2 = AliasIndex.build([indexedPerson('1', [listed])]);
    const question = { name: asked, revision: 1, limit: 10 };
    expect(index2.search(question)).toHaveLength(1);
    expect(index2.search(question)).toEqual(index2.searchExhaustively(question));
  });

  it('finds short words of which one has a w where the other has a vowel', () => {
    const people = AliasIndex.build([indexedPerson('a', ['Sarwar Hamawi'])]);
    const question = { name: 'SARUR Hamaui', revision: 1, limit: 3 };
    expect(people.search(question)).toHaveLength(1);
    expect(people.search(question)).toEqual(people.searchExhaustively(question));
  });

  it('finds short words that share their consonants only, beside others', () => {
    const people = AliasIndex.build([indexedPerson('a', ['Abd Haq']), indexedPerson('b', ['Long Xing'])]);
    const first = (name: string) => people.search({ name, revision: 1, limit: 3 })[0]?.entryId;
    expect(first('Abudu Hake')).toBe('test:a');
    expect(first('LONG XNG')).toBe('test:b');
  });

  it('reckons with the best partner of each word, not with the first that is somewhat like it', () => {
    // Ruth is like Rojas by half: she must not take it from Rojas.
    const people = AliasIndex.build([
      indexedPerson('a', ['Javier García Rojas']),
      indexedPerson('b', ['Ruth García Rojas']),
      indexedPerson('c', ['Mostafa Naseri']),
    ]);
    const question = { name: 'GARCÍA ROJAS, Javier', revision: 1, limit: 3, minScore: 0.4 };
    expect(people.search(question)).toEqual(people.searchExhaustively(question));
    expect(people.search(question)).toHaveLength(2);
  });

  it('finds the right one among thousands that share a word with it', () => {
    const namesakes = Array.from({ length: 6_000 }, (_, at) =>
      indexedPerson(`namesake-${at}`, [`Muhammad ${numbered(1_000 + at)}`]),
    );
    const crowd = AliasIndex.build([...namesakes, indexedPerson('right', ['Muhammad Ghazalwani'])]);
    for (const name of ['Mohamed Gazalvani', 'Mohamad ben Ghazalwany'])
      expect(crowd.search({ name, revision: 1, limit: 10 })[0]?.entryId).toBe('test:right');
    expect(crowd.search({ name: 'Muhammad', revision: 1, limit: 10, minScore: 0 })).toHaveLength(10);
  });

  it('finds the company of a name that more people have as a surname than are scored', () => {
    const people = Array.from({ length: 700 }, (_, at) =>
      indexedPerson(`person-${at}`, [`${numbered(at)}n Hashimi`]),
    );
    const company = indexedPerson('company', ['HASHIMI'], { kind: PartyKind.ORGANIZATION });
    const index2 = AliasIndex.build([...people, company]);
    expect(index2.search({ name: 'Hashimi', revision: 1, limit: 10 })[0]).toMatchObject({
      entryId: 'test:company',
      score: 1,
    });
  });

  it('gives the same answers whether the index was built at once or grew', () => {
    const grown = AliasIndex.build([]);
    for (let from = 0; from < entries.length; from += 50) grown.upsert(entries.slice(from, from + 50));
    for (const question of questions.slice(0, 30))
      expect(grown.search(question)).toEqual(index.search(question));
  });

  it('gives the same answers however often entries are taken in, and whatever names are yet to come', () => {
    const people = (count: number, addedIn: number, nameOf: (n: number) => string) =>
      Array.from({ length: count }, (_, at) => {
        const person = indexedPerson(`${nameOf(at)}`, [nameOf(at)]);
        return { ...person, names: person.names.map((name) => ({ ...name, addedIn })) };
      });
    const listed = [
      ...people(400, 1, (n) => `Zan Ganeh ${numbered(n)}`),
      ...people(400, 1, (n) => `Shahdost ${numbered(n)}`),
    ];
    const index2 = AliasIndex.build(listed);
    const ask = (): unknown[] =>
      ['Zanganeh', 'Shah Dost'].map((name) => index2.search({ name, revision: 1, limit: 10 }));
    const before = ask();
    expect(before.every((matches) => (matches as unknown[]).length === 10)).toBe(true);
    for (let again = 0; again < 3; again++) index2.upsert(listed);
    index2.upsert(people(1_001, 2, (n) => `Zan Ganeh ${numbered(1_000 + n)}`));
    index2.upsert(people(1_001, 2, (n) => `Shahdost ${numbered(1_000 + n)}`));
    expect(ask()).toEqual(before);
  });

  it('tries every word that shares a key, however many there are and whichever came last', () => {
    const vowels = ['a', 'e', 'i', 'o', 'u'];
    const one = vowels.flatMap((first) => ['', ...vowels].map((second) => first + second));
    const families = one.flatMap((a) => one.flatMap((b) => vowels.map((c) => `B${a}ldr${b}nak${c}l`)));
    const people = families.map((family) => indexedPerson(family, [family]));
    expect(people.length).toBeGreaterThan(4_000);
    const question = { name: 'Baldranakl', revision: 1, limit: 10 };
    for (const listed of [people, people.toReversed()]) {
      const index2 = AliasIndex.build(listed);
      expect(index2.search(question)).toEqual(index2.searchExhaustively(question));
    }
  });

  it('scores names of the same words once, so that they do not keep others from being scored', () => {
    const parties = [{ partyId: 'party-many', ...always }];
    const printed = Array.from({ length: 600 }, (_, at) =>
      indexedPerson(`many-${at}`, ['Nasir Hashimi'], { parties }),
    );
    const index2 = AliasIndex.build([...printed, indexedPerson('one', ['Nasir Hasimi Baldrak'])]);
    const found = index2.search({ name: 'Nasir Hashimi', revision: 1, limit: 10 });
    expect(found.map(({ partyId }) => partyId)).toEqual(['party-many', 'party-one']);
  });

  it('answers the same in whatever order names came of which too many are alike, and whatever came since', () => {
    const people = Array.from({ length: 1_500 }, (_, at) =>
      indexedPerson(`alike-${at}`, [`Zarbaft ${numbered(1_000 + at)}`]),
    );
    const later = people.map((person) => ({
      ...indexedPerson(`later-${person.reference}`, []),
      names: person.names.map(({ name, ...rest }) => ({ ...rest, name: `Zarbaft ${name}`, addedIn: 2 })),
    }));
    const question = { name: 'Zarbaft Kobaldo', revision: 1, limit: 20, minScore: 0.1 };
    const expected = AliasIndex.build(people).search(question);
    expect(expected).toHaveLength(20);
    for (const others of [people.toReversed(), [...later, ...people]])
      expect(AliasIndex.build(others).search(question)).toEqual(expected);
  });
});
