import { pinyinOf, readWadeGiles } from '../../src/names/read-wade-giles';
import { splitWords } from '../../src/names/split-words';

const read = (name: string) => readWadeGiles(name, splitWords(name, true));

describe('pinyinOf', () => {
  const syllables =
    "tse=ze ts'e=ce tung=dong t'ung=tong hsiao=xiao p'ing=ping ping=bing teh=de te=de ching=jing ch'ing=qing kuo=guo k'uo=kuo " +
    "hsüeh=xue hsueh=xue chi=ji ch'i=qi chih=zhi ch'ih=chi shih=shi jih=ri tzu=zi tz'u=ci ssu=si chu=zhu ch'u=chu chü=ju ch'ü=qu hsü=xu " +
    "yü=yu yu=you yung=yong i=yi yeh=ye yen=yan yüan=yuan jen=ren jo=ruo jung=rong erh=er ko=ge k'o=ke ho=he o=e to=duo lo=luo so=suo " +
    "tso=zuo cho=zhuo shuo=shuo kuei=gui hui=hui tien=dian t'ien=tian chien=jian ch'ien=qian lieh=lie hsieh=xie hsiung=xiong chung=zhong " +
    "ch'ung=chong chüan=juan chuan=zhuan chün=jun chun=zhun pien=bian fo=fo po=bo mo=mo lü=lu lüeh=lue jeh=re";

  it.each(syllables.split(' ').map((pair) => pair.split('=')))('reads %s as %s', (syllable, pinyin) => {
    expect(pinyinOf(syllable ?? '')).toBe(pinyin);
  });

  it.each(['chol', 'xiao', 'zh', 'smith', "h'ao", ''])('takes %j for no syllable', (syllable) => {
    expect(pinyinOf(syllable)).toBeUndefined();
  });
});

describe('readWadeGiles', () => {
  it.each([
    ['Kao Tse-tung', ['gao zedong']],
    ['Kao En-lai', ['gao enlai']],
    ['Kao En-lai', ['gao enlai']],
    ['Chu Teh', ['zhu de']],
    ['Teh Chu', ['zhu de']],
    ['KAO, Tse-tung', ['gao zedong']],
    ['Tse-tung Kao', ['gao zedong']],
    ['Kao Tse Tung', ['gao zedong']],
    ["Kao Ch'ing-kuo", ['gao qingguo']],
    ['Kao Ching-kuo', ['gao jingguo', 'gao qingguo']],
  ])('reads %s', (name, pinyin) => {
    expect(read(name)).toEqual(pinyin);
  });

  it.each([
    'Gao Zedong',
    'Chen Wei-ming',
    'Gao Ping',
    'Lin Piao',
    'Kao Tao Ming',
    'Smith Tse-tung',
    'Kim Yong-chol',
    'Kao Tse-tung Ltd',
    'Каo Tse-tung',
    '高澤東',
  ])('leaves %s as it is', (name) => {
    expect(read(name)).toEqual([]);
  });
});
