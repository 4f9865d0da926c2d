import { DatePrecision } from '../../src/model/enums';
import { parseDay, parsePartialDate } from '../../src/sources/partial-date';

describe('a printed date', () => {
  it.each([
    ['28 Oct 1994', DatePrecision.DAY, '1994-10-28', '1994-10-28', false],
    ['1994-10-28', DatePrecision.DAY, '1994-10-28', '1994-10-28', false],
    ['28/10/1994', DatePrecision.DAY, '1994-10-28', '1994-10-28', false],
    ['Oct 1994', DatePrecision.MONTH, '1994-10-01', '1994-10-31', false],
    ['dd/02/1956', DatePrecision.MONTH, '1956-02-01', '1956-02-29', false],
    ['1985', DatePrecision.YEAR, '1985-01-01', '1985-12-31', false],
    ['00/00/1980', DatePrecision.YEAR, '1980-01-01', '1980-12-31', false],
    ['dd/mm/1968', DatePrecision.YEAR, '1968-01-01', '1968-12-31', false],
    ['circa 1976', DatePrecision.YEAR, '1976-01-01', '1976-12-31', true],
    ['1960 to 1962', DatePrecision.RANGE, '1960-01-01', '1962-12-31', false],
    ['circa 1961-1963', DatePrecision.RANGE, '1961-01-01', '1963-12-31', true],
    ['01 Jan 1961 to 31 Dec 1962', DatePrecision.RANGE, '1961-01-01', '1962-12-31', false],
  ])('keeps of %s what is known', (text, precision, earliest, latest, circa) => {
    expect(parsePartialDate(text)).toEqual({ precision, earliest, latest, circa });
  });

  it.each(['9999', '9999 or 9999', '31 Feb 1990', '12/13/1990', 'in his forties', '', '1962 to 1960'])(
    'does not guess at %s',
    (text) => {
      expect(parsePartialDate(text)).toEqual({ precision: DatePrecision.UNKNOWN, circa: false });
    },
  );

  it('is a day only when all of it is printed, whatever time and zone follow', () => {
    expect(parseDay('2021-12-21T00:00:00+02:00')).toBe('2021-12-21');
    expect(parseDay('2021-12-21Z')).toBe('2021-12-21');
    expect(parseDay('2008-01-01-05:00')).toBe('2008-01-01');
    expect(parseDay('12/2021')).toBeUndefined();
    expect(parseDay(undefined)).toBeUndefined();
  });
});
