import * as marks from '../../src/names/marks';
import { splitWords } from '../../src/names/split-words';

describe('marks of words that are read otherwise', () => {
  it.each(Object.entries(marks))('%s stands in no word of a name', (_, mark) => {
    for (const name of [`${mark}Rostec`, `Ros${mark}tec`, `Rostec${mark}`])
      for (const person of [true, false]) expect(splitWords(name, person).join(' ')).not.toContain(mark);
  });

  it('are all different', () => {
    expect(new Set(Object.values(marks)).size).toBe(Object.keys(marks).length);
  });
});
