import { enumeratedItems } from '../../src/sources/enumerated';

describe('a field that numbers its items', () => {
  it.each([
    ['(1) A (2) B, C (3) D', ['A', 'B, C', 'D']],
    ['a) Minister of X b) Minister of Y', ['Minister of X', 'Minister of Y']],
    ['1) A 2) B', ['A', 'B']],
    ['a) Director', ['Director']],
    ['Brigadier (1) A (2) B', ['Brigadier', 'A', 'B']],
  ])('gives the items of %s', (text, items) => {
    expect(enumeratedItems(text)).toEqual(items);
  });

  it.each(['Commander of Unit 2) of the guard', 'Head (a) of it', 'Plain', 'Class (2) operator'])(
    'leaves %s whole',
    (text) => {
      expect(enumeratedItems(text)).toEqual([text]);
    },
  );

  it('gives nothing for nothing', () => {
    expect(enumeratedItems(' ')).toEqual([]);
  });
});
