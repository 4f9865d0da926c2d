import { jaroWinkler } from './jaro-winkler';

describe('Jaro-Winkler', () => {
  // The examples of Winkler's own papers for the US Census Bureau.
  it.each([
    ['martha', 'marhta', 0.9611],
    ['dixon', 'dicksonx', 0.8133],
    ['dwayne', 'duane', 0.84],
    ['jones', 'johnson', 0.8324],
    ['abc', 'xyz', 0],
    ['same', 'same', 1],
    ['', '', 1],
    ['', 'a', 0],
  ])('scores %j and %j at %d', (a, b, score) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(score, 3);
    expect(jaroWinkler(b, a)).toBeCloseTo(score, 3);
  });

  it('answers for strings longer than its scratch space', () => {
    expect(jaroWinkler('a'.repeat(5000), 'a'.repeat(5000))).toBe(1);
  });
});
