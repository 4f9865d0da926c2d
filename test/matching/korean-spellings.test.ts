import { compareNames } from '../../src/matching/compare-names';
import { PartyKind } from '../../src/model/enums';

const score = (a: string, b: string): number => compareNames(a, b, { kind: PartyKind.INDIVIDUAL }).score;

describe('romanisations of Korean', () => {
  it.each([
    ['Pang Dong-geun', 'Pang Tong-kun'],
    ['Bang Donggeun', 'PANG, Tong Kun'],
    ['Jeon Gyeongok', 'JON, Kyong Ok'],
    ['Choi Joonhee', "CH'OE, Chun-hu'i"],
    ['Byungho Yoon', 'YUN, Pyong Ho'],
    ['Noh Chulwoo', 'RO CHOL U'],
    ['Ли Кён Чхоль', 'RI, Kyong Chol'],
    ['Пан Донгын', 'Pang Tong-gun'],
  ])('takes %s for %s', (a, b) => {
    expect(score(a, b)).toBeGreaterThanOrEqual(0.7);
  });

  it.each([
    ['Pang Tong-chol', 'Pang Tong-chun'],
    ['Pang Dongcheol', 'PANG, Tong Chun'],
    ['Pang Dongmin', 'PANG, Tong Chol'],
    ['Choi Joonhee', 'CHOE, Chun Ho'],
    ['Ли Кён Чхоль', 'RI, Kyong Chun'],
    ['Yoon Sumin', 'Yun Sunim'],
  ])('keeps %s from %s', (a, b) => {
    expect(score(a, b)).toBeLessThan(0.7);
  });
});
