import { evaluatePairs } from '../../src/matching/evaluation/evaluate-pairs';
import type { LabelledPair } from '../../src/matching/evaluation/labelled-pairs';

/** A comparison that reads the score from the second name. */
const scoreInName = (_: string, name2: string) => Number(name2);

function pair(line: number, score: number, isMatch: boolean, schema = 'Person'): LabelledPair {
  return { line, schema, name1: 'a', name2: String(score), isMatch };
}

const PAIRS = [
  pair(2, 0.9, true),
  pair(3, 0.8, true),
  pair(4, 0.7, true),
  pair(5, 0.2, true),
  pair(6, 0.75, false, 'Company'),
  pair(7, 0.3, false),
];

describe('the evaluation of labelled pairs', () => {
  it('counts a score at the threshold as the same party', () => {
    const result = evaluatePairs(PAIRS, scoreInName, 0.7);
    expect(result).toMatchObject({
      n: 6,
      matches: 4,
      truePositives: 3,
      falsePositives: 1,
      falseNegatives: 1,
    });
    expect(result.precision).toBeCloseTo(3 / 4);
    expect(result.recall).toBeCloseTo(3 / 4);
    expect(result.f1).toBeCloseTo(3 / 4);
  });

  it('gives the same figures for each schema, and no rate where there is nothing to divide by', () => {
    const { schemas } = evaluatePairs(PAIRS, scoreInName, 0.7);
    expect(schemas['Person']).toMatchObject({ n: 5, precision: 1, recall: 0.75 });
    expect(schemas['Company']).toMatchObject({ n: 1, precision: 0, recall: null, f1: 0 });
    expect(evaluatePairs([pair(2, 0, false)], scoreInName, 0.5)).toMatchObject({ precision: null, f1: null });
  });

  it('lists the pairs on the wrong side, the furthest from the threshold first', () => {
    expect(evaluatePairs(PAIRS, scoreInName, 0.7).wrong.map(({ line }) => line)).toEqual([5, 6]);
  });

  it('draws the curve over every hundredth, and names the threshold of the best F1', () => {
    const { curve, best } = evaluatePairs(PAIRS, scoreInName, 0.7);
    expect(curve).toHaveLength(101);
    expect(curve[0]).toMatchObject({ threshold: 0, recall: 1, precision: 4 / 6 });
    expect(curve[100]).toMatchObject({ threshold: 1, recall: 0, precision: null, f1: 0 });
    // From 0.31 to 0.70 three of four are found with one alarm; below 0.2 all four with two.
    expect(best).toMatchObject({ threshold: 0.2, f1: 0.8 });
  });

  it('names the threshold in use as the best, where no other is better', () => {
    const clear = [pair(2, 0.9, true), pair(3, 0.1, false)];
    expect(evaluatePairs(clear, scoreInName, 0.7).best).toEqual({
      threshold: 0.7,
      precision: 1,
      recall: 1,
      f1: 1,
    });
  });

  it('names the highest of several better thresholds', () => {
    const low = [pair(2, 0.5, true), pair(3, 0.1, false)];
    expect(evaluatePairs(low, scoreInName, 0.7).best).toMatchObject({ threshold: 0.5, f1: 1 });
  });

  it.each([true, false])('names no best threshold where all pairs are labelled %s', (isMatch) => {
    const alike = [pair(2, 0.9, isMatch), pair(3, 0.1, isMatch)];
    expect(evaluatePairs(alike, scoreInName, 0.7).best).toBeUndefined();
  });

  it('tells the comparison what kind of party the schema stands for', () => {
    const kinds: unknown[] = [];
    const remember = (_: string, __: string, kind: unknown) => kinds.push(kind);
    evaluatePairs([pair(2, 0, true), pair(3, 0, true, 'LegalEntity')], remember, 0.5);
    expect(kinds).toEqual(['INDIVIDUAL', undefined]);
  });
});
