import { lexemeOf } from '../../src/names/lexeme';
import { transliterate } from '../../src/names/transliterate';
import { spell } from '../../src/names/sounds';

describe('transliterate', () => {
  it.each([
    ['владимир', 'Cyrl', 'vladimir'],
    ['зеленський', 'Cyrl', 'zelenskiy'],
    ['νικολαος', 'Grek', 'nikolaos'],
    ['გიორგი', 'Geor', 'giorgi'],
    ['բարակ', 'Armn', 'barak'],
    ['सुनील', 'Deva', 'sunil'],
    ['สมชาย', 'Thai', 'somชai'],
    ['バラク', 'Kana', 'バaラakɯ'],
    ['ユーリ', 'Kana', 'yuri'],
    ['အောင်လှိုင်', 'Mymr', 'aung-hlaing'],
    ['မြင့်ထွန်း', 'Mymr', 'myint-tun'],
    ['วงศ์สุวรรณ', 'Thai', 'wongsuwan'],
    ['จันทร์ทอง', 'Thai', 'ㅈanthong'],
    ['หลวงสงคราม', 'Thai', 'luangsongคraɹm'],
    ['김정은', 'Hang', 'ㄱim-ㅈong-un'],
    ['محمد', 'Arab', 'm-h-m-d'],
    ['דוד', 'Hebr', 'd-w-d'],
    ['አሕመድ', 'Ethi', 'ahɨmed'],
  ])('reads %s (%s) as %s', (word, script, latin) => {
    expect(transliterate(word, script).replace("'", '')).toBe(latin);
  });

  it('keeps two equal consonants of a script that does not write long ones', () => {
    expect(spell(lexemeOf('ممدوح').sounds)).toBe('mmdwh');
    expect(spell(lexemeOf('ששון').sounds)).toBe('sswn');
    expect(spell(lexemeOf('داوود').sounds)).toBe('dawd');
    expect(spell(lexemeOf('mammad').sounds)).toBe('mamad');
  });

  it('keeps the letters of a script without digraphs apart, so that t and s are not ts', () => {
    expect(spell(lexemeOf('متصدق').sounds)).toBe('mtsdq');
  });
});
