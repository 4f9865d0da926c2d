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

  it('is refused, by line and id, when a row names nobody: passing it over would look like a clearance', async () => {
    await expect(rowsOf('id,name\n1,Jane\n4,\n')).rejects.toThrow(
      /a name in every row, but line 3 \(id 4\) has none/,
    );
  });

  it('tells which cells were left out of the question, such as a day that the calendar lacks', async () => {
    const [impossible, leap] = await rowsOf('name,birth_date\nJane,1980-02-30\nJohn,1980-02-29\n');
    expect(impossible).toMatchObject({ unread: ["birthDate '1980-02-30'"], subject: { evidence: {} } });
    expect(leap).toMatchObject({ unread: [], subject: { evidence: { birthDate: '1980-02-29' } } });
  });
});
