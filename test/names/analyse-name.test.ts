import { analyseName } from '../../src/names/analyse-name';
import { TokenKind } from '../../src/names/name-token';

const words = (name: string, domain: 'PERSON' | 'OTHER' = 'PERSON') =>
  analyseName(name, domain).forms[0]?.tokens.map((token) => token.lexeme.text);

const kinds = (name: string, domain: 'PERSON' | 'OTHER' = 'PERSON') =>
  analyseName(name, domain).forms[0]?.tokens.map((token) => token.kind);

describe('analyseName', () => {
  it('turns "SURNAME, Given" round, so that it is equal to the name in reading order', () => {
    expect(analyseName('GHAFARI, Sanaullah', 'PERSON').key).toBe(
      analyseName('Sanaullah Ghafari', 'PERSON').key,
    );
  });

  it.each(['Abdurrahman', 'Abdul Rahman', 'Abd al-Rahman', 'ABDELRAHMAN'])(
    'takes %s apart into servant and name',
    (name) => {
      expect(words(name)?.filter((word) => word !== 'al')).toEqual(['abd', 'rahman']);
    },
  );

  it.each([
    ['Salahuddin', ['salah', 'din']],
    ['Sanaullah', ['sana', 'allah']],
    ['عبدالرحمن', ['عبد', 'ال', 'رحمن']],
    ['عبدلله', ['عبد', 'الله']],
    ['Abdollahpour', ['abd', 'allah', 'pour']],
    ['Cabdiraxmaan', ['abd', 'raxmaan']],
    ['Bahattin', ['bah', 'din']],
    ['Nouredine', ['nour', 'din']],
    ['Бахаттин', ['бах', 'дин']],
    ['Aljihlib', ['al', 'jihlib']],
    ['Essaadi', ['al', 'saadi']],
  ])('takes the compound %s apart', (name, parts) => {
    expect(words(name)).toEqual(parts);
  });

  it.each(['Martin', 'Alvarez', 'Alzate', 'Ettore', 'Medine'])('leaves %s whole', (name) => {
    expect(words(name)).toEqual([name.toLowerCase()]);
  });

  it('knows titles, particles and initials in the name of a person', () => {
    expect(kinds('Dr. Omar bin X Khalid')).toEqual([
      TokenKind.TITLE,
      TokenKind.NAME,
      TokenKind.PARTICLE,
      TokenKind.INITIAL,
      TokenKind.NAME,
    ]);
  });

  it('takes a name of only titles for a name, so that it can be asked for', () => {
    expect(kinds('Mullah Haji')).toEqual([TokenKind.NAME, TokenKind.NAME]);
  });

  it.each(['Gazprom OAO', 'Gazprom JSC', 'Gazprom Open Joint Stock Company', 'Газпром ПАО'])(
    'reads the legal form of %s as one class',
    (name) => {
      expect(words(name, 'OTHER')?.at(-1)).toBe('=jointstock');
    },
  );

  it('reads Han characters as written and in every language it has readings for', () => {
    const [written, ...readings] = analyseName('金正恩', 'PERSON').forms;
    expect(written?.tokens.map((token) => token.lexeme.text)).toEqual(['金', '正', '恩']);
    expect(readings.map((form) => form.tokens.map((token) => token.lexeme.text))).toContainEqual([
      '^kim',
      '^jong-un',
    ]);
  });

  it.each([
    ['Some Relief Foundation (SRF)', 2],
    ['Some Relief Foundation (Somewhere)', 1],
    ['(SRF)', 1],
  ])('reads %s in %d ways: an abbreviation behind a name may be left out', (name, forms) => {
    expect(analyseName(name, 'OTHER').forms).toHaveLength(forms);
  });

  it('gives both names of an entry that prints two with a slash', () => {
    expect(analyseName("Al-Qa'ida/Islamic Army", 'OTHER').forms).toHaveLength(3);
  });

  it('folds away case, diacritics, Arabic vowel marks and presentation forms', () => {
    expect(words('ŞİMŞEK Ömer')).toEqual(words('simsek omer'));
    expect(words('مُحَمَّد')).toEqual(words('ﻣﺤﻤﺪ'));
  });
});
