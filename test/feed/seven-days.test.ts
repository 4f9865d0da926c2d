import { readFileSync } from 'node:fs';
import { fileOfBytes } from '../support/file-of-bytes';
import { usOfacSdn } from '../../src/sources/ofac/ofac-lists';
import { openTestApi, type TestApi } from '../api/test-api';
import { realEditions } from '../chaos/editions';
import { recordAnswers } from '../chaos/recorded-answers';
import { describeWithData } from '../support/shared-data';

/** Rows of a real daily that a short test takes in: a few in a hundred, and everything that was new in those weeks. */
function sampleOf(path: string): Buffer {
  const rows = readFileSync(path, 'latin1').split('\r\n');
  const sample = rows.filter((row) => Number.parseInt(row) % 32 === 0 || Number.parseInt(row) > 33_900);
  return Buffer.from(`${sample.join('\r\n')}\r\n\x1a`, 'latin1');
}

describeWithData('seven daily editions of the SDN list', 'ofac/sdn-csv/daily', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await openTestApi([usOfacSdn]);
  });
  afterAll(() => api.close());

  it('are each searched to the byte as they were when they were the newest', async () => {
    const recorded: string[][] = [];
    for (const { list, path, publishedOn } of realEditions() ?? []) {
      const files = [fileOfBytes('sdn.csv', sampleOf(path))];
      const { revision } = await api.importer.importFiles(list, files, { publishedOn, approve: true });
      expect(revision).toBe(recorded.length + 1);
      await api.caughtUp();
      recorded.push(await recordAnswers(api.url));
    }

    expect(recorded).toHaveLength(7);
    expect(new Set(recorded.map((answers) => answers[0])).size).toBeGreaterThan(1);
    for (const answers of recorded) expect(await recordAnswers(api.url, answers)).toEqual(answers);
  });
});
