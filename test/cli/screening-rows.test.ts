import type { QueryEvidence } from '../../src/matching/search-types';
import type { ScreeningRow } from '../../src/cli/screening-file';
import { cutOffAt, printedMatches, type ScreeningMatch } from '../../src/cli/screening-rows';

const row = (evidence: QueryEvidence = {}, name = 'Jane Miller'): ScreeningRow => ({
  line: 2,
  id: undefined,
  subject: { name, evidence },
  nothingBut: undefined,
  problem: undefined,
  unread: [],
});

const match = (score: number, number?: string): ScreeningMatch => ({
  score,
  aboveThreshold: score >= 0.7,
  party: { name: 'Heron' },
  alias: { name: 'Heron', strength: 'STRONG' },
  entry: { list: { id: 'un-sc' }, reference: 'QDe.102' },
  explanation: {
    adjustments:
      number === undefined
        ? [{ kind: 'COUNTRY', listed: 'FR', note: 'A country in common' }]
        : [{ kind: 'IDENTIFIER', listed: number, note: 'The same document number' }],
  },
});

const answer = (...matches: ScreeningMatch[]) => ({
  matches,
  receipt: { revision: 1, answeredAt: '2024-01-01T00:00:00Z', engineVersion: '1', lists: [] },
});

describe('the printed matches of a row', () => {
  it('are those at or above the threshold and those of its document number', () => {
    const found = answer(match(0.8), match(0.63, '9116412'), match(0.6));
    expect(printedMatches(row(), found, undefined).map(({ reason }) => reason)).toEqual([
      'THRESHOLD',
      'NUMBER',
    ]);
  });

  it('are all that came where a least score was asked for', () => {
    const found = answer(match(0.8, '1'), match(0.6999, '9116412'), match(0.3));
    const printed = printedMatches(row(), found, 0.3);
    expect(printed.map(({ reason }) => reason)).toEqual(['THRESHOLD', 'NUMBER', 'MIN_SCORE']);
    expect(printed.map(({ cells }) => [cells[3], cells[5]])).toEqual([
      ['0.80', 'Heron; the same document number, 1'],
      ['0.69 below threshold', 'Heron; the same document number, 9116412'],
      ['0.30 below threshold', 'Heron'],
    ]);
  });

  it('may be cut off only where one more would have been printed', () => {
    const numbered = row({ identifiers: [{ number: '9116412' }] });
    expect(cutOffAt(row(), answer(match(0.8)), { first: 1 })).toBe('ABOVE');
    expect(cutOffAt(row(), answer(match(0.8)), { first: 2 })).toBeUndefined();
    expect(cutOffAt(row(), answer(match(0.6)), { first: 1 })).toBeUndefined();
    expect(cutOffAt(row(), answer(match(0.6)), { first: 1, minScore: 0.5 })).toBe('BELOW');
    expect(cutOffAt(numbered, answer(match(0.6)), { first: 1 })).toBe('BELOW');
    // Who has the number took the place of another above the threshold.
    expect(cutOffAt(numbered, answer(match(0.8), match(0.63, '9116412')), { first: 2 })).toBe('ABOVE');
    const named = row({}, 'TABUK (IMO 9005235)');
    expect(cutOffAt(named, answer(match(0.6)), { first: 1 })).toBe('BELOW');
  });
});
