import { compareNames } from '../../src/matching/compare-names';
import { PartyKind } from '../../src/model/enums';

const score = (a: string, b: string): number => compareNames(a, b, { kind: PartyKind.ORGANIZATION }).score;

describe('foreign names of organisations in Hangul', () => {
  it.each([
    ['타트네프트', 'Tatneft'],
    ['노르니켈', 'Nornikel'],
    ['안사룰라', 'Ansarullah'],
  ])('reads %s as %s', (hangul, latin) => {
    expect(score(hangul, latin)).toBeGreaterThanOrEqual(0.7);
  });

  it.each([
    ['이남훈', 'Namhung'],
    ['애플', 'Eppul'],
    ['하이닉스', 'Eniks'],
    ['타트네프트', 'Rosneft'],
  ])('keeps %s from %s', (hangul, latin) => {
    expect(score(hangul, latin)).toBeLessThan(0.7);
  });
});
