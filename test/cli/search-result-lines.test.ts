import { receiptLines, searchResultLines, type ShownMatch } from '../../src/cli/search-result-lines';

const entry = (list: string, reference: string, listed: boolean) => ({
  list: { id: list },
  reference,
  listed,
});

const match: ShownMatch = {
  score: 0.99,
  aboveThreshold: true,
  party: {
    id: '3f0c',
    kind: 'ORGANIZATION',
    name: 'Heron Brigade',
    designationStatus: 'DESIGNATED',
    designations: [],
    birthDates: [],
    nationalities: [],
    entries: [entry('gb-ofsi', '7883', true), entry('un-sc', 'QDe.102', false)],
  },
  alias: { name: 'Heron Brigade', kind: 'PRIMARY', strength: 'STRONG' },
  entry: entry('gb-ofsi', '7883', true),
  explanation: { summary: '', parts: [], adjustments: [] },
};

describe('the answer to a name question', () => {
  it('keeps the lists that hold a party apart from those that once did', () => {
    const receipt = { revision: 3, answeredAt: '2024-01-01T00:00:00Z', engineVersion: '1', lists: [] };
    const lines = searchResultLines(
      'Heron Brigade',
      { matches: [match], receipt },
      { explain: false, first: 10 },
    );
    expect(lines.filter((line) => /^\s+(?:once )?on /.test(line)).map((line) => line.trim())).toEqual([
      expect.stringMatching(/^on +gb-ofsi 7883$/),
      expect.stringMatching(/^once on +un-sc QDe\.102$/),
    ]);
  });

  it('says on which later day a list was found unchanged', () => {
    const searched = (publishedOn: string | null, confirmedOn: string | null) => ({
      list: { id: 'un-sc' },
      edition: { publishedOn },
      confirmedOn,
      ageDays: 2,
    });
    const lists = [
      searched('2024-01-01', '2024-02-01'),
      searched('2024-01-01', '2024-01-01'),
      searched(null, null),
    ];
    const receipt = { revision: 3, answeredAt: '2024-01-01T00:00:00Z', engineVersion: '1', lists };
    expect(receiptLines(receipt)[0]).toBe(
      'Searched un-sc (2024-01-01, unchanged on 2024-02-01, 2 days old), un-sc (2024-01-01, 2 days old), un-sc (no date, 2 days old)',
    );
  });

  it('says where the limit may hide others above the threshold', () => {
    const receipt = { revision: 3, answeredAt: '2024-01-01T00:00:00Z', engineVersion: '1', lists: [] };
    const told = (first: number, above = true): string =>
      searchResultLines(
        'Heron',
        { matches: [{ ...match, aboveThreshold: above }], receipt },
        { explain: false, first },
      ).join('\n');
    expect(told(1)).toContain(
      'The limit of 1 match is reached: there may be more (--first takes up to 100).',
    );
    expect(told(2)).not.toContain('limit');
    expect(told(1, false)).not.toContain('limit');
  });

  it('says at once who has an asked number, though below the threshold', () => {
    const receipt = { revision: 3, answeredAt: '2024-01-01T00:00:00Z', engineVersion: '1', lists: [] };
    const adjustment = {
      kind: 'IDENTIFIER',
      listed: 'O1503093',
      note: 'The same document number',
      contribution: 0.6,
    };
    const explanation = { ...match.explanation, adjustments: [adjustment] };
    const asked = (aboveThreshold: boolean) =>
      searchResultLines(
        'X',
        { matches: [{ ...match, aboveThreshold, explanation }], receipt },
        { explain: false, first: 10 },
      )[1];
    expect(asked(false)).toBe(
      'LOOK: Heron Brigade, though below the threshold. The same document number: O1503093',
    );
    expect(asked(true)).toBe('');
  });

  it('cuts scores, so that none looks as if it reached the threshold', () => {
    const receipt = { revision: 3, answeredAt: '2024-01-01T00:00:00Z', engineVersion: '1', lists: [] };
    const below = { ...match, score: 0.6999, aboveThreshold: false };
    const lines = searchResultLines(
      'Heron Brigade',
      { matches: [below], receipt },
      { explain: false, first: 10 },
    );
    expect(lines[2]).toMatch(/^0\.69 {3}Heron Brigade /);
  });

  it('explains what a name was read as where that is not what is written', () => {
    const parts = [
      { query: 'abd', alias: 'abd', relation: 'EQUAL', contribution: 0.3 },
      { query: 'rahman', alias: 'rahman', relation: 'EQUAL', contribution: 0.6 },
    ];
    const explained = {
      ...match,
      alias: { ...match.alias, name: 'Abd al-Rahman' },
      explanation: { summary: 'Equal.', parts, adjustments: [] },
    };
    const receipt = { revision: 3, answeredAt: '2024-01-01T00:00:00Z', engineVersion: '1', lists: [] };
    const lines = searchResultLines(
      'Abdurrahman',
      { matches: [explained], receipt },
      { explain: true, first: 10 },
    );
    expect(lines.filter((line) => line.includes('read'))).toEqual([
      expect.stringMatching(/^ +read +the name asked for as “abd rahman”$/),
    ]);
  });
});
