import { AliasIndex } from '../../src/matching/alias-index';
import { compareNames } from '../../src/matching/compare-names';
import { MAX_QUERY_LENGTH } from '../../src/matching/query-limits';
import { DesignataError } from '../../src/model/errors';
import { indexedPerson } from './indexed-person';

const index = AliasIndex.build([
  indexedPerson('1', ['GHAFARI, Sanaullah', 'ثناء اللہ غفاري']),
  indexedPerson('2', ['KIM, Jong Un', '김정은', '金正恩']),
]);
const search = (name: string) => index.search({ name, revision: 1, limit: 10 });

describe('a name question that cannot be answered', () => {
  it.each([
    ['an empty name', ''],
    ['only spaces', ' \t\n'],
    ['only punctuation', '.,;–!'],
    ['too long a name', 'a'.repeat(MAX_QUERY_LENGTH + 1)],
    ['control characters', 'Omar\u0000Khalid'],
    ['a letter that a wrong encoding lost', 'Jos\ufffd Khalid'],
    ['only lone surrogates', '\udc00\ud800'],
    ['only marks that are letters', 'ʼ ـ'],
  ])('is refused for %s, saying what was expected and what came', (_, name) => {
    expect(() => search(name)).toThrow(DesignataError);
    expect(() => search(name)).toThrow(/^name: expected .* came /);
  });

  it.each([0, -1, 1.5, 1001, Number.NaN])('is refused for a limit of %s', (limit) => {
    expect(() => index.search({ name: 'Omar', revision: 1, limit })).toThrow(/^limit: expected a limit/);
  });

  it('is refused for a birth date that is none, which is not repeated', () => {
    const ask = (more: object) => () =>
      index.search({ name: 'Sanaullah Ghafari', revision: 1, limit: 10, ...more });
    expect(ask({ evidence: { birthDate: '28.10.1994' } })).toThrow(
      /^evidence\.birthDate: expected .*YYYY-MM-DD, came another form\.$/,
    );
    expect(ask({ filter: { birthDate: '1994-02-30' } })).toThrow(
      /^filter\.birthDate: expected .*YYYY-MM-DD, came one that it does not have\.$/,
    );
  });
});

describe('any text at all', () => {
  it('gets a calm answer or a clear error, in bounded work', () => {
    const random = mulberry32(20211122);
    for (let round = 0; round < 400; round++) {
      const name = randomText(random);
      try {
        for (const { score } of search(name)) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(DesignataError);
      }
      const { score } = compareNames(name, randomText(random));
      expect(score >= 0 && score <= 1).toBe(true);
    }
  });

  it('of the greatest length is answered without running away', () => {
    for (const unit of ['a', 'ab ', 'al-', 'abd', 'م', '金', '김', 'x y ', '1 ', 'ou', 'anguaxi', "'", 'ﷺ']) {
      // A last letter, so that what is read by patterns fails at the very end.
      const name = `${unit.repeat(Math.floor((MAX_QUERY_LENGTH - 1) / unit.length))}b`;
      if (/[\p{L}\p{N}]/u.test(name)) expect(Array.isArray(search(name))).toBe(true);
    }
  });
});

const PIECES = [
  ...[
    'a',
    'Omar',
    'al-',
    'Abd ',
    'bin ',
    'LLC',
    'Dr. ',
    'ovich',
    'XII',
    '44',
    'ß',
    'İ',
    'ﬁ',
    '\u0301',
    '\u202e',
    '\u200d',
  ],
  ...[
    'محمد',
    'عبدال',
    'الله',
    'Сергей',
    'ʿ',
    '习近平',
    '김',
    'の',
    'ア',
    'ก',
    'ခ်',
    'ស្រ',
    'አ',
    'გ',
    'Բ',
    'क्',
    'ব্',
  ],
  ...[
    '\ud83d',
    '\ude00',
    '😀',
    '\u0000',
    '\u0007',
    '/',
    ',',
    '(',
    ')',
    '&',
    '%',
    '"',
    "'",
    '-',
    '.',
    ' ',
    '  ',
    '\n',
  ],
];

function randomText(random: () => number): string {
  const length = Math.floor(random() * 30);
  let text = '';
  for (let at = 0; at < length; at++) {
    text +=
      random() < 0.8
        ? (PIECES[Math.floor(random() * PIECES.length)] ?? '')
        : String.fromCharCode(random() * 65536);
  }
  return text;
}

/** A small seeded generator, so that a failure can be repeated. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
