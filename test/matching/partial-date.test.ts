import { checkBirthDate, readPartialDate } from '../../src/matching/partial-date';
import { outsideBirths } from '../../src/model/birth-bounds';

describe('readPartialDate', () => {
  it.each([
    ['1994', '1994-01-01', '1994-12-31'],
    ['1994-10', '1994-10-01', '1994-10-31'],
    ['1996-02-29', '1996-02-29', '1996-02-29'],
  ])('reads %s as far as it goes', (text, earliest, latest) => {
    expect(readPartialDate(text)).toEqual({ earliest, latest });
  });
});

describe('checkBirthDate', () => {
  it.each(['1850', '1899-01-17', '1900-01-01', '2020-02-29'])('takes %s', (text) => {
    expect(() => checkBirthDate(text, 'evidence.birthDate')).not.toThrow();
  });

  it.each<[string, string]>([
    ...['1994-02-30', '1995-02-29', '1994-04-31', '1994-13', '1994-00-01'].map((text): [string, string] => [
      text,
      'one that it does not have',
    ]),
    ...['94', '28/10/1994', ''].map((text): [string, string] => [text, 'another form']),
    ...['0000', '0001-01-01', '0000-01-01', '1849-12'].map((text): [string, string] => [
      text,
      'one before 1850',
    ]),
    ...['9999', '9999-12-31', '2999-12'].map((text): [string, string] => [text, 'one that has not come yet']),
  ])('refuses %s, saying what was expected and not what came', (text, came) => {
    const expected = 'a birth date that the calendar has, from 1850 to today, as YYYY, YYYY-MM or YYYY-MM-DD';
    expect(() => checkBirthDate(text, 'evidence.birthDate')).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: `evidence.birthDate: expected ${expected}, came ${came}.`,
        details: { argument: 'evidence.birthDate', expected, came },
      }),
    );
  });
});

describe('a birth', () => {
  it.each(['2024', '2024-05', '2024-05-17'])('may be in %s, which has begun', (day) => {
    expect(outsideBirths(day, '2024-05-17')).toBeUndefined();
  });

  it.each(['2025', '2024-06', '2024-05-18'])('is in no %s, which has not', (day) => {
    expect(outsideBirths(day, '2024-05-17')).toBe('one that has not come yet');
  });

  it('may be in what is today somewhere', () => {
    jest.useFakeTimers({ now: new Date('2024-05-16T11:00:00Z') });
    expect(outsideBirths('2024-05-17')).toBeUndefined();
    expect(outsideBirths('2024-05-18')).toBeDefined();
    jest.useRealTimers();
  });
});
