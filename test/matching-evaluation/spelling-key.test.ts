import { spellingKey } from '../../src/matching/evaluation/spelling-key';

describe('the spelling key', () => {
  it('is one for case, order, punctuation and diacritics', () => {
    expect(spellingKey('GHAFARI, Sanaullah')).toBe(spellingKey('Sanaullah  Ghafari'));
    expect(spellingKey('Saïd Jan ‘Abd al-Salam')).toBe(spellingKey("SAID JAN 'ABD AL SALAM"));
  });

  it('is another for any other letter or word', () => {
    expect(spellingKey('Shahab Mohajir')).not.toBe(spellingKey('Shahab Muhajir'));
    expect(spellingKey('Sultan Aziz')).not.toBe(spellingKey('Sultan Aziz Azam'));
    expect(spellingKey('ثناء اللہ')).not.toBe(spellingKey('غفاری'));
  });
});
