import { bytesHeld } from '../../src/api/feed/bytes-held';
import { SharedWork } from '../../src/api/feed/shared-work';

describe('work that subscribers share', () => {
  const text = 'x'.repeat(1_000);
  let weight: number;

  beforeAll(async () => {
    const work = new SharedWork(10_000);
    await work.of('key 0', () => text);
    weight = work.bytes;
  });

  it('is done once for whoever asks while it goes on, and after', async () => {
    const work = new SharedWork(10_000);
    const make = jest.fn(() => Promise.resolve({ made: true }));
    const [first, second] = await Promise.all([work.of('key', make), work.of('key', make)]);

    expect(await work.of('key', make)).toBe(first);
    expect(second).toBe(first);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('is done again where it failed, or is for one alone', async () => {
    const work = new SharedWork(10_000);
    await expect(work.of('key', () => Promise.reject(new Error('no database')))).rejects.toThrow(
      'no database',
    );
    expect(
      await work.of(
        'key',
        () => 'for one',
        (value) => value === 'for all',
      ),
    ).toBe('for one');
    expect(work.bytes).toBe(0);
    expect(await work.of('key', () => 'for all')).toBe('for all');
  });

  it('never holds more than its bytes, and forgets what was asked for longest ago', async () => {
    const work = new SharedWork(3 * weight);
    const ask = (at: number) => work.of(`key ${at}`, make.bind(undefined, at));
    const made: number[] = [];
    const make = (at: number): string => {
      made.push(at);
      return text;
    };
    for (const at of [0, 1, 2, 0, 3]) await ask(at);
    expect(weight).toBeGreaterThan(text.length);
    expect(work.bytes).toBe(3 * weight);
    for (const at of [0, 2, 3, 1]) await ask(at);
    expect(made).toEqual([0, 1, 2, 3, 1]);

    await work.of('more than all', () => text.repeat(10));
    expect(work.bytes).toBeLessThanOrEqual(3 * weight);
  });

  it('is weighed by all that it holds, characters beyond Latin-1 twice', () => {
    expect(bytesHeld('я'.repeat(500)) - bytesHeld('é'.repeat(500))).toBe(500);
    expect(bytesHeld({ rows: [text, { text }] })).toBeGreaterThan(2_000);
    expect(bytesHeld([1, null, true, undefined])).toBeLessThan(bytesHeld([text]));
  });
});
