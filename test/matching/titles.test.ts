import { compareNames } from '../../src/matching/compare-names';
import { PartyKind } from '../../src/model/enums';

const person = (a: string, b: string): number => compareNames(a, b, { kind: PartyKind.INDIVIDUAL }).score;

describe('a title', () => {
  it.each(['Mr', 'Dr.', 'General'])('stands against no name that the other side has more: %s', (title) => {
    const without = person('Sergey Zarbaft', 'ZARBAFT, Sergey Kamalovich');
    expect(person(`${title} Sergey Zarbaft`, 'ZARBAFT, Sergey Kamalovich')).toBeGreaterThan(without - 0.05);
    const { parts } = compareNames(`${title} Sergey Zarbaft`, 'ZARBAFT, Sergey Kamalovich').explanation;
    expect(parts.map(({ relation }) => relation)).not.toContain('DIFFERENT');
  });

  it('hides no other name behind it', () => {
    expect(person('Mr Sergey Ivanov Zarbaft', 'ZARBAFT, Sergey Kamalovich')).toBeLessThan(
      person('Sergey Zarbaft', 'ZARBAFT, Sergey Kamalovich') - 0.05,
    );
  });
});
