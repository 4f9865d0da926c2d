import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { cleanText, defined } from '../../src/sources/text';

describe('cleaning a printed value', () => {
  it.each([
    ['plain', 'A plain value, printed once.', 'A plain value, printed once.'],
    ['spaces and line breaks', '  two \n\t words\u00a0here ', 'two words here'],
    ['control characters', '\u001aend\u001a', 'end'],
    ['zero-width marks at the ends', '\ufeff\u200eКиев\u200f', 'Киев'],
    ['decomposed letters', 'Jose\u0301', 'José'],
  ])('gives %s clean', (_, raw, clean) => expect(cleanText(raw)).toBe(clean));

  it.each(['', ' ', '\n\t', '\u200b', undefined, null])('gives nothing for %j', (raw) =>
    expect(cleanText(raw)).toBeUndefined(),
  );

  it('does not keep the text a value was cut from', () => {
    const before = heapInUse();
    const kept = Array.from({ length: 200 }, (_, index) => {
      const chunk = `${index}`.padEnd(100_000, 'x') + 'thirteen letters';
      return cleanText(chunk.slice(100_000));
    });
    const grown = heapInUse() - before;
    expect(kept).toHaveLength(200);
    // 200 chunks of 100 kB are 20 MB; their 200 ends are next to nothing.
    expect(grown).toBeLessThan(10_000_000);
  });
});

describe('leaving out what is undefined', () => {
  it('keeps every other field, falsy ones too', () => {
    expect(Object.keys(defined({ a: 0, b: undefined, c: '', d: false }))).toEqual(['a', 'c', 'd']);
  });
});

function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
