import { AliasIndex } from '../../src/matching/alias-index';
import { compareNames } from '../../src/matching/compare-names';
import { DEFAULT_SETTINGS } from '../../src/matching/settings';
import { PartyKind } from '../../src/model/enums';
import { AGREEING, APART } from './names-across-scripts';
import { indexedPerson } from './indexed-person';

const { threshold } = DEFAULT_SETTINGS;
const score = (a: string, b: string) => compareNames(a, b, { kind: PartyKind.INDIVIDUAL }).score;

describe.each(Object.keys(AGREEING))('names in Latin letters and in %s', (script) => {
  const agreeing = AGREEING[script] ?? [];

  it.each(agreeing)('takes %s and %s for one person', (latin, other) => {
    expect(score(latin, other)).toBeGreaterThanOrEqual(threshold);
  });

  it.each(APART[script] ?? [])('tells %s and %s apart', (latin, other) => {
    expect(score(latin, other)).toBeLessThan(threshold);
  });

  it('finds each of them by the other in an index', () => {
    const latin = AliasIndex.build(agreeing.map(([name], at) => indexedPerson(String(at), [name])));
    const others = AliasIndex.build(agreeing.map(([, name], at) => indexedPerson(String(at), [name])));
    const missed = agreeing.flatMap(([name, other]) => [
      ...(found(latin, other) ? [] : [other]),
      ...(found(others, name) ? [] : [name]),
    ]);
    expect(missed).toEqual([]);
  });
});

const found = (index: AliasIndex, name: string): boolean =>
  index.search({ name, revision: 1, limit: 3 }).some((match) => match.aboveThreshold);

describe('letters with two usual spellings', () => {
  it('takes the Russian ё and е for one letter', () => {
    expect(score('Семён Горелов', 'Семен Горелов')).toBe(1);
    expect(score('Семён Горёлов', 'Semyon Goryolov')).toBeGreaterThan(0.95);
    expect(score('Семён Горёлов', 'Semen Gorelov')).toBeGreaterThan(0.95);
  });

  it('takes the Serbo-Croatian đ for dj and for d', () => {
    for (const latin of ['Djurdjica Andjelic', 'Durdica Andelic', 'Đurđica Anđelić'])
      for (const other of ['Đurđica Anđelić', 'Ђурђица Анђелић'])
        expect(score(latin, other)).toBeGreaterThan(0.95);
  });

  it('still takes the Vietnamese đ for d', () => {
    expect(score('Đặng Quốc Hiệp', 'Dang Quoc Hiep')).toBe(1);
  });
});

describe('letters that look like those of another script', () => {
  it.each([
    ['R\u0430shid N\u043erz\u0430d\u0430h', 'Rashid Norzadah'],
    ['\u041cax Br\u0435nner', 'Max Brenner'],
    ['Nik\u03b1s Tasi\u03bfu', 'Nikas Tasiou'],
    ['\u0413риг\u006fрий П\u006fляков', 'Григорий Поляков'],
  ])('are read as its majority (%s)', (mixed, plain) => {
    expect(score(mixed, plain)).toBeGreaterThan(0.95);
    expect(score(mixed, plain)).toBeLessThan(1);
  });

  it('are read as what they are in a word of one script', () => {
    expect(score('\u0420\u043e\u043c\u0430 \u0421\u043e\u0440\u0430\u043a', 'Poma Copak')).toBeLessThan(
      threshold,
    );
  });
});

describe('initials', () => {
  it.each([
    ['V. Belousov', 'Валерий Белоусов'],
    ['B. Yun', '병호 윤'],
    ['S. Chaidee', 'สมศักดิ์ ใจดี'],
    ['М. Кузьмич', 'Mikhail Kuzmich'],
  ])('stand for names of another script (%s, %s)', (a, b) => {
    expect(score(a, b)).toBeGreaterThan(0.5);
  });
});
