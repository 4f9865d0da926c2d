import { AliasIndex } from '../../src/matching/alias-index';
import { nextStamp } from '../../src/matching/next-stamp';
import { indexedPerson } from './indexed-person';

describe('stamps', () => {
  it('count up and leave marks alone', () => {
    const marks = Int32Array.of(3, 7);
    expect(nextStamp(7, marks)).toBe(8);
    expect([...marks]).toEqual([3, 7]);
  });

  it('begin anew behind the last, with nothing marked', () => {
    const marks = Int32Array.of(1, 2 ** 31 - 1);
    expect(nextStamp(2 ** 31 - 1, marks)).toBe(1);
    expect([...marks]).toEqual([0, 0]);
  });

  it('leave a search that has answered for days as it was', () => {
    const index = AliasIndex.build([
      indexedPerson('a', ['Farid Zubtarin']),
      indexedPerson('b', ['Zubtarin Farida']),
    ]);
    const question = { name: 'Zubtarim Farid', revision: 1, limit: 10 };
    const before = index.search(question);
    expect(before).toHaveLength(2);
    ageStamps(index);
    for (let n = 0; n < 3; n++) expect(index.search(question)).toEqual(before);
  });
});

/** Sets every stamp that an index holds to the last there is. */
function ageStamps(owner: object, seen = new Set<object>()): void {
  if (seen.has(owner) || ArrayBuffer.isView(owner)) return;
  seen.add(owner);
  for (const [name, value] of Object.entries(owner) as [string, unknown][]) {
    if (name === 'stamp' || name === 'searches') Reflect.set(owner, name, 2 ** 31 - 1);
    else if (typeof value === 'object' && value !== null) ageStamps(value, seen);
  }
}
