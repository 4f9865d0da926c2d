import { readKorean } from '../../src/names/read-korean';

const read = (name: string) =>
  readKorean(name.split(' ')).map((words) => words.join(' ').replaceAll('%', ''));

describe('readKorean', () => {
  it.each([
    ['park minseok', ['park min seok']],
    ['minseok park', ['min seok park']],
    ['pak min sok', ['pak min sok']],
    ['min sok pak', ['min sok pak']],
    ['chun yong choe', ['chun yong choe']],
    ['im jeongeun', ['im jeong eun', 'im jeon geun']],
    ['o chongok', ['o chong ok']],
    ['пак мин сок', ['пак мин сок']],
    ['пак минсок', ['пак мин сок']],
  ])('reads %s', (name, syllables) => {
    expect(read(name)).toEqual(syllables);
  });

  it.each([
    'park min',
    'minseok',
    'smith minseok',
    'park minsokov',
    'park min seok jun',
    'zhang weimin',
    'gao min',
    'пак михаил',
  ])('leaves %s as it is', (name) => {
    expect(read(name)).toEqual([]);
  });
});
