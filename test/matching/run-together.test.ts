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
