import { Readable } from 'node:stream';
import { advancedDay, datePeriodText } from '../../../src/sources/ofac/advanced/date-period';
import { readXmlRecords, type XmlElement } from '../../../src/sources/xml';

type Day = [year: number, month: number, day: number];

/** A period as ADVANCED XML writes it: each boundary from its first to its last possible day. */
async function period(start: [Day, Day], end: [Day, Day], approximate = false): Promise<XmlElement> {
  const point = (name: string, [year, month, day]: Day): string =>
    `<${name}><Year>${year}</Year><Month>${month}</Month><Day>${day}</Day></${name}>`;
  const boundary = (name: string, [from, to]: [Day, Day]): string =>
    `<${name} Approximate="${approximate}">${point('From', from)}${point('To', to)}</${name}>`;
  return element(`<DatePeriod>${boundary('Start', start)}${boundary('End', end)}</DatePeriod>`);
}

async function element(xml: string): Promise<XmlElement> {
  const name = /^<(\w+)/.exec(xml)?.[1] ?? '';
  const options = { file: 'period', expected: 'a period', root: 'x', records: new Set([name]) };
  for await (const record of readXmlRecords(Readable.from([Buffer.from(`<x>${xml}</x>`)]), options))
    return record;
  throw new Error('no element');
}

const day = (...date: Day): [Day, Day] => [date, date];

describe('a date period of the ADVANCED XML', () => {
  it.each<[string, [Day, Day], [Day, Day]]>([
    ['28 Oct 1994', day(1994, 10, 28), day(1994, 10, 28)],
    ['05 Jan 1971', day(1971, 1, 5), day(1971, 1, 5)],
    ['Oct 1994', day(1994, 10, 1), day(1994, 10, 31)],
    ['Feb 1996', day(1996, 2, 1), day(1996, 2, 29)],
    ['1994', day(1994, 1, 1), day(1994, 12, 31)],
    ['1960 to 1962', day(1960, 1, 1), day(1962, 12, 31)],
    ['Oct 1960 to Mar 1962', day(1960, 10, 1), day(1962, 3, 31)],
    ['02 Oct 1960 to 04 Oct 1960', day(1960, 10, 2), day(1960, 10, 4)],
    [
      '1960 to 1962',
      [
        [1960, 1, 1],
        [1960, 12, 31],
      ],
      [
        [1962, 1, 1],
        [1962, 12, 31],
      ],
    ],
    [
      '1960',
      [
        [1960, 1, 1],
        [1960, 12, 31],
      ],
      [
        [1960, 1, 1],
        [1960, 12, 31],
      ],
    ],
  ])('is printed %s as in the other formats', async (printed, start, end) => {
    expect(datePeriodText(await period(start, end))).toBe(printed);
  });

  it('says circa where either end is approximate', async () => {
    expect(datePeriodText(await period(day(1976, 1, 1), day(1976, 12, 31), true))).toBe('circa 1976');
  });

  it('says nothing where it has no boundaries, as for measures without an end', async () => {
    expect(
      datePeriodText(await element('<DatePeriod CalendarTypeID="1" YearFixed="true" />')),
    ).toBeUndefined();
  });

  it('is the one known boundary where the other is missing', async () => {
    const start =
      '<Start Approximate="false"><From><Year>2001</Year><Month>2</Month><Day>3</Day></From></Start>';
    expect(datePeriodText(await element(`<DatePeriod>${start}</DatePeriod>`))).toBe('03 Feb 2001');
  });
});

describe('a date of the ADVANCED XML', () => {
  it('is no day without its month', async () => {
    expect(
      advancedDay(await element('<Date><Year>2001</Year><Month>0</Month><Day>0</Day></Date>')),
    ).toBeUndefined();
  });
});
