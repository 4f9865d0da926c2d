import { nothingYet, screeningSummary, take } from '../../src/cli/screening-summary';

const receipt = { revision: 1, answeredAt: '2024-01-01T00:00:00Z', engineVersion: '1', lists: [] };

const match = {
  score: 0.63,
  aboveThreshold: false,
  party: { name: 'Ocean Queen' },
  alias: { name: 'Ocean Queen', strength: 'STRONG' },
  entry: { list: { id: 'un-sc' }, reference: 'QDe.102' },
  explanation: {
    adjustments: [{ kind: 'IDENTIFIER', listed: '9005235', note: 'The same document number' }],
  },
};

const ship = {
  line: 2,
  id: undefined,
  subject: { name: 'TABUK (IMO 9005235)', evidence: {} },
  nothingBut: undefined,
  problem: undefined,
  unread: [],
};

describe('the printed screening of a row with a number in its name', () => {
  const printed = (scope: { first: number; minScore?: number }, matches: (typeof match)[]) => {
    const told = nothingYet(scope);
    take(told, ship, { matches, receipt });
    return screeningSummary(told, receipt);
  };

  it('says that the limit may hide others of the number', () => {
    expect(printed({ first: 1 }, [match])).toContainEqual(
      expect.stringContaining('1 subject reached the limit of 1 match each'),
    );
  });

  it('warns of a least score that others of the number stay below', () => {
    expect(printed({ first: 10, minScore: 0.65 }, [])).toContainEqual(
      expect.stringMatching(/leaves out parties with the same document number too.*: 1 subject had one/),
    );
  });
});
