import { townAtEnd } from '../../src/names/town-at-end';

const town = (text: string) => text.slice(townAtEnd(text) ?? text.length);

describe('townAtEnd', () => {
  it.each([
    ['Heron Ltd Moscow ', 'Moscow '],
    ['Heron Ltd, Iran ', 'Iran '],
    ['Heron Ltd (Hong Kong ', 'Hong Kong '],
    ['Heron Ltd New Delhi ', 'New Delhi '],
    ['Heron Ltd South Hong Kong ', 'South Hong Kong '],
    ['Heron Ltd São Paulo ', 'São Paulo '],
    ['Heron Ltd Москва ', 'Москва '],
    ['MOSCOW ', 'MOSCOW '],
  ])('finds in %j what it ends in: %j', (text, expected) => {
    expect(town(text)).toBe(expected);
  });

  it.each([
    'Heron Ltd Moscow',
    'Heron Ltd ',
    'Heron South ',
    'Heronmoscow ',
    'Heron 2moscow ',
    'Bank of Iran ',
    'Bank of South Asia ',
    'Heron & Moscow ',
    "Heron's South Asia ",
    'Iran Heron ',
    '',
  ])('finds none in %j', (text) => {
    expect(townAtEnd(text)).toBeUndefined();
  });
});
