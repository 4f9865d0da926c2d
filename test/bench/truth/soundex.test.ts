import { soundex } from './soundex';

describe('Soundex', () => {
  // The examples of the US National Archives' description of the census index.
  it.each([
    ['washington', 'w252'],
    ['lee', 'l000'],
    ['gutierrez', 'g362'],
    ['pfister', 'p236'],
    ['jackson', 'j250'],
    ['tymczak', 't522'],
    ['ashcraft', 'a261'],
  ])('codes %s as %s', (word, code) => {
    expect(soundex(word)).toBe(code);
  });

  it('has no code for a word of another script', () => {
    expect(soundex('غفاری')).toBe('');
  });
});
