import { readPalladius } from '../../src/names/read-palladius';

const read = (name: string) => readPalladius(name.split(' ')).map((words) => words.join(' '));

describe('readPalladius', () => {
  it.each([
    ['гао цзянь', 'gao jian'],
    ['гао цзэдун', 'gao zedong'],
    ['цзэдун гао', 'gao zedong'],
    ['чжэн яньсюн', 'zheng yanxiong'],
    ['чжан ли цзюнь', 'zhang lijun'],
    ['у хуэйминь', 'wu huimin'],
    ['сюй чанъань', 'xu changan'],
    ['оуян мэй', 'ouyang mei'],
    ['лю цин', 'liu qing'],
    ['юань сыци', 'yuan siqi'],
  ])('reads %s', (name, pinyin) => {
    expect(read(name)).toEqual([pinyin]);
  });

  it.each(['иван ли', 'анна ли', 'лев гаов', 'гао', 'гао цзэдунов', 'гао мин сю лан', 'gao jian'])(
    'leaves %s as it is',
    (name) => {
      expect(read(name)).toEqual([]);
    },
  );
});
