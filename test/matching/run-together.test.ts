import { AliasIndex } from '../../src/matching/alias-index';
import { compareNames } from '../../src/matching/compare-names';
import { PartyKind } from '../../src/model/enums';
import { indexedPerson } from './indexed-person';

const index = AliasIndex.build([
  indexedPerson('1', ['GAO, Minhong']),
  indexedPerson('2', ['MA, Bolin']),
  indexedPerson('3', ['BORTASSI, Rela']),
  indexedPerson('4', ['MIN, Hyang Gu']),
]);
const find = (name: string): boolean =>
  index.search({ name, revision: 1, limit: 3 }).some((match) => match.aboveThreshold);

describe('a name in one word, surname first', () => {
  it.each(['gaominhong', 'mabolin'])('is found from surnames of two letters on: %s', (name) => {
    expect(find(name)).toBe(true);
  });

  it.each(['gaominxue', 'mabojun', 'linma', 'tasbor', 'larebor'])('is not another name: %s', (name) => {
    expect(find(name)).toBe(false);
  });
});

describe('a Korean given name in Hangul', () => {
  it.each(['민향구', '민 향구'])('is found by what is ng and g in other letters: %s', (name) => {
    expect(find(name)).toBe(true);
  });
});

describe('Cantonese surnames', () => {
  const score = (a: string, b: string): number => compareNames(a, b, { kind: PartyKind.INDIVIDUAL }).score;

  it.each([
    ['Ye Minhong', 'Yip Minhong'],
    ['Gao Minhong', 'Ko Minhong'],
  ])('takes %s for %s', (a, b) => {
    expect(score(a, b)).toBeGreaterThanOrEqual(0.7);
  });

  it('keeps Gao from Ho', () => {
    expect(score('Gao Minhong', 'Ho Minhong')).toBeLessThan(0.7);
  });
});

describe('names of one syllable each', () => {
  const score = (a: string, b: string): number => compareNames(a, b, { kind: PartyKind.INDIVIDUAL }).score;

  it.each([
    ['Li Na', 'LINA'],
    ['Huang Wang-gen', 'Huang Wanggen'],
    ['Chang Myongc-hin', 'Chang Myong Chin'],
  ])('may have lost or moved their spaces: %s, %s', (a, b) => {
    expect(score(a, b)).toBeGreaterThan(0.9);
  });

  it.each([
    ['Li Na', 'LENA'],
    ['Min Thu', 'Myint Oo'],
    ['Htet Aung', 'Aung Thet Mann'],
  ])('are not what has other letters as well: %s, %s', (a, b) => {
    expect(score(a, b)).toBeLessThan(0.7);
  });
});

describe('a space and a letter astray at once', () => {
  const companies = AliasIndex.build(
    ['BELDOR EXCHANGE COMPANY LIMITED', 'MARDEX INTERNATIONAL TRADING COMPANY LIMITED'].map((name, at) =>
      indexedPerson(String(at), [name], { kind: PartyKind.ORGANIZATION }),
    ),
  );

  it.each([
    ['BELDOR EXCi ANGE', {}],
    ['MARDEX INTERNATIONLtrading', { minScore: 0.5 }],
  ])('are found though the name has a legal form that is not asked: %s', (name, more) => {
    const ask = { name, revision: 1, limit: 3, ...more };
    const [best] = companies.searchExhaustively(ask);
    expect(best?.aboveThreshold).toBe(true);
    expect(companies.search(ask)[0]).toEqual(best);
  });
});

describe('names in one text', () => {
  const companies = AliasIndex.build(
    ['KARUN PETROCHEMICAL CO', 'SEPASAN ENGINEERING COMPANY'].map((name, at) =>
      indexedPerson(String(at), [name], { kind: PartyKind.ORGANIZATION }),
    ),
  );

  it('are each found by themselves, whatever another of them finds', () => {
    for (const more of [{}, { minScore: 0.5 }]) {
      const ask = {
        name: 'KARUN PETROHEICAL CO f/k/a SEPASAN ENGINEERING COMPANY',
        revision: 1,
        limit: 10,
        ...more,
      };
      const found = companies.search(ask).filter(({ aboveThreshold }) => aboveThreshold);
      expect(found.map(({ entryId }) => entryId)).toEqual(['test:1', 'test:0']);
    }
  });
});

describe('a Korean given name that begins as the surname sounds', () => {
  it.each([
    ['정종호', 'JONG, Chong Ho'],
    ['임림수', 'Im Rim Su'],
  ])('is found in one word and in two: %s, %s', (hangul, latin) => {
    expect(compareNames(hangul, latin, { kind: PartyKind.INDIVIDUAL }).score).toBeGreaterThan(0.9);
  });

  it('is not found in another', () => {
    expect(compareNames('정종호', 'JONG, Chong Su', { kind: PartyKind.INDIVIDUAL }).score).toBeLessThan(0.7);
  });
});
