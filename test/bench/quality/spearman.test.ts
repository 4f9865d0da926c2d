import { spearman } from './spearman';

describe("Spearman's rank correlation", () => {
  it('is 1 for one order, -1 for the opposite, whatever the distances', () => {
    expect(spearman([1, 2, 3], [10, 20, 1000])).toBeCloseTo(1);
    expect(spearman([1, 2, 3], [3, 2, -50])).toBeCloseTo(-1);
  });

  it('gives ties their mean rank', () => {
    // Ranks 0.5, 0.5, 2 against 0, 1, 2: covariance 1.5 over the root of 1.5 times 2.
    expect(spearman([7, 7, 9], [1, 2, 3])).toBeCloseTo(0.866, 3);
  });
});
