import { csvRow } from '../../src/changes/export/csv-row';
import type { EntrySnapshot } from '../../src/registry/reading/snapshot-reads';

describe('csvRow', () => {
  const rowOf = (name: string) =>
    csvRow({
      id: 'test:1',
      list: 'test',
      reference: '1',
      kind: 'INDIVIDUAL',
      party: 'p',
      facts: new Map([['alias', [{ kind: 'PRIMARY', strength: 'STRONG', name }]]]),
    } as unknown as EntrySnapshot);

  it.each([
    ['=1+1', "'=1+1"],
    ['A;=1+1', "A;'=1+1"],
    ['A; "@SUM(1)', `"A; ""'@SUM(1)"`],
    ['A\t+1', "A\t'+1"],
  ])('keeps a spreadsheet from computing %j, whatever parts its cells', (name, cell) => {
    expect(rowOf(name)).toContain(`,p,${cell},`);
  });

  it('leaves names as they are that hold no formula', () => {
    expect(rowOf('Al-Sayyid; Omar')).toContain(',p,Al-Sayyid; Omar,');
  });
});
