import { AliasIndex } from '../../src/matching/alias-index';
import { PartyKind } from '../../src/model/enums';
import { SeededRandom } from '../bench/generator/seeded-random';
import { indexedPerson } from './indexed-person';

const CONSONANTS = 'b d g k l m n p r s t v z f j h'.split(' ');
const VOWELS = 'a e i o u'.split(' ');

/** An invented word of three consonants, most with a vowel. */
function inventedWord(random: SeededRandom): string {
  const syllables = Array.from(
    { length: 3 },
    () => random.pick(CONSONANTS) + (random.below(5) > 0 ? random.pick(VOWELS) : ''),
  );
  return (random.below(2) > 0 ? random.pick(VOWELS) : '') + syllables.join('');
}

const inRevision = (revision: number, reference: string, name: string) => {
  const since = { addedIn: revision, removedIn: null };
  const entry = indexedPerson(reference, [name], { listed: [since], designated: [since] });
  return { ...entry, names: entry.names.map((alias) => ({ ...alias, ...since })) };
};

describe('an answer', () => {
  it('to a single word does not hang on how many words came in later revisions', () => {
    const random = new SeededRandom(77);
    const words = [...new Set(Array.from({ length: 40_000 }, () => inventedWord(random)))];
    const dayOne = words.slice(0, 3_000).map((word, at) => inRevision(1, `a${at}`, word));
    const before = AliasIndex.build(dayOne);
    const after = AliasIndex.build(dayOne);
    after.upsert(words.slice(3_000).map((word, at) => inRevision(2, `b${at}`, word)));
    const questions = Array.from({ length: 450 }, () => ({
      name: inventedWord(random),
      revision: 1,
      limit: 10,
    }));
    const changed = questions.filter(
      (question) => JSON.stringify(before.search(question)) !== JSON.stringify(after.search(question)),
    );
    expect(changed).toEqual([]);
  });

  it.each([18, 50, 51, 108])('is the same in whatever order names came: invented names %d', (seed) => {
    const random = new SeededRandom(seed);
    const others = 'mohammad ahmad ali zarbaft kobaldun tolkien petrov rahimi'.split(' ');
    const nameWith = (word: string): string => {
      const words = [word, ...Array.from({ length: random.below(4) }, () => random.pick(others))];
      for (let initials = random.below(3); initials > 0; initials--)
        words.splice(random.below(words.length), 0, random.pick(['M.', 'K.', 'R.', 'T.']));
      return words.join(' ');
    };
    // Foniz and Vonize agree by two thirds, and share no key.
    const listed = () => nameWith(random.pick(['foniz', 'vonize', 'vonize', random.pick(others)]));
    const entries = [...new Set(Array.from({ length: 90 }, listed))].map((name, at) =>
      indexedPerson(String(at), [name]),
    );
    const forwards = AliasIndex.build(entries);
    const backwards = AliasIndex.build(entries.toReversed());
    for (let n = 0; n < 40; n++) {
      const question = { name: nameWith('foniz'), revision: 1, limit: 10 };
      expect(backwards.search(question)).toEqual(forwards.search(question));
    }
  });

  it.each([19_980, 19_981])(
    'is the same once more than twenty thousand other words have been asked: %d',
    (asked) => {
      // Each is asked in two readings, djic and dic; one of them comes when the memory of words is full.
      const listed = CONSONANTS.map((letter) => `${letter}adic`);
      const entries = listed.flatMap((name, at) => [
        indexedPerson(`a${at}`, [`${name}, Milovan`]),
        indexedPerson(`b${at}`, [name]),
      ]);
      const used = AliasIndex.build(entries);
      const random = new SeededRandom(3);
      const words = new Set<string>();
      while (words.size < asked) words.add(`q${inventedWord(random)}${inventedWord(random)}`);
      for (const name of words) used.search({ name, revision: 1, limit: 1 });
      for (const letter of CONSONANTS) used.search({ name: `${letter}ađić`, revision: 1, limit: 10 });
      const fresh = AliasIndex.build(entries);
      for (const name of listed) {
        const question = { name: `${name} M.`, revision: 1, limit: 10 };
        expect(used.search(question)).toEqual(fresh.search(question));
      }
    },
  );

  it.each([
    ['J. R. R. S. Tolkienov', 'Jorund Rathgar Rikulf Sigmar Tolkienov'],
    ['Jorund Rathgar Rikulf Sigmar Tolkienov', 'J. R. R. S. Tolkienov'],
  ])('holds a name of many initials first: %s asked by %s', (listed, name) => {
    const others = 'Benk Cirl Dovm Felt Gump Hist Kolm Lurz Mepk Nask Pirf Quol Sterb Tumk'
      .split(' ')
      .flatMap((other) => [`${other} Rathgar Rikulf Sigmar Tolkienov`, `Jorund ${other} R. Tolkienov`]);
    const index = AliasIndex.build([
      ...others.map((other, at) => indexedPerson(`o${at}`, [other])),
      indexedPerson('a', [listed]),
    ]);
    const question = { name, revision: 1, limit: 10 };
    expect(index.search(question)[0]).toEqual(index.searchExhaustively(question)[0]);
  });

  it('holds an organisation of which nothing is listed but legal forms', () => {
    const kind = PartyKind.ORGANIZATION;
    const index = AliasIndex.build([{ ...indexedPerson('a', ['JSC Limited']), kind }]);
    const [match] = index.search({ name: 'jsc limited', revision: 1, limit: 1 });
    expect(match).toMatchObject({ entryId: 'test:a', score: 1 });
    expect(index.search({ name: 'JSC Zarbaft', revision: 1, limit: 1 })).toEqual([]);
  });
});
