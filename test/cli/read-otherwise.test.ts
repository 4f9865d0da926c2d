import { readOtherwise } from '../../src/cli/read-otherwise';

describe('what a name was compared as', () => {
  it.each([
    ['Abdulrahman Mohammed', ['mohammed', 'abd', 'rahman'], 'mohammed abd rahman'],
    ['Sana Ullah', ['sana', 'allah'], 'sana allah'],
    ['金正恩', ['jong-un', 'kim'], 'jong-un kim'],
    ['JaneMiller', ['jane', 'miller'], 'jane miller'],
  ])('is told of %s, whose words are others', (name, compared, told) => {
    expect(readOtherwise(name, compared)).toBe(told);
  });

  it.each([
    ["AL-'ADIL, Saïf", ['saif', 'al', 'adil']],
    ["Al-Qa'ida", ['al qaida']],
    ['Acme S.A.', ['acme', 'sa']],
    ['J.R. Smith', ['j', 'r', 'smith']],
    ['Сергей Иванов', ['сергей']],
  ])('is not told of %s, whose words they are', (name, compared) => {
    expect(readOtherwise(name, compared)).toBeUndefined();
  });
});
