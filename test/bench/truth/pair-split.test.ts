import { halfOf } from './pair-split';

describe('the split of labelled pairs', () => {
  it('depends on the two names alone, by the first byte of their SHA-256', () => {
    // printf 'a\0b' | sha256sum begins with 59, printf 'Olaf Scholz\0Olaf Scholze' with 98.
    expect(halfOf({ name1: 'a', name2: 'b' })).toBe('held-out');
    expect(halfOf({ name1: 'Olaf Scholz', name2: 'Olaf Scholze' })).toBe('development');
  });

  it('puts about half of many pairs on each side', () => {
    const halves = Array.from({ length: 2000 }, (_, at) => halfOf({ name1: `name ${at}`, name2: 'x' }));
    const heldOut = halves.filter((half) => half === 'held-out').length;
    expect(heldOut).toBeGreaterThan(900);
    expect(heldOut).toBeLessThan(1100);
  });
});
