import { numberedValues, pairedValues } from '../../../src/sources/uk/numbered-values';

describe('a field that numbers its values', () => {
  it.each([
    [
      '(1) Afghanistan (2) Pakistan',
      [
        [1, 'Afghanistan'],
        [2, 'Pakistan'],
      ],
    ],
    [
      '(1)-(2) Tunisia (3) Libya',
      [
        [1, 'Tunisia'],
        [2, 'Tunisia'],
        [3, 'Libya'],
      ],
    ],
    [
      '(1) to (3) Algeria',
      [
        [1, 'Algeria'],
        [2, 'Algeria'],
        [3, 'Algeria'],
      ],
    ],
    [
      '(1) (2) Egypt',
      [
        [1, 'Egypt'],
        [2, 'Egypt'],
      ],
    ],
    ['(1) Manzil Tmim (2)-(6) -', [[1, 'Manzil Tmim']]],
    [
      '1) Kandahar Province, 2) Pishin',
      [
        [1, 'Kandahar Province'],
        [2, 'Pishin'],
      ],
    ],
  ])('%s', (text, values) => {
    expect([...(numberedValues(text) ?? [])]).toEqual(values);
  });

  it('is told from one that does not', () => {
    expect(numberedValues('Building (2) of the port')).toBeUndefined();
  });

  it('stays bounded, however far a range claims to go', () => {
    expect(numberedValues('(1)-(99) X')?.size).toBe(99);
  });
});

describe('two fields that number the same things', () => {
  it('are put side by side', () => {
    expect(pairedValues('(1) Chaman (2) Spin Boldak', '(1) Pakistan (2) Afghanistan')).toEqual([
      { narrow: 'Chaman', wide: 'Pakistan' },
      { narrow: 'Spin Boldak', wide: 'Afghanistan' },
    ]);
  });

  it('share a country that is not numbered, but never guess which town is in which of several', () => {
    expect(pairedValues('(1) A (2) B', 'Iraq')).toEqual([
      { narrow: 'A', wide: 'Iraq' },
      { narrow: 'B', wide: 'Iraq' },
    ]);
    expect(pairedValues('A', '(1) Iraq (2) Iran')).toEqual([
      { narrow: 'A' },
      { wide: 'Iraq' },
      { wide: 'Iran' },
    ]);
  });
});
