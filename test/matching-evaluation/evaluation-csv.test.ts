import { EvaluationFileError, readEvaluationCsv } from '../../src/matching/evaluation/evaluation-csv';

const read = (text: string) => readEvaluationCsv(text, 'pairs.csv', ['name1', 'name2']);

describe('an evaluation file', () => {
  it('is read by column name, whatever the order, case and number of other columns', () => {
    const [row] = read('Note,NAME2,name1\nx,Ghafari,"AL-MUHAJIR, Shahab"\n');
    expect(row).toEqual({ line: 2, cells: { note: 'x', name2: 'Ghafari', name1: 'AL-MUHAJIR, Shahab' } });
  });

  it('keeps names in their own script, without a byte order mark, and counts lines past blank ones', () => {
    const [row] = read('\uFEFFname1,name2\n\nثناء اللہ غفاری, Sanaullah Ghafari \n');
    expect(row).toEqual({ line: 3, cells: { name1: 'ثناء اللہ غفاری', name2: 'Sanaullah Ghafari' } });
  });

  it('may hold a broken line inside quotation marks', () => {
    expect(read('name1,name2\n"a\nb",c\nd,e\n').map(({ cells }) => cells['name1'])).toEqual(['a\nb', 'd']);
  });

  it.each([
    ['', /a header with 'name1', 'name2', but the file is empty \(pairs\.csv\)/],
    ['name1,name2\n', /at least one row/],
    [
      'name1,other\na,b\n',
      /a column named 'name2', but the header has 'name1', 'other' \(pairs\.csv line 1\)/,
    ],
    ['name1,name2\na,b\nc\n', /2 cells, as in the header, but the row has 1 \(pairs\.csv line 3\)/],
    ['name1,name2\na,b\nc,d,e\n', /the row has 3 \(pairs\.csv line 3\)/],
    ['name1,name2\na,"b\n', /well-formed comma-separated values/],
    ['name1,name2\na,b"c"d\n', /well-formed comma-separated values.*line 2/],
  ])('is refused with what was expected, what came and the line: %j', (text, message) => {
    expect(() => read(text)).toThrow(message);
    expect(() => read(text)).toThrow(EvaluationFileError);
  });
});
