import { compareNames } from '../../src/matching/compare-names';
import { PartyKind } from '../../src/model/enums';
import { analyseName } from '../../src/names/analyse-name';
import { WeightClass } from '../../src/names/token-weights';

const honored = (name: string) =>
  analyseName(name, 'OTHER')
    .forms[0]?.tokens.filter(({ weight }) => weight === WeightClass.SEAT)
    .map(({ lexeme }) => lexeme.text);
const score = (a: string, b: string) => compareNames(a, b, { kind: PartyKind.ORGANIZATION }).score;

describe('the person that a body is named after', () => {
  it.each([
    'Zarbaft Plant named after K. P. Levin',
    'Zarbaft zavod imeni K.P. Levin',
    'Zarbaft zavod im. K.P. Levin',
  ])('is told behind a name of its own: %s', (name) => {
    expect(honored(name)?.join('')).toBe('kplevin');
  });

  it.each(['Plant named after K. P. Levin', 'Named after Levin', 'Zarbaft IM Holding'])(
    'is the name where there is no other: %s',
    (name) => {
      expect(honored(name)).toEqual([]);
    },
  );

  it('has initials that are a legal form otherwise', () => {
    expect(honored('Zarbaft zavod im. A.S. Levin')).toEqual(['levin']);
  });

  it('has no numbers', () => {
    expect(honored('Zarbaft Plant named after V. P. Levin')).toHaveLength(3);
  });

  it('may be left out, and two contradict each other', () => {
    expect(score('Zarbaft Plant named after K. P. Levin', 'Zarbaft Plant')).toBeGreaterThan(0.75);
    expect(score('Zarbaft Plant named after Levin', 'Zarbaft Plant named after Osipov')).toBeLessThan(0.7);
  });
});
