import { AliasIndex } from '../../src/matching/alias-index';
import { compareNames } from '../../src/matching/compare-names';
import { DEFAULT_SETTINGS, type MatchSettings } from '../../src/matching/settings';

describe('settings of the matcher', () => {
  it.each<[Partial<MatchSettings>, string]>([
    [{ threshold: 70 }, 'threshold: expected a number from 0 to 1, but came 70.'],
    [{ suggestionFloor: 0.9 }, 'suggestionFloor: expected a number from 0 to the threshold, but came 0.9.'],
    [{ weakAliasCap: 0.7 }, 'weakAliasCap: expected a number from 0 to below the threshold, but came 0.7.'],
    [{ omission: -1 }, 'omission: expected a number from 0 on, but came -1.'],
    [{ solid: Number.NaN }, 'solid: expected a number from 0 on, but came NaN.'],
  ])('that are wrong are refused before anything is scored: %j', (wrong, message) => {
    const settings = { ...DEFAULT_SETTINGS, ...wrong };
    expect(() => AliasIndex.build([], settings)).toThrow(message);
    expect(() => compareNames('Jane', 'Jane', {}, settings)).toThrow(message);
  });

  it('are all named that are wrong', () => {
    const settings = { ...DEFAULT_SETTINGS, suggestionShare: 2, thinOmission: Number.POSITIVE_INFINITY };
    expect(() => AliasIndex.build([], settings)).toThrow(
      /^The matcher's settings are wrong\.\nsuggestionShare: .*\nthinOmission: .* came Infinity\.$/,
    );
  });
});
