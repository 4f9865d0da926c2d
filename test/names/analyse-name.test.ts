import { analyseName } from '../../src/names/analyse-name';
import { TokenKind } from '../../src/names/name-token';
import { WeightClass } from '../../src/names/token-weights';

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
    ['Nabizadeh', ['nabi', 'zada']],
    ['Набизаде', ['наби', 'зада']],
    ['نبيزاده', ['نبي', 'زاده']],
  ])('takes the compound %s apart', (name, parts) => {
    expect(words(name)).toEqual(parts);
  });

  it.each(['Martin', 'Alvarez', 'Alzate', 'Ettore', 'Medine', 'Shahzad'])('leaves %s whole', (name) => {
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

  it.each(['PERSON', 'OTHER'] as const)(
    'takes titles and links that are a whole name (%s) for themselves alone, so that they can be asked for',
    (domain) => {
      expect(kinds('Mullah Haji', domain)).toEqual([TokenKind.ALONE, TokenKind.ALONE]);
      expect(kinds('Umm', domain)).toEqual([TokenKind.ALONE]);
      expect(kinds('Sultan', domain)).toEqual([TokenKind.NAME]);
    },
  );

  it.each(['E. Karlsson', 'E Karlsson', 'Y. Karlsson', 'i karlsson'])('reads an initial in %s', (name) => {
    expect(kinds(name)).toEqual([TokenKind.INITIAL, TokenKind.NAME]);
  });

  it('reads y, e and i as "and" only between two names, without a dot and behind a given name', () => {
    const { NAME, PARTICLE, INITIAL } = TokenKind;
    expect(kinds('Tomás Arroyo y Peral')).toEqual([NAME, NAME, PARTICLE, NAME]);
    expect(kinds('Tomás Arroyo Y. Peral')).toEqual([NAME, NAME, INITIAL, NAME]);
    expect(kinds('Tomás Y Peral')).toEqual([NAME, INITIAL, NAME]);
  });

  it.each([
    ['Weaver II', 'Weaver 2nd'],
    ['Weaver III', 'Weaver 3rd'],
    ['Weaver Jr.', 'Weaver, Junior'],
    ['Weaver Filho', 'Weaver hijo'],
    ['Weaver Sr', 'Weaver senior'],
  ])('gives the generation marks of %s and %s one value', (a, b) => {
    expect(words(`Ada ${a}`)).toEqual(words(`Ada ${b}`));
  });

  it('does not turn a name round for the generation mark behind its comma', () => {
    expect(analyseName('Ada Weaver, Jr.', 'PERSON').key).toBe('ada weaver jr');
    expect(analyseName('Weaver, Ada, Jr.', 'PERSON').key).toBe('ada weaver jr');
  });

  it.each(['Ayatollah Tarzi', 'г-н Tarzi', 'Д-р Tarzi', 'Mx Tarzi'])('knows the title of %s', (name) => {
    expect(kinds(name)).toEqual([TokenKind.TITLE, TokenKind.NAME]);
  });

  it('keeps what was typed in the key, and reads what was meant', () => {
    expect(analyseName('B0r1s Levin', 'PERSON').key).toBe('b0r1s levin');
    expect(words('B0r1s Levin')).toEqual(['boris', 'levin']);
    expect(words('JR Levin')).toEqual(['j', 'r', 'levin']);
  });

  it('takes titles and legal forms off names that are written in one', () => {
    expect(words('林海先生')).toEqual(['林', '海', '先生']);
    expect(words('东安股份有限公司', 'OTHER')).toEqual(['东', '安', '=jointstock']);
    expect(words('株式会社カモメ', 'OTHER')).toEqual(['=jointstock', 'カモメ']);
    expect(words('㈜바다', 'OTHER')?.[0]).toBe('=jointstock');
  });

  it.each(['M/Y', 'S/Y', 'Yacht', 'Motor Yacht', 'Tug', 'VLCC', 'LPG', 'LNG/C', 'Oil Tanker'])(
    'takes %s before the name of a vessel for what kind it is of',
    (type) => {
      const [first, ...rest] = analyseName(`${type} Tango`, 'OTHER').forms[0]?.tokens ?? [];
      expect(first).toMatchObject({ kind: TokenKind.PARTICLE, weight: WeightClass.STOP });
      expect(rest.map(({ lexeme }) => lexeme.text)).toEqual(['tango']);
    },
  );

  it.each([
    'MY Aviation Company',
    'Yacht Club Tango',
    'Ship Repair Tango',
    'MY Tango Ltd',
    'SV Tango',
    'Tug',
  ])('takes no word of %s for a kind of vessel', (name) => {
    const [first] = analyseName(name, 'OTHER').forms[0]?.tokens ?? [];
    expect(first?.weight).not.toBe(WeightClass.STOP);
  });

  it.each([
    'Tabuk (IMO 9005235)',
    'TABUK IMO9005235',
    'Tabuk, IMO No. 9005235',
    'Tabuk [imo: 9005235]',
    'Tabuk (ИМО 9005235)',
    'Tabuk (I.M.O. № 9005235)',
    'Tabuk IMO/9005235',
    'Tabuk, ＩＭＯ ９００ ５２３５',
    'Tabuk LR/IMO ٩٠٠٥٢٣٥',
    'Tabuk IMO/MMSI 9005235',
    'Tabuk MMSI/IMO No. 9005235',
    'Tabuk IMO 9005235-1',
    'Tabuk IMO 9005235 (IMO 9187629)',
    'Tabuk (IMO 9005235 / 9187629, 908 1291)',
  ])('takes the number of the ship in %s for no word of its name', (name) => {
    expect(words(name, 'OTHER')).toEqual(['tabuk']);
  });

  it.each(['IMO 9005235', 'Maximo 9005235', 'IMO 90052351', 'Tabuk 9005235', 'Tabuk IMO9005235A'])(
    'keeps both words of %s, which is no name with the number of a ship',
    (name) => {
      expect(words(name, 'OTHER')?.length).toBe(2);
    },
  );

  it.each(['M/V', 'M.V.', 'MV', 'M V', 'M/T', 'S/S'])(
    'takes %s before the name of a vessel for no word of it',
    (mark) => {
      const [first, second] = analyseName(`${mark} Heron`, 'OTHER').forms[0]?.tokens ?? [];
      expect(first?.weight).toBe(WeightClass.STOP);
      expect(second?.lexeme.text).toBe('heron');
    },
  );

  it.each(['Ash-Shuruq', 'Al-Shuruq', 'ush Shuruq'])('reads the article of %s as al', (name) => {
    expect(words(name, 'OTHER')).toEqual(['al', 'shuruq']);
  });

  it.each(['Gazprom OAO', 'Gazprom JSC', 'Gazprom Open Joint Stock Company', 'Газпром ПАО'])(
    'reads the legal form of %s as one class',
    (name) => {
      expect(words(name, 'OTHER')?.at(-1)).toBe('=jointstock');
    },
  );

  it.each([
    ['Condor S.A.C.', 'jointstock'],
    ['Condor S.A.P.I. de C.V.', 'jointstock'],
    ['Condor SAOG', 'jointstock'],
    ['Condor Zrt.', 'jointstock'],
    ['Condor (Private) Limited', 'limited'],
    ['Condor, spol. s r.o.', 'limited'],
    ['Condor Sh.p.k.', 'limited'],
    ['Condor DOOEL', 'limited'],
    ['Condor MMC', 'limited'],
    ['Кондор д.о.о.', 'limited'],
    ['კონდორი შპს', 'limited'],
    ['Կոնդոր ՍՊԸ', 'limited'],
    ['كندور ش.ذ.م.م', 'limited'],
    ['カモメ合同会社', 'limited'],
    ['Condor S. en C.', 'partnership'],
    ['Condor GmbH & Co. KG', 'partnership'],
    ['PT Condor', 'any'],
    ['Condor G.K.', 'any'],
  ])('knows the legal form of %s', (name, form) => {
    expect(words(name, 'OTHER')).toContain(`=${form}`);
    expect(words(name, 'OTHER')).toHaveLength(2);
  });

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

  it('hides no name behind a word that is repeated, which is read twice', () => {
    expect(words(`${'plover '.repeat(60)}heron`, 'OTHER')).toEqual(['plover', 'plover', 'heron']);
    expect(words(`${'plover '.repeat(60)}heron`, 'PERSON')).toEqual(['plover', 'plover', 'heron']);
  });

  it('leaves a word as often as it stands in a name that is short enough', () => {
    expect(words('plover plover plover plover heron', 'OTHER')).toHaveLength(5);
  });

  it('reads a text once where what is within it comes to the same words', () => {
    expect(analyseName('ип '.repeat(160), 'PERSON').forms).toHaveLength(1);
    expect(analyseName('ип '.repeat(160), 'OTHER').forms).toHaveLength(1);
  });
});
