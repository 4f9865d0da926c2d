import { evaluatePairs } from '../../src/matching/evaluation/evaluate-pairs';
import { pairsReport } from '../../src/matching/evaluation/pairs-report';
import { renderHtml } from '../../src/matching/evaluation/report/render-html';
import { renderMarkdown } from '../../src/matching/evaluation/report/render-markdown';
import { screeningReport } from '../../src/matching/evaluation/screening-report';
import type { ScreeningEvaluation } from '../../src/matching/evaluation/screening-outcome';

const heading = { file: 'file.csv', engineVersion: '1' };

describe('the reports of an evaluation', () => {
  it('cut the scores of pairs, so that a missed one does not look as if it reached the threshold', () => {
    const pair = { line: 2, name1: 'Heron', name2: 'Heren', schema: 'Person', isMatch: true };
    const report = pairsReport(
      evaluatePairs([pair], () => 0.69996, 0.7),
      heading,
    );
    for (const text of [renderMarkdown(report), renderHtml(report)]) {
      expect(text).toContain('0.699');
      expect(text).not.toContain('0.700');
    }
  });

  it('cut the scores of screened subjects', () => {
    const subject = { line: 2, name: 'Heron', evidence: {}, unread: [], truth: { listedName: 'Heren' } };
    const rival = { partyId: 'P-1', score: 0.68888, aboveThreshold: false, name: 'Herren' };
    const miss = { subject, rank: 1, score: 0.69996, rival };
    const counts = { positives: 1, rank1: 1, top10: 1, aboveThreshold: 0, recallAtFalsePositiveRate: {} };
    const pass = {
      evidence: 'none',
      misses: [miss],
      ...counts,
      outcomes: [miss],
      negatives: [],
      notLoaded: [],
    } as unknown;
    const text = renderMarkdown(screeningReport([pass as ScreeningEvaluation], 0.7, heading));
    expect(text).toMatch(/0\.699 .* 0\.688/);
  });
});
