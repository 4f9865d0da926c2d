import { evaluateScreening } from '../../src/matching/evaluation/evaluate-screening';
import type { ScreenedRegistry, ScreeningHit } from '../../src/matching/evaluation/screened-registry';
import type { ScreeningPositive, ScreeningSubject } from '../../src/matching/evaluation/screening-subjects';

const THRESHOLD = 0.7;

function hit(partyId: string, score: number): ScreeningHit {
  return { partyId, score, aboveThreshold: score >= THRESHOLD, name: partyId };
}

function positive(name: string, listedName: string, birthDate?: string): ScreeningPositive {
  return { ...negative(name, birthDate), truth: { listedName } };
}

function negative(name: string, birthDate?: string): ScreeningSubject {
  return { line: 2, name, evidence: birthDate ? { birthDate } : {}, unread: [] };
}

const ANSWERS: Record<string, ScreeningHit[]> = {
  first: [hit('ghafari', 0.95), hit('azam', 0.4)],
  second: [hit('rajab', 0.9), hit('azam', 0.8)],
  low: [hit('ghafari', 0.5)],
  eleventh: [...Array.from({ length: 10 }, (_, at) => hit(`other-${at}`, 0.6)), hit('azam', 0.3)],
  nothing: [],
  alarm: [hit('rajab', 0.85)],
  quiet: [hit('rajab', 0.2)],
};

const registry: ScreenedRegistry = {
  search: ({ name, evidence }) => (evidence ? [] : (ANSWERS[name] ?? [])),
  partiesNamed: (name) => (['ghafari', 'azam', 'rajab'].includes(name) ? [name] : []),
  partyRecordedAs: (list, reference) => (list === 'un-sc' && reference === 'QDi.435' ? 'azam' : undefined),
};

const evaluate = (positives: ScreeningPositive[], names: string[]) =>
  evaluateScreening(
    positives,
    [{ file: 'quiet.csv', subjects: names.map((name) => negative(name)) }],
    registry,
    {
      evidence: 'none',
    },
  );

describe('the evaluation of screening', () => {
  it('says how often the right party came first, among the first ten and above the threshold', async () => {
    const positives = [
      positive('first', 'ghafari'),
      positive('second', 'azam'),
      positive('low', 'ghafari'),
      positive('eleventh', 'azam'),
      positive('nothing', 'azam'),
    ];
    const result = await evaluate(positives, ['quiet']);
    expect(result).toMatchObject({ positives: 5, rank1: 2 / 5, top10: 3 / 5, aboveThreshold: 2 / 5 });
    expect(result.outcomes.map(({ rank }) => rank)).toEqual([1, 2, 1, 11, null]);
    expect(result.misses.map(({ subject }) => subject.name)).toEqual([
      'second',
      'low',
      'eleventh',
      'nothing',
    ]);
    expect(result.misses[0]?.rival).toMatchObject({ partyId: 'rajab', score: 0.9 });
  });

  it('finds the right party by list and reference', async () => {
    const truth = { list: 'un-sc', reference: 'QDi.435' };
    expect(await evaluate([{ ...negative('second'), truth }], [])).toMatchObject({ rank1: 0, top10: 1 });
  });

  it('leaves out, and names, rows whose right answer the registry does not hold', async () => {
    const result = await evaluate([positive('first', 'ghafari'), positive('first', 'farooqi')], []);
    expect(result).toMatchObject({ positives: 1, rank1: 1 });
    expect(result.notLoaded.map(({ truth }) => truth)).toEqual([{ listedName: 'farooqi' }]);
  });

  it('counts one false alarm a subject, in each file by itself', async () => {
    const result = await evaluateScreening(
      [positive('first', 'ghafari')],
      [
        {
          file: 'a.csv',
          subjects: [negative('alarm'), negative('quiet'), negative('nothing'), negative('quiet')],
        },
        { file: 'b.csv', subjects: [negative('quiet')] },
      ],
      registry,
      { evidence: 'none' },
    );
    expect(result.negatives.map(({ file, falsePositiveRate }) => [file, falsePositiveRate])).toEqual([
      ['a.csv', 0.25],
      ['b.csv', 0],
    ]);
    expect(result.recallAtFalsePositiveRate).toEqual({ '0.001': 1, '0.01': 1, '0.05': 1 });
  });

  it('asks with the birth date only where it is told to and the row has one', async () => {
    const asked: unknown[] = [];
    const listening: ScreenedRegistry = {
      ...registry,
      search: ({ evidence }) => {
        asked.push(evidence);
        return [];
      },
    };
    const positives = [positive('first', 'ghafari', '1994-10-28'), positive('second', 'azam')];
    await evaluateScreening(positives, [], listening, { evidence: 'birth-date' });
    await evaluateScreening(positives, [], listening, { evidence: 'none' });
    expect(asked).toEqual([{ birthDate: '1994-10-28' }, undefined, undefined, undefined]);
  });

  it('reports progress over positives and negatives together', async () => {
    const onProgress = jest.fn();
    const negatives = [{ file: 'n.csv', subjects: [negative('quiet')] }];
    await evaluateScreening([positive('first', 'ghafari')], negatives, registry, {
      evidence: 'none',
      onProgress,
    });
    expect(onProgress.mock.calls).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});
