import { PackedKeys } from '../../src/matching/packed-keys';

describe('PackedKeys', () => {
  const valuesOf = (keys: PackedKeys, key: number): number[] => {
    const values: number[] = [];
    keys.forEach(key, (value) => values.push(value));
    return values;
  };

  it('have nothing before anything is added', () => {
    const keys = new PackedKeys();
    keys.settle();
    expect(keys.has(0)).toBe(false);
    expect(valuesOf(keys, 0)).toEqual([]);
  });

  it('give every value of a key, the latest first, however much of it is packed', () => {
    const keys = new PackedKeys();
    const expected = new Map<number, number[]>();
    for (let value = 0; value < 120_000; value++) {
      const key = Math.imul(value % 997, 0x9e3779b1) | 0;
      keys.add(key, value);
      expected.set(key, [value, ...(expected.get(key) ?? [])]);
      if (value % 10_000 === 5_000) keys.settle();
    }
    expect(expected.size).toBe(997);
    for (const [key, values] of expected) {
      expect(keys.has(key)).toBe(true);
      expect(valuesOf(keys, key)).toEqual(values);
    }
    expect([1, 12345, -7].some((key) => keys.has(key))).toBe(false);
  });

  it('take less memory once they are packed', () => {
    const keys = new PackedKeys();
    for (let value = 0; value < 100_000; value++) keys.add(value >> 3, value);
    const before = keys.bytes;
    keys.settle();
    expect(keys.bytes).toBeLessThan(before);
    expect(valuesOf(keys, 5)).toEqual([47, 46, 45, 44, 43, 42, 41, 40]);
  });
});
