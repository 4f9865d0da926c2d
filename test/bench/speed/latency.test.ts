import { median, quantile, timeQuestions } from './latency';

describe('latency figures', () => {
  it('take the middle of odd and the mean of the two middle of even numbers', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('take quantiles of ascending times', () => {
    const times = Float64Array.from({ length: 100 }, (_, at) => at + 1);
    expect(quantile(times, 0.5)).toBe(51);
    expect(quantile(times, 0.99)).toBe(100);
    expect(quantile(times, 1)).toBe(100);
  });

  it('ask every question once, in order, and wait for answers that take their time', async () => {
    const asked: number[] = [];
    const latency = await timeQuestions([1, 2, 3], async (question) => {
      await Promise.resolve();
      asked.push(question);
    });
    expect(asked).toEqual([1, 2, 3]);
    expect(latency.questions).toBe(3);
  });
});
