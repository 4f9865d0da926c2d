import { birthDatesOf, serialDay } from '../../../src/sources/au/au-dates';
import { citizenshipsOf } from '../../../src/sources/au/au-places';

const SYSTEM = { from1904: false };

const dates = (cell: string) =>
  birthDatesOf(cell, SYSTEM).map(({ text, precision, earliest, latest, circa }) => [
    text,
    precision,
    earliest,
    latest,
    circa,
  ]);

describe('a day’s serial number', () => {
  it.each([
    ['41988', '2014-12-15'],
    ['26289', '1971-12-22'],
    ['45607.5', '2024-11-11'],
  ])('%s is %s', (cell, day) => {
    expect(serialDay(cell, SYSTEM)).toBe(day);
  });

  it('is not every number and no text', () => {
    expect(serialDay('Listed on 2 March 2012', SYSTEM)).toBeUndefined();
    expect(serialDay('12', SYSTEM)).toBeUndefined();
    expect(serialDay(undefined, SYSTEM)).toBeUndefined();
  });
});

describe('birth dates', () => {
  it('a number is a day, or a year where it looks like one', () => {
    expect(dates('26289')).toEqual([['1971-12-22', 'DAY', '1971-12-22', '1971-12-22', false]]);
    expect(dates('1969')).toEqual([['1969', 'YEAR', '1969-01-01', '1969-12-31', false]]);
  });

  it.each([
    ['a) Approximately 1958 b) 1 Jan 1967', ['Approximately 1958', '1 Jan 1967']],
    ['a) 26/07/1956;                     b) 26/06/1956', ['26/07/1956', '26/06/1956']],
    ['03/03/1957; alt DOB: 03/04/1957', ['03/03/1957', '03/04/1957']],
    ['16/09/1949; alt DOB:15/09/1949', ['16/09/1949', '15/09/1949']],
    ['1963 or 1964 or 1965', ['1963', '1964', '1965']],
    ['5/06/1953   15/06/1953', ['5/06/1953', '15/06/1953']],
    ['1987;1988', ['1987', '1988']],
    ['01/10/1983,15/10/1983, 01/01/1980', ['01/10/1983', '15/10/1983', '01/01/1980']],
  ])('%s are several', (cell, texts) => {
    expect(birthDatesOf(cell, SYSTEM).map(({ text }) => text)).toEqual(texts);
    expect(birthDatesOf(cell, SYSTEM).every(({ precision }) => precision !== 'UNKNOWN')).toBe(true);
  });

  it.each([
    ['August, 1961', 'MONTH', '1961-08-01'],
    ['March 16, 1972', 'DAY', '1972-03-16'],
    ['1965, 29 March', 'DAY', '1965-03-29'],
    ['09/11/ 1954', 'DAY', '1954-11-09'],
    ['12. Sep 1974', 'DAY', '1974-09-12'],
    ['03/1965', 'MONTH', '1965-03-01'],
    ['(Aug. 1961)', 'MONTH', '1961-08-01'],
    ['3 March 1979 (from false passport)', 'DAY', '1979-03-03'],
    ['approximately 1977/1978', 'RANGE', '1977-01-01'],
    ['Between 1957 and 1962', 'RANGE', '1957-01-01'],
  ])('%s is read, and kept as printed', (cell, precision, earliest) => {
    expect(birthDatesOf(cell, SYSTEM)).toMatchObject([{ text: cell, precision, earliest }]);
  });

  it('an item that is no date is kept, and the others beside it are read', () => {
    expect(dates('a) 1/01/1968 b) 23-Apr-68')).toEqual([
      ['1/01/1968', 'DAY', '1968-01-01', '1968-01-01', false],
      ['23-Apr-68', 'UNKNOWN', undefined, undefined, false],
    ]);
    expect(dates('10/061962')).toEqual([['10/061962', 'UNKNOWN', undefined, undefined, false]]);
  });
});

describe('citizenships', () => {
  it.each([
    ['Russian and Ukrainian', ['RU', 'UA']],
    ['a) French b) Tunisian', ['FR', 'TN']],
    ['Turkish/Jordanian', ['TR', 'JO']],
    ['Moldovan, Russian and Ukrainian', ['MD', 'RU', 'UA']],
    ['Trinidad and Tobago', ['TT']],
    ['Somalia;\nKenya', ['SO', 'KE']],
  ])('%s are %j', (cell, countries) => {
    expect(citizenshipsOf(cell).map(({ country }) => country)).toEqual(countries);
  });

  it('keeps a note, and words that name no one country', () => {
    expect(citizenshipsOf('Saudi Arabian (this aka only, alt Citizenship Yemeni)')).toEqual([
      {
        kind: 'CITIZENSHIP',
        country: 'SA',
        countryText: 'Saudi Arabian',
        note: 'this aka only, alt Citizenship Yemeni',
      },
    ]);
    expect(citizenshipsOf('Congolese')).toEqual([{ kind: 'CITIZENSHIP', countryText: 'Congolese' }]);
  });
});
