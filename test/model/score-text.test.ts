import { scoreText } from '../../src/model/score-text';

describe('a score for people', () => {
  it.each([
    [0.699999, '0.69'],
    [0.6998751484650293, '0.69'],
    [0.7, '0.70'],
    [0.29, '0.29'],
    [0.9999, '0.99'],
    [1, '1.00'],
    [0, '0.00'],
    [1e-9, '0.00'],
    [0.5, '0.50'],
  ])('of %d is cut to %s', (score, text) => {
    expect(scoreText(score)).toBe(text);
  });

  it('may have more digits', () => {
    expect([scoreText(0.69999, 3), scoreText(0.7, 3)]).toEqual(['0.699', '0.700']);
  });

  it('never looks as if it reached a threshold that it does not reach', () => {
    for (let percent = 1; percent < 100; percent++) {
      const threshold = percent / 100;
      expect(Number(scoreText(threshold))).toBe(threshold);
      expect(Number(scoreText(threshold - Number.EPSILON))).toBeLessThan(threshold);
    }
  });
});
