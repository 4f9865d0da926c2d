import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readScreeningFile, type ScreeningRow } from '../../src/cli/screening-file';

describe('a customer file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'designata-screening-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function rowsOf(text: string): Promise<ScreeningRow[]> {
    const path = join(folder, 'customers.csv');
    writeFileSync(path, text);
    const rows: ScreeningRow[] = [];
    for await (const row of readScreeningFile(path)) rows.push(row);
    return rows;
  }

  it.each([
    ['names nobody', '', /Expected a name, came an empty one/],
    ['has a name without letters', '...', /at least one letter or digit/],
    ['has a name too long to ask about', 'x'.repeat(501), /at most 500 characters, came one of 501/],
  ])('says so of a row that %s, and goes on', async (_, name, problem) => {
    const rows = await rowsOf(`id,name\n4,"${name}"\n1,Jane\n`);
    expect(rows.map((row) => row.problem)).toEqual([expect.stringMatching(problem), undefined]);
  });

  it('tells which cells were left out of the question, such as a day that the calendar lacks', async () => {
    const [impossible, leap] = await rowsOf('name,birth_date\nJane,1980-02-30\nJohn,1980-02-29\n');
    expect(impossible).toMatchObject({ unread: ["birthDate '1980-02-30'"], subject: { evidence: {} } });
    expect(leap).toMatchObject({ unread: [], subject: { evidence: { birthDate: '1980-02-29' } } });
  });
});
