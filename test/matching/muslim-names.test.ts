import { compareNames } from '../../src/matching/compare-names';
import { DEFAULT_SETTINGS } from '../../src/matching/settings';
import { PartyKind } from '../../src/model/enums';

const { threshold } = DEFAULT_SETTINGS;
const score = (a: string, b: string) => compareNames(a, b, { kind: PartyKind.INDIVIDUAL }).score;

describe('spellings of one Muslim name', () => {
  it.each([
    ['Nurul Haq', 'Nur al-Haq'],
    ['Habibur Rahman', 'Habib al-Rahman'],
    ['Habib ur Rahman', 'Habib al-Rahman'],
    ['Azizurrahman', 'Aziz al-Rahman'],
    ['Aziz-ur-Rehman', 'Азизуррахман'],
    ['Muhammad us Salam', 'Muhammad al-Salam'],
    ['Saiful Islam', 'Saif al-Islam'],
    ['হাবিবুর রহমান', 'Habib al-Rahman'],
    ['नूरुल हक', 'Nur al-Haq'],
    ['Mhd Nadim Barzgar', 'Muhammad Nadim Barzgar'],
    ['Muthafar Barzgar', 'Muzafar Barzgar'],
    ['Natheer Barzgar', 'Nadhir Barzgar'],
    ['Faiçal Barzgar', 'Faisal Barzgar'],
    ['Abdul Rochman Barzgar', 'Abdurrahman Barzgar'],
    ['Cawale Faarax Cumar', 'Awale Farah Omar'],
    ['طه نديم', 'Taha Nadim'],
  ])('are one (%s, %s)', (a, b) => {
    expect(score(a, b)).toBeGreaterThan(0.85);
  });

  it.each([
    'Hajee',
    'Haci',
    'Hadschi',
    'Hajy',
    'Hadzhi',
    'Sheykh',
    'Scheich',
    'Şeyh',
    'Sjeik',
    'Mowlavi',
    'Moulvi',
    'Molla',
    'Шейх',
  ])('do not hang on the title (%s)', (title) => {
    expect(score(`${title} Nadim Barzgar`, 'Nadim Barzgar')).toBeGreaterThan(0.9);
  });

  it('keep what is a title before a name, and a name behind one', () => {
    expect(score('Abbas Molavi', 'Abbas Safi')).toBeLessThan(threshold);
    expect(score('Abbas Molavi', 'Abbas')).toBeLessThan(threshold);
  });

  it.each([
    ['Mansur Rahman', 'Mans al-Rahman'],
    ['Saad Barzgar', 'Saud Barzgar'],
    ['Naseer Barzgar', 'Nazir Barzgar'],
    ['Hussayn Barzgar', 'Hassan Barzgar'],
    ['Faisal Barzgar', 'Fazl Barzgar'],
    ['Nadim al-Masri', 'Nadim the Syrian'],
    ['Mahmoud Barzgar', 'Mehsud Barzgar'],
    ['Habibur Rahman', 'Najibur Rahman'],
    ['Nurul Haq', 'Nurul Islam'],
    ['Nur al-Haq', 'Nur'],
    ['Saiful Islam', 'Islam'],
    ['رحمة الله', 'Rahmani Allah Nadim'],
    ['أزهر نديم', 'Azra Nadim'],
    ['مظهر نديم', 'Mansur Nadim'],
    ['جونغ سونغ', 'Jon Son'],
  ])('are not what only resembles them (%s, %s)', (a, b) => {
    expect(score(a, b)).toBeLessThan(threshold);
  });

  it('do not make a family name and the name that it is made of equal', () => {
    expect(score('Nadim Karim', 'Nadim Karimi')).toBeLessThan(0.85);
    expect(score('Nadim Kareem', 'Nadim Karim')).toBeGreaterThan(0.9);
  });
});

describe('where a man is from', () => {
  it.each([
    ['Nadim al-Masri', 'Nadim the Egyptian'],
    ['Nadim al-Tunisi', 'Nadim le Tunisien'],
    ['Abu Barzgar al-Filistini', 'Abu Barzgar the Palestinian'],
  ])('is one in Arabic and translated: %s, %s', (a, b) => {
    expect(score(a, b)).toBeGreaterThanOrEqual(threshold);
  });
});

describe('a Somali teacher', () => {
  it.each(['Macallin', 'Maalim', 'Moallim'])("is one with a mu'allim: %s", (title) => {
    expect(score(`${title} Barzgar`, 'Mualim Barzgar')).toBeGreaterThan(0.8);
  });
});
