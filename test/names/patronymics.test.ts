import { patronymicOf } from '../../src/names/patronymics';

describe('patronymics', () => {
  it.each([
    ['leonidovich', 'leanidavich'],
    ['grigoryevich', 'hryhorovych'],
    ['mikhailovna', 'mykhailivna'],
    ['petrovna', 'piatrouna'],
    ['stanislavovich', 'stanislavovitsch'],
    ['andreevich', 'andrejevitj'],
    ['georgievich', 'heorhiiovych'],
  ])('are one of the same father: %s, %s', (a, b) => {
    expect(patronymicOf(a)).toBeDefined();
    expect(patronymicOf(a)).toBe(patronymicOf(b));
  });

  it.each([
    ['petrovich', 'pavlovich'],
    ['borisovich', 'borisovna'],
    ['alexandrovich', 'alexeevich'],
    ['vladimirovich', 'vladislavovich'],
  ])('are two of other fathers or children: %s, %s', (a, b) => {
    expect(patronymicOf(a)).toBeDefined();
    expect(patronymicOf(a)).not.toBe(patronymicOf(b));
  });

  it.each(['petrov', 'petrovic', 'abramovich', 'ivanna', 'romanov'])('are no surnames: %s', (word) => {
    expect(patronymicOf(word)).toBeUndefined();
  });
});
