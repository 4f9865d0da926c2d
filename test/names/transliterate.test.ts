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
    ['バラク', 'Kana', 'baraku'],
    ['김정은', 'Hang', 'ㄱim-ㅈong-un'],
    ['محمد', 'Arab', 'm-h-m-d'],
    ['דוד', 'Hebr', 'd-w-d'],
    ['አሕመድ', 'Ethi', 'ahmed'],
  ])('reads %s (%s) as %s', (word, script, latin) => {
    expect(transliterate(word, script).replace("'", '')).toBe(latin);
  });

  it('keeps the letters of a script without digraphs apart, so that t and s are not ts', () => {
    expect(spell(lexemeOf('متصدق').sounds)).toBe('mtsdq');
  });
});
