import { readPartialDate } from '../../src/matching/partial-date';

describe('readPartialDate', () => {
  it.each([
    ['1994', '1994-01-01', '1994-12-31'],
    ['1994-10', '1994-10-01', '1994-10-31'],
    ['1996-02-29', '1996-02-29', '1996-02-29'],
  ])('reads %s as far as it goes', (text, earliest, latest) => {
    expect(readPartialDate(text)).toEqual({ earliest, latest });
  });

  it.each([
    ...['1994-02-30', '1995-02-29', '1994-04-31', '1994-13', '1994-00-01'].map((text) => [
      text,
      'one that it does not have',
    ]),
    ...['94', '28/10/1994', ''].map((text) => [text, 'another form']),
  ] as [string, string][])('refuses %s, saying what was expected and not what came', (text, came) => {
    const expected = 'a birth date that the calendar has, as YYYY, YYYY-MM or YYYY-MM-DD';
    expect(() => readPartialDate(text, 'evidence.birthDate')).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: `evidence.birthDate: expected ${expected}, came ${came}.`,
        details: { argument: 'evidence.birthDate', expected, came },
      }),
    );
  });
});
