import { aliasesOf } from '../../../src/sources/ca/ca-alias-field';
import { printedOrganization } from '../../../src/sources/ca/ca-organization-names';

const person = (field: string): string[] => aliasesOf(field, true).map(({ name }) => name);
const organization = (field: string): string[] => aliasesOf(field, false).map(({ name }) => name);

describe('the aliases of a person', () => {
  it.each([
    ['semicolons', 'Юрий Пейганович; Юрый Пейгановiч', ['Юрий Пейганович', 'Юрый Пейгановiч']],
    ['commas', 'Maung Har, Maung Ha', ['Maung Har', 'Maung Ha']],
    ['slashes', 'Мария ПИРОГОВА / Марiя ПIРОГОВА', ['Мария ПИРОГОВА', 'Марiя ПIРОГОВА']],
    ['and', 'Валерій Пахниць and Валерий Пахниц', ['Валерій Пахниць', 'Валерий Пахниц']],
    ['or', 'Елена Тимченко or Елена Ермакова', ['Елена Тимченко', 'Елена Ермакова']],
    ['a turn of the script', 'Reza Ali رضا علی', ['Reza Ali', 'رضا علی']],
  ])('are parted at %s', (_at, field, names) => {
    expect(person(field)).toEqual(names);
  });

  it.each([
    ['Алексей Александров or Фролов', ['Алексей Александров', 'Алексей Фролов']],
    ['Katsiaryna or Katerina Smuschkovich', ['Katsiaryna Smuschkovich', 'Katerina Smuschkovich']],
    [
      'Aleksandr Evgenyevich or Evgenievich Kon’kov',
      ['Aleksandr Evgenyevich Kon’kov', 'Aleksandr Evgenievich Kon’kov'],
    ],
    [
      'Галина Книжонак or Книжонок or Книжонок-Максимова',
      ['Галина Книжонак', 'Галина Книжонок', 'Галина Книжонок-Максимова'],
    ],
  ])('%s names the whole name in each form', (field, names) => {
    expect(person(field)).toEqual(names);
  });

  it('a surname, then the given names is one name', () => {
    expect(person('Баранов, Олег Анатольевич')).toEqual(['Баранов, Олег Анатольевич']);
  });

  it('alternatives too tangled to part stay as printed', () => {
    const field = 'Nikolay or Nikolai / Vasilievich or Vasilyevich Maximavich';
    expect(person(field)).toEqual([field]);
  });

  it('a language label holds until the next, and the field is kept beside each name', () => {
    const field = 'Kolya L, Belarusian: Мікалай Л; Russian : Николай Л, Коля Л';
    expect(aliasesOf(field, true)).toEqual([
      { name: 'Kolya L', originalText: field },
      { name: 'Мікалай Л', language: 'be', originalText: field },
      { name: 'Николай Л', language: 'ru', originalText: field },
      { name: 'Коля Л', language: 'ru', originalText: field },
    ]);
  });

  it('brackets and words that parting leaves behind go', () => {
    expect(person('(Владимир РУЩАК / Володимир РУЩАК')).toEqual(['Владимир РУЩАК', 'Володимир РУЩАК']);
    expect(person('LEVY, Yinon AKA')).toEqual(['LEVY, Yinon']);
    expect(aliasesOf('  ', true)).toEqual([]);
  });
});

describe('the aliases of an organisation', () => {
  it.each([
    ['PASK, Vacuum Karan, Vacuum Karan Co.', ['PASK', 'Vacuum Karan', 'Vacuum Karan Co.']],
    ['Минфин or Министерство финансов', ['Минфин', 'Министерство финансов']],
    ['ООО "А"/ Общество "А"', ['ООО "А"', 'Общество "А"']],
    ['ООО А and МПИ-А', ['ООО А', 'МПИ-А']],
  ])('%s are several names', (field, names) => {
    expect(organization(field)).toEqual(names);
  });

  it.each([
    'Завод "Дагдизель", АО',
    'NGO "Izhbs", LLC',
    'Министерство образования, науки и молодежи',
    'Корпорация "Мониторинг, Управление" имени Иосифьяна',
    'Институт (ЦНИИМаш, АО)',
    'Main Directorate for Combating Organized Crime and Corruption',
  ])('%s is one name', (field) => {
    expect(organization(field)).toEqual([field]);
  });
});

describe('the printed name of an organisation', () => {
  it('may hold what it is also known as', () => {
    expect(
      printedOrganization('Zavod, PJSC (also known as PJSC Plant and Public Joint Stock Company Z)'),
    ).toEqual({
      name: 'Zavod, PJSC',
      others: ['PJSC Plant', 'Public Joint Stock Company Z'],
    });
  });

  it('may be English and French', () => {
    expect(printedOrganization('Hara Institute (HI)/Institut Hara')).toEqual({
      name: 'Hara Institute (HI)',
      others: [],
      french: 'Institut Hara',
    });
  });

  it('keeps a slash within brackets and the brackets of an abbreviation', () => {
    const name = 'MEC Steel Mills (Hmaw Bi/Pyi/Ywama)';
    expect(printedOrganization(name)).toEqual({ name, others: [] });
  });
});
