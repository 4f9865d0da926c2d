import { scriptOf } from '../../src/names/script';

describe('scriptOf', () => {
  it.each([
    ['Sanaullah Ghafari', 'Latn'],
    ['Müller-Straße', 'Latn'],
    ['ثناء اللہ غفاري', 'Arab'],
    ['Владимир Путин', 'Cyrl'],
    ['Νίκος', 'Grek'],
    ['בנימין', 'Hebr'],
    ['习近平', 'Hani'],
    ['カタカナ', 'Kana'],
    ['山田たろう', 'Jpan'],
    ['김정은', 'Hang'],
    ['दाऊद', 'Deva'],
    ['শেখ', 'Beng'],
    ['გიორგი', 'Geor'],
    ['Արմեն', 'Armn'],
    ['สมชาย', 'Thai'],
    ['မင်းအောင်လှိုင်', 'Mymr'],
    ['ហ៊ុន សែន', 'Khmr'],
    ['አበበ', 'Ethi'],
  ])('tells the script of %s as %s', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });

  it('goes by the script most letters are in when a name mixes scripts', () => {
    expect(scriptOf('Shahab شهاب المهاجر')).toBe('Arab');
  });

  it('says undetermined for a text without letters', () => {
    expect(scriptOf('1-23 !')).toBe('Zyyy');
    expect(scriptOf('')).toBe('Zyyy');
  });

  it('answers calmly for lone surrogates', () => {
    expect(scriptOf('\ud800')).toBe('Zyyy');
  });
});
