import { analyseName } from '../../src/names/analyse-name';
import { TokenKind } from '../../src/names/name-token';

const words = (name: string) => analyseName(name, 'PERSON').forms[0]?.tokens.map(({ lexeme }) => lexeme.text);
const kinds = (name: string) => analyseName(name, 'PERSON').forms[0]?.tokens.map(({ kind }) => kind);

describe('words that the word behind them tells', () => {
  it.each([
    ['رحمة الله', ['رحمت', 'الله']],
    ['رحمةالله', ['رحمت', 'الله']],
    ['عصمة الدين', ['عصمت', 'ال', 'دين']],
    ['وجيه الله', ['وجيه', 'الله']],
    ['حمد الله الله نور', ['حمد', 'الله', 'الله', 'نور']],
    ['حمزة نور', ['حمزه', 'نور']],
    ['آیت الله نور', ['ايتالله', 'نور']],
  ])('reads %s as %j', (name, parts) => {
    expect(words(name)).toEqual(parts);
  });

  it.each([
    ['Habibur Rahman', ['habib', 'al', 'rahman']],
    ['Habib-ur-Rehman', ['habib', 'al', 'rehman']],
    ['Zia-u-Rahman', ['zia', 'al', 'rahman']],
    ['Nurul Haque', ['nur', 'al', 'haque']],
    ['Muhammad us-Salam', ['muhammad', 'al', 'salam']],
    ['Badruz Zaman', ['badr', 'al', 'zaman']],
    ['Zeb un-Nisa', ['zeb', 'al', 'nisa']],
    ['Хабибур Рахман', ['khabib', 'al', 'рахман']],
    ['Azizurrahman', ['aziz', 'rahman']],
    ['Ziaulhaq', ['zia', 'haq']],
    ['Badruzzaman', ['badr', 'zaman']],
    ['Азизуррахман', ['азиз', 'рахман']],
    ['نورالحق', ['نور', 'ال', 'حق']],
    ['نور الحق', ['نور', 'ال', 'حق']],
    ['حبیبالرحمن', ['حبيب', 'ال', 'رحمن']],
  ])('takes the article out of %s', (name, parts) => {
    expect(words(name)).toEqual(parts);
  });

  it.each([
    'Mansur Rahman',
    'Rasul Islam',
    'Harun Nabi',
    'Arthur Richard',
    'Nurul Izzah',
    'Kim Jong Un',
    'Un Nam Chol',
    'Kim Un Nam',
    'Us Salam',
    'Ali Ur Salam',
    'Ebrahim Sharahman',
    'الين نور',
    'الما نور',
  ])('leaves the words of %s as they are', (name) => {
    expect(words(name)).toEqual(analyseName(name, 'PERSON').key.split(' '));
  });

  it('takes Hebrew links for such where a name follows', () => {
    const { NAME, PARTICLE } = TokenKind;
    expect(kinds('נדים בן לוין')).toEqual([NAME, PARTICLE, NAME]);
    expect(kinds('נדים אל-לוין')).toEqual([NAME, PARTICLE, NAME]);
    expect(kinds('נדים א-רחמן')).toEqual([NAME, PARTICLE, NAME]);
    expect(kinds('בן לוין')).toEqual([NAME, NAME]);
    expect(kinds('לוין בן')).toEqual([NAME, NAME]);
    expect(kinds('לוין אל')).toEqual([NAME, NAME]);
    expect(kinds('נדים א לוין')).toEqual([NAME, TokenKind.INITIAL, NAME]);
  });

  it('leaves the key of a name as it is written', () => {
    expect(analyseName('Habibur Rahman', 'PERSON').key).toBe('habibur rahman');
    expect(analyseName('رحمة الله', 'PERSON').key).toBe('رحمه الله');
  });
});
