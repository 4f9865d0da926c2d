import { compareNames } from '../../src/matching/compare-names';
import { PartyKind } from '../../src/model/enums';

const score = (a: string, b: string): number => compareNames(a, b, { kind: PartyKind.INDIVIDUAL }).score;

describe('names of Russians, Ukrainians and Belarusians', () => {
  it.each([
    ['Leanid Piatrovich Haurylchyk', 'Leonid Petrovich Gavrilchik'],
    ['Volha Mikhailauna Zorych', 'Olga Mikhailovna Zorich'],
    ['Hryhorii Yevhenovych Dudko', 'Grigory Evgenievich Dudko'],
    ['Сергій Олексійович Зорич', 'Сергей Алексеевич Зорич'],
    ['Вадзім Уладзіміравіч Зорыч', 'Vadim Vladimirovich Zorich'],
    ['Artsiom Hrechka', 'Artem Hrechka'],
    ['Leanid Tkachenka', 'Leonid Tkachenko'],
    ['Maksim Antonovitsch Zorich', 'Maxim Antonovich Zorich'],
  ])('agree in the form of any of the three languages: %s, %s', (a, b) => {
    expect(score(a, b)).toBeGreaterThanOrEqual(0.7);
  });

  it.each([
    ['Oleg Petrovich Zorich', 'Oleh Pavlovych Zorich'],
    ['Oleg Zorich', 'Igor Zorich'],
    ['Marko Jovanović', 'Marko Ivanović'],
    ['Marko Jovanovich', 'Marko Ivanovich'],
  ])('are two where the names are: %s, %s', (a, b) => {
    expect(score(a, b)).toBeLessThan(0.7);
  });

  it('tell a woman by her surname still', () => {
    expect(score('Viktoria Marenka', 'Viktor Marenko')).toBeLessThan(0.8);
    expect(score('Oleksandra Zhukova', 'Oleksandr Zhukov')).toBeLessThan(0.7);
  });
});
