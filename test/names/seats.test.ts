import { compareNames } from '../../src/matching/compare-names';
import { DEFAULT_SETTINGS } from '../../src/matching/settings';
import { PartyKind } from '../../src/model/enums';

const { threshold } = DEFAULT_SETTINGS;
const score = (a: string, b: string) => compareNames(a, b, { kind: PartyKind.ORGANIZATION }).score;

describe('a town or country behind the name of an organisation', () => {
  it.each([
    ['Bank Zarbaft Tehran', 'Bank Zarbaft'],
    ['Bank Zarbaft Iran', 'Bank Zarbaft'],
    ['Zarbaft Moscow', 'Zarbaft'],
    ['PAO Zarbaft Moscow RU', 'Zarbaft'],
    ['Zarbaft (JSC) Saint Petersburg', 'Zarbaft'],
    ['بانک زربافت تهران', 'بانک زربافت'],
    ['Central Bank of Zarbaftistan Tehran', 'Central Bank of Zarbaftistan'],
    ['Ministry of Petroleum of Iran Tehran', 'Ministry of Petroleum of Iran'],
  ])('says where it is, not who: %s', (printed, listed) => {
    expect(score(printed, listed)).toBeGreaterThanOrEqual(threshold);
    expect(score(listed, printed)).toBe(score(printed, listed));
  });

  it.each([
    ['Zarbaft Bank Iraq', 'Zarbaft Bank Iran'],
    ['Bank of Moscow', 'Bank'],
    ['Ministry of Defence of Norway', 'Ministry of Defence'],
    ['Central Bank of Iraq', 'Central Bank of Iran'],
    ['Moscow Machine Plant', 'Omsk Machine Plant'],
    ['Zarbaft Hamburg', 'Zarbaft Zephyr'],
    ['Zarbaft Gaza', 'Zarbaft Nablus'],
    ['Islamic Society Nablus', 'Islamic Society'],
    ['Zarbaft Tehran TV', 'Zarbaft'],
    ['Pola Tokyo', 'Pola'],
  ])('tells %s and %s apart all the same', (a, b) => {
    expect(score(a, b)).toBeLessThan(threshold);
  });
});
