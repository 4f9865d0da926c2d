import { runPairsEvaluation } from '../../src/matching/evaluation/run-pairs-evaluation';
import { runScreeningEvaluation } from '../../src/matching/evaluation/run-screening-evaluation';
import type { ScreenedRegistry } from '../../src/matching/evaluation/screened-registry';

const PAIRS = `schema,name1,name2,is_match
Person,Olaf Scholz,Olaf Scholz,true
Person,"<b>Olaf</b> & ""Söhne""",Olaf|Scholz,false
Person,ثناء اللہ غفاری,Sanaullah Ghafari,true
`;

const pairsOutput = () =>
  runPairsEvaluation({
    file: 'pairs.csv',
    csv: PAIRS,
    compare: (name1, name2) => (name1 === name2 ? 1 : 0.25),
    threshold: 0.7,
    engineVersion: 'test-1',
  });

describe('the output of evaluate pairs', () => {
  it('is, for a machine, threshold, precision, recall, f1, n and the wrong ones', () => {
    const { json } = pairsOutput();
    expect(json).toMatchObject({ threshold: 0.7, precision: 1, recall: 0.5, n: 3, engineVersion: 'test-1' });
    expect(json['f1']).toBeCloseTo(2 / 3);
    expect(json['wrong']).toMatchObject([{ line: 4, name1: 'ثناء اللہ غفاری', isMatch: true, score: 0.25 }]);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  it('holds every pair with its score, in the order of the file, as CSV', () => {
    expect(pairsOutput().scoresCsv.split('\n').slice(0, 3)).toEqual([
      'schema,name1,name2,is_match,score,above_threshold',
      'Person,Olaf Scholz,Olaf Scholz,true,1,true',
      'Person,"<b>Olaf</b> & ""Söhne""",Olaf|Scholz,false,0.25,false',
    ]);
  });

  it('is, as HTML, one document with plots that fetches nothing and runs nothing', () => {
    const { html } = pairsOutput();
    expect(html.match(/<svg /g)).toHaveLength(2);
    expect(html).not.toMatch(/<script|<link|<img|url\(|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
    expect(html).toContain('ثناء اللہ غفاری');
  });

  it('shows names from the file as text, never as markup', () => {
    const csv = 'schema,name1,name2,is_match\nPerson,<script>x</script>,a|b_c,true\n';
    const run = { csv, file: '<i>.csv', compare: () => 0, threshold: 0.7, engineVersion: 'test-1' };
    const { html, markdown } = runPairsEvaluation(run);
    expect(html).toContain('&lt;script&gt;x&lt;/script&gt;');
    expect(html).not.toMatch(/<script|<i>/);
    expect(markdown).toContain('| \\<script\\>x\\</script\\> | a\\|b\\_c |');
  });

  it('is, as Markdown and text, the same tables and a plot in characters', () => {
    const { markdown, text } = pairsOutput();
    expect(markdown).toMatch(/^# Labelled name pairs: pairs\.csv\n/);
    expect(markdown).toContain('| Person | 3 | 2 | 100.00 % | 50.00 % | 0.667 | 0 | 1 |');
    expect(markdown).toContain('```text\nPrecision and recall over the threshold');
    expect(text).toContain('On the wrong side of the threshold: 1');
  });
});

describe('the output of evaluate screening', () => {
  const registry: ScreenedRegistry = {
    search: ({ name, evidence }) =>
      name === 'Rajab' || !evidence
        ? [{ partyId: 'p1', score: 0.9, aboveThreshold: true, name: 'MAULAWI RAJAB' }]
        : [],
    partiesNamed: (name) => (name === 'MAULAWI RAJAB' ? ['p1'] : []),
    partyRecordedAs: () => undefined,
  };
  const negatives = [{ file: 'n.csv', csv: 'screened_name,date_of_birth\nAda,1990-13-01\nBea,1991\n' }];
  const run = (positives: string) =>
    runScreeningEvaluation({
      positives: { file: 'p.csv', csv: positives },
      negatives,
      registry,
      threshold: 0.7,
      engineVersion: 'test-1',
    });
  const POSITIVES = 'listed_name,screened_name,date_of_birth\nMAULAWI RAJAB,Rajab,1976\n';

  it('gives the figures by name alone, and again with birth dates', async () => {
    const { json } = await run(POSITIVES);
    expect(json).toMatchObject({
      rank1: 1,
      top10: 1,
      aboveThreshold: 1,
      falsePositiveRate: { 'n.csv': 1 },
      recallAtFalsePositiveRate: { '0.001': 0, '0.01': 0, '0.05': 0 },
      withBirthDate: { rank1: 1, falsePositiveRate: { 'n.csv': 0.5 } },
      unreadCells: [{ line: 2, cell: "date_of_birth '1990-13-01'" }],
    });
  });

  it('shows misses, alarms and the plot in every form', async () => {
    const { text, markdown, html, scoresCsv } = await run(POSITIVES);
    for (const form of [text, markdown, html]) {
      expect(form).toContain('False alarms: 2');
      expect(form).toContain('MAULAWI RAJAB');
    }
    expect(html).toContain('<svg ');
    expect(scoresCsv).toContain('n.csv,3,Bea,birth-date,0,\n');
  });

  it('passes on what is wrong with a file', async () => {
    await expect(run('screened_name\nRajab\n')).rejects.toThrow(/p\.csv line 2/);
  });
});
