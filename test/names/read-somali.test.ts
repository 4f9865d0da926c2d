import { readSomali } from '../../src/names/read-somali';

describe('Somali spelling', () => {
  it('is read as other Latin spellings have it, ayn unwritten', () => {
    expect(readSomali(['cawale', 'faarax', 'dhuux'])).toEqual([['awale', 'faarah', 'dhuuh']]);
  });

  it.each([[['xi', 'jinping']], [['xavier', 'caballero']], [['carlos', 'xoxo']], [['max', 'cumberland']]])(
    'is not seen in other names: %s',
    (words) => {
      expect(readSomali(words)).toEqual([]);
    },
  );
});
