import { recallAtFalsePositiveRates } from '../../src/matching/evaluation/recall-at-false-positive-rate';

describe('recall at a false-positive rate', () => {
  /** 0.001, 0.002 … 1.000 */
  const negatives = Array.from({ length: 1000 }, (_, at) => (at + 1) / 1000);

  it('is the share of right answers above all but that many negatives', () => {
    const recall = recallAtFalsePositiveRates([0.9995, 0.995, 0.96, 0.5], negatives);
    // One in 1,000 may pass: the bar is the second highest, 0.999. Ten: 0.990. Fifty: 0.950.
    expect(recall).toEqual({ '0.001': 0.25, '0.01': 0.5, '0.05': 0.75 });
  });

  it('lets no negative through where the rate allows less than one of them', () => {
    expect(recallAtFalsePositiveRates([0.4, 0.6], [0.1, 0.5])).toMatchObject({ '0.05': 0.5 });
  });

  it('does not count a right answer that ties with a negative that may not pass', () => {
    expect(recallAtFalsePositiveRates([0.5, 0.5], [0.5, 0.1])).toMatchObject({ '0.05': 0 });
  });

  it('never counts an answer that was not returned, and says nothing without positives or negatives', () => {
    expect(recallAtFalsePositiveRates([0, 1], [0, 0])).toMatchObject({ '0.01': 0.5 });
    expect(recallAtFalsePositiveRates([], [0.1])).toEqual({ '0.001': null, '0.01': null, '0.05': null });
    expect(recallAtFalsePositiveRates([0.1], [])).toMatchObject({ '0.001': null });
  });
});
