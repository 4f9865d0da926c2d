import { compareNames } from '../../src/matching/compare-names';
import { PartyKind } from '../../src/model/enums';

const person = (a: string, b: string): number => compareNames(a, b, { kind: PartyKind.INDIVIDUAL }).score;

describe('a title', () => {
  it.each(['Mr', 'Dr.', 'General', 'Sheikh', 'Mullah', 'Haji'])(
    'stands against no name that the other side has more: %s',
    (title) => {
      const without = person('Sergey Zarbaft', 'ZARBAFT, Sergey Kamalovich');
      expect(person(`${title} Sergey Zarbaft`, 'ZARBAFT, Sergey Kamalovich')).toBeGreaterThan(without - 0.05);
      const told = compareNames(`${title} Sergey Zarbaft`, 'ZARBAFT, Sergey Kamalovich');
      const { parts } = told.explanation;
      expect(parts.map(({ relation }) => relation)).not.toContain('DIFFERENT');
      expect(parts.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(told.score, 9);
    },
  );

  it('hides no other name behind it', () => {
    expect(person('Mr Sergey Ivanov Zarbaft', 'ZARBAFT, Sergey Kamalovich')).toBeLessThan(
      person('Sergey Zarbaft', 'ZARBAFT, Sergey Kamalovich') - 0.05,
    );
  });
});
