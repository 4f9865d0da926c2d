import { haveAPlaceInCommon } from '../../src/matching/birth-places';

describe('haveAPlaceInCommon', () => {
  it.each([
    ['Qum', 'Qom, Iran'],
    ['Osh', 'Osh, Kyrgyzstan'],
    ['Qunduz', 'Kunduz Province, Afghanistan'],
    ['Tver', 'Тверь'],
    ['Mosul', 'الموصل'],
    ['Khost district', 'Zadran village, Khost'],
  ])('finds one of %s and %s', (a, b) => {
    expect(haveAPlaceInCommon(a, b)).toBe(true);
    expect(haveAPlaceInCommon(b, a)).toBe(true);
  });

  it.each([
    ['Herat, Afghanistan', 'Khost Province, Afghanistan'],
    ['North Waziristan', 'North Korea'],
    ['Santa Ana', 'Santa Rosa'],
    ['Sri Lanka', 'Colombo, Sri Lanka'],
    ['Lagos', 'Laos'],
    ['Afghanistan', 'Afghanistan'],
    ['', 'Herat'],
  ])('finds none of %s and %s: countries, directions and kinds of places are none', (a, b) => {
    expect(haveAPlaceInCommon(a, b)).toBe(false);
  });
});
