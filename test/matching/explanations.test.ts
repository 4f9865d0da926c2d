import { compareNames } from '../../src/matching/compare-names';
import { PartyKind } from '../../src/model/enums';

const company = (a: string, b: string) => compareNames(a, b, { kind: PartyKind.ORGANIZATION });
const person = (a: string, b: string) => compareNames(a, b, { kind: PartyKind.INDIVIDUAL });

describe('the contributions of parts', () => {
  it.each([
    ['GREEN INDUSTRIES BX LIMITED', 'GREEN INDUSTRIES LIMITED'],
    ['Heron Trading f/k/a Alder Shipping', 'Alder Shipping Co'],
    ['Petrov', 'Petrov Sidorov Trading'],
    ['R. A. Kadyrov', 'Ramzan Akhmatovich Kadyrov'],
    ['Sultan Aziz Karim', 'AZAM, Sultan Aziz'],
    ['OOO Romashka Pyat', 'Romashka Holdings AG'],
    ['Bank Melli 5', 'Melli Bank 6 Tehran'],
    ['Ivan Petrov', 'Jon Pietrow Sidorov'],
  ])('sum to the score: %s, %s', (a, b) => {
    for (const { score, explanation } of [compareNames(a, b), company(a, b), person(b, a)]) {
      const all = [...explanation.parts, ...explanation.adjustments];
      expect(all.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 12);
    }
  });

  it('say of a word that only one side has what it costs, and of the others what they would bring without it', () => {
    const { score, explanation } = person('Sultan Aziz', 'AZAM, Sultan Aziz');
    expect(explanation.parts).toEqual([
      expect.objectContaining({ query: 'sultan', relation: 'EQUAL', contribution: 0.5 }),
      expect.objectContaining({ query: 'aziz', relation: 'EQUAL', contribution: 0.5 }),
      expect.objectContaining({ alias: 'azam', relation: 'MISSING' }),
    ]);
    expect(explanation.parts[2]?.contribution).toBeCloseTo(score - 1, 12);
    const turned = person('AZAM, Sultan Aziz', 'Sultan Aziz').explanation.parts[2];
    expect(turned).toMatchObject({ query: 'azam', relation: 'EXTRA' });
    expect(turned?.contribution).toBeCloseTo(score - 1, 12);
  });

  it('take what words without a partner cost from these by their weight, and the contradiction beside it', () => {
    const { parts } = person('Sultan Aziz Karim', 'AZAM, Sultan Aziz').explanation;
    const different = parts.find(({ relation }) => relation === 'DIFFERENT');
    const missing = parts.find(({ relation }) => relation === 'MISSING');
    const rate = (missing?.contribution ?? 0) / (missing?.weight ?? 1);
    expect(rate).toBeLessThan(0);
    expect(different?.contribution).toBeCloseTo(rate * (different?.weight ?? 0) - 0.15, 12);
  });

  it('let an initial bear what it leaves out of the name that it stands for', () => {
    const { parts } = person('R. Kadyrov', 'Ramzan Kadyrov').explanation;
    const initial = parts.find(({ relation }) => relation === 'INITIAL');
    const surname = parts.find(({ relation }) => relation === 'EQUAL');
    expect(parts).toHaveLength(2);
    expect(surname?.contribution).toBeGreaterThan(surname?.weight ?? 1);
    expect((initial?.contribution ?? 1) / (initial?.weight ?? 1)).toBeLessThan(0.85);
  });

  it('never come to less than nothing', () => {
    const { score, explanation } = person('Alpha', 'Omega Sigma');
    const all = [...explanation.parts, ...explanation.adjustments];
    expect(score).toBe(0);
    expect(all.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(0, 12);
  });

  it('are the same bit for bit when asked again', () => {
    const ask = () => company('GREEN INDUSTRIES BX LIMITED', 'GREEN POWER INDUSTRIES').explanation;
    expect(ask()).toEqual(ask());
  });

  it('are those that docs/searching.md prints', () => {
    const { score, explanation } = company('GREEN INDUSTRIES BX LIMITED', 'GREEN INDUSTRIES, LTD');
    expect(explanation.parts.map(({ contribution }) => contribution.toFixed(3))).toEqual([
      '0.652',
      '0.217',
      '0.130',
      '-0.442',
    ]);
    expect(score.toFixed(2)).toBe('0.56');
  });
});

describe('a name within a text', () => {
  const readAs = ({ explanation }: ReturnType<typeof company>) =>
    explanation.adjustments.filter(({ kind }) => kind === 'READ_AS');

  it('is told, for no part tells of what was left out; it counts for nothing', () => {
    const asked = readAs(company('Heron Trading f/k/a Alder Shipping', 'Alder Shipping'));
    const note = 'Of the question only “alder shipping” was read';
    expect(asked).toEqual([{ kind: 'READ_AS', query: 'alder shipping', contribution: 0, note }]);
    const listed = readAs(company('Alder Shipping', 'Heron Trading f/k/a Alder Shipping'));
    expect(listed).toEqual([expect.objectContaining({ listed: 'alder shipping', contribution: 0 })]);
  });

  it('is not told where the whole is compared', () => {
    const text = 'Heron Trading f/k/a Alder Shipping';
    expect(readAs(company(text, text))).toEqual([]);
  });
});

describe('the summary', () => {
  it.each([
    ['Heron & Co', 'Bank of Heron', '“bank of” is not in the question', 'differs'],
    ['Boris Levin Weaver', 'Boris Adler Levin', '“weaver” differs from “adler”', 'is not in'],
  ])('tells of what weighs more, what differs or what is left out: %s, %s', (a, b, told, untold) => {
    const { summary } = compareNames(a, b).explanation;
    expect(summary).toContain(told);
    expect(summary).not.toContain(untold);
  });
});

describe('what is said of two parts', () => {
  it.each([
    // A table has them.
    ['Mohammed', 'Muhammad', 'VARIANT', '“mohammed” is a spelling of “muhammad”'],
    ['Bill', 'William', 'VARIANT', '“bill” is another form of “william”'],
    // None has, and they sound the same.
    ['Habib', 'Habeeb', 'VARIANT', '“habib” is a spelling of “habeeb”'],
    ['Kadyrov', 'Kadirov', 'VARIANT', '“kadyrov” is a spelling of “kadirov”'],
    // They sound alike, and may be two names.
    ['Zorich', 'Sorich', 'EDIT', '“zorich” sounds like “sorich”'],
    ['Acme', 'AQMI', 'EDIT', '“acme” sounds like “aqmi”'],
    ['Sidiq', 'Siddiqui', 'EDIT', '“sidiq” is close to “siddiqui”'],
    // More than the spaces differ.
    ['Min Thu', 'Myint Oo', 'JOINED', '“min thu”, run together, is close to “myint oo”'],
    ['Li Na', 'LENA', 'JOINED', '“li na”, run together, is close to “lena”'],
  ])('%s, %s', (a, b, relation, summary) => {
    const { explanation } = compareNames(a, b);
    expect(explanation.parts.map((part) => part.relation)).toEqual([relation]);
    expect(explanation.summary).toBe(summary);
  });

  it('says that only spaces differ where the letters are the same', () => {
    const { summary } = company('Rom Ashka Terminal', 'Romashka Terminal').explanation;
    expect(summary).toContain('“rom ashka” and “romashka” differ in their spaces');
  });

  it('tells which of two is the abbreviation', () => {
    const [long, short] = ['Islamic Revolutionary Guard Corps', 'IRGC'] as const;
    expect(company(short, long).explanation.summary).toContain('“irgc” abbreviates “islamic');
    expect(company(long, short).explanation.summary).toContain('guard corps” is abbreviated by “irgc”');
  });
});
