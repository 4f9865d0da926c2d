import { compareNames } from '../../src/matching/compare-names';
import { DEFAULT_SETTINGS, settingsDigest } from '../../src/matching/settings';
import { AliasStrength, PartyKind } from '../../src/model/enums';

const { threshold } = DEFAULT_SETTINGS;
const person = (a: string, b: string) => compareNames(a, b, { kind: PartyKind.INDIVIDUAL }).score;
const company = (a: string, b: string) => compareNames(a, b, { kind: PartyKind.ORGANIZATION }).score;

describe('compareNames', () => {
  it.each([
    ['Muhammad', 'Mohamed'],
    ['محمد علي', 'Mohamed Ali'],
    ['Abd al-Rahman Hassan', 'Abdurrahman Hasan'],
    ['Salahuddin Rajab', 'Salah al-Din Rajab'],
    ['Владимир Медведев', 'Vladimir Medvedev'],
    ['ثناء اللہ غفاري', 'Sanaullah Ghafari'],
    ['Serhii Oleksandrovych Petrenko', 'Сергій Олександрович Петренко'],
    ['Olexander Marchenko', 'Aleksandr Marchenko'],
    ['J. Kowalczyk', 'Jaroslaw Kowalczyk'],
    ['Tarek Benhabyles', 'Benhabyles Tarek'],
    ['Hamdi Bouyehia', 'Hamdi Ahmed Bouyehia'],
    ['Theodoros Markakis', 'Theodorosmarkakis'],
    ['김정은', 'Kim Jong Un'],
    ['김정은', 'Kim Jongun'],
    ['金正恩', 'Kim Jong Un'],
    ['王洪伟', 'Wang Hongwei'],
    ['Wang Hongwei', 'Wang Hong-wei'],
    ['Kim Jongun', 'Kim Jong Un'],
    ['JK Kowalczyk', 'Jaroslaw Krzysztof Kowalczyk'],
    ['Tar1k Benhabyl3s', 'Tarik Benhabyles'],
    ['يحيى رحماني', 'Yahia Rahmani'],
    ['Habibulla Rahmani', 'Habibullah Rahmani'],
    ['Fayzullo Karimov', 'Faizullah Karimov'],
    ['E. Lindqvist', 'Erik Lindqvist'],
    ['I Lindqvist', 'Ingmar Lindqvist'],
    ['Walter Pryce III', 'Walter Pryce 3rd'],
    ['Walter Pryce Jr.', 'Walter Pryce Junior'],
    ['Walter Pryce Sr.', 'Walter Pryce'],
    ['Ayatollah Navid Tarzi', 'Navid Tarzi'],
    ['林海先生', '林海'],
    ['Hasan Mirdamadi', 'حسن ميردامادي'],
    ['Jamil Barakat', 'جميل بركات'],
    ["Sa'd Barakat", 'سعد بركات'],
    ['Hosein Mirdamadi', 'Husayn Mirdamadi'],
    ['Lyuda Fadeeva', 'Ludmila Fadeeva'],
    ['Chuy Arrieta', 'Jesús Arrieta'],
    ['Beto Arrieta', 'Humberto Arrieta'],
    ['Александра Фадеева', 'Alexandra Fadeeva'],
    ['Farid Nabizadeh', 'Farid Nabi Zada'],
    ['Эльдар Набизаде', 'Eldar Nabizada'],
    ['Tsai Yulin', '蔡玉林'],
    ['Gao Xin', 'Gao Hsin'],
    ['Kao Tse-jung', 'Gao Zerong'],
    ["Kao Ch'ing-kuo", 'Gao Qingguo'],
    ['Kao Ching-kuo', 'Gao Qingguo'],
    ['KAO, Hsueh Pien', 'Gao Xuebian'],
    ['Kao Te-chih', '高德志'],
    ['Sanaula Haddad', 'Sanaullah Haddad'],
    ['Cavid Yıldızoğlu'.normalize('NFD'), 'Javid Yildizoglu'],
    ['Krk Haddad', 'Kirk Haddad'],
    ['Recep Haddad', 'Rajab Haddad'],
    ['Cavid Yıldızoğlu', 'Javid Yildizoglu'],
    ['Choi Kyong-hee', '최경희'],
    ['Shah Baz Sharif', 'Shabaz Sharif'],
    ['Shah Rukh Khan', 'Sharukh Khan'],
    ['Ma Mud Rahimi', 'Mahmud Rahimi'],
    ['Minh Duc Nguyen', 'Minduc Nguyen'],
    ['张小霞', 'Zhang Xiaoxia'],
    ['Farid Mohamadi', 'فرید محمدی'],
    ['Kareem Barakat', 'كريم بركات'],
    ['Fazal Barakat', 'Fadil Barakat'],
    ['Fadhl Barakat', 'Fadhli Barakat'],
    ['Tahir al-Qadri', 'طاهر القادري'],
    ['Maxime Haddad', 'Maxim Haddad'],
    ['Максин Хаддад', 'Maxine Haddad'],
  ])('takes %s and %s for one person', (a, b) => {
    expect(person(a, b)).toBeGreaterThanOrEqual(threshold);
  });

  it.each([
    ['Kim Yong-chol', 'Kim Yong-chun'],
    ['Kim Jong-hun', 'Kim Jong Un'],
    ['Kim Jonghun', 'Kim Jong Un'],
    ['김정훈', 'KIM, Jong Un'],
    ['Han Min-su', 'An Min-su'],
    ['Pekka Lindqvist', 'Petteri Lindqvist'],
    ['Hasan Karimov', 'Husayn Karimov'],
    ['Maria Petrova', 'Mario Petrov'],
    ['Farid W. Haddad', 'Farid G. Haddad'],
    ['Abdul Aziz', 'Abdul Rahman'],
    ['Mullah', 'Mullah Omar'],
    ['Abdullah Nurzai', 'Abdullah Durzai'],
    ['Raúl Castillo', 'Raúl Castro'],
    ['Daniela Rossi', 'Danielo Rossi'],
    ['E. Lindqvist', 'Ingmar Lindqvist'],
    ['Walter Pryce III', 'Walter Pryce II'],
    ['Walter Pryce Jr.', 'Walter Pryce Sr.'],
    ['Walter Pryce fils', 'Walter Pryce père'],
    ['Haji', 'Hajj Omar'],
    ['Abu', 'Abo'],
    ['Hasan Mirdamadi', 'حسين ميردامادي'],
    ['Mahmud Barakat', 'محمد بركات'],
    ['Jamal Barakat', 'جميل بركات'],
    ['Said Barakat', 'Saad Barakat'],
    ['Alexander Fadeev', 'Alexandra Fadeev'],
    ['Alexandra Fadeeva', 'Александр Фадеев'],
    ['Viktor Fadeev', 'Виктория Фадеева'],
    ['Nikita Zelenskaya', 'Nikita Zelensky'],
    ['Roman Arrieta', 'Ramón Arrieta'],
    ['Farid Nabizadeh', 'Farid Karimzadeh'],
    ['Gao Lei', 'Gao Li'],
    ['Gao Min', 'Gao Ming'],
    ['Gao Na', 'Gao'],
    ['Han Chong-ho', 'Han Zhonghe'],
    ['Karim Barakat', 'Karam Barakat'],
    ['Rashad Barakat', 'رشيد بركات'],
    ['Khaled Barakat', 'Khalida Barakat'],
    ['Farid Karimi', 'Farid Karami'],
    ['Farid Mohammadi', 'فريد محمودي'],
    ['Omar Haddad', 'Ammar Haddad'],
    ['Mary Haddad', 'Mario Haddad'],
    ['Kao Tse-jung', 'Gao Zezhong'],
    ["Kao Ch'ing-kuo", 'Gao Jinghuo'],
  ])('tells %s and %s apart', (a, b) => {
    expect(person(a, b)).toBeLessThan(threshold);
  });

  it.each([
    ['OOO Romashka', 'Romashka LLC'],
    ['Procter & Gamble Co.', 'Procter and Gamble Company'],
    ['First Maritime Bank', '1st Maritime Bank'],
    ['A.B.C. Trading', 'ABC Trading'],
    ['IRGC', 'Islamic Revolutionary Guard Corps'],
    ['M/V Heron', 'Heron'],
    ['FLH', 'Front for the Liberation of Heronia'],
    ['HSC', 'Heron Shipping Company'],
    ['M.T. Heron', 'Heron'],
    ['Joint-Stok Company Heron', 'Heron JSC'],
    ['Heron Limted', 'Heron Limited'],
    ['Heron Limited Liabilty Company', 'Heron LLC'],
    ['ГРУ', 'GRU'],
    ['Банк ВТБ', 'VTB Bank'],
    ['Qom Industries', 'Kom Industries'],
    ['Heron18', 'Heron 18'],
    ['HeronLLC', 'Heron LLC'],
    ['Longxing', 'Long Xing'],
    ['البلشون', 'Al Balshun'],
    ['Nur Heron Trading', 'Nor Heron Trading'],
    ['Heron Foolad Bazargani', 'Heron Steel Trading'],
    ['Судостроительный завод Цапля', 'Tsaplya Shipbuilding Plant'],
    ['Heron Denizcilik ve Lojistik', 'Heron Shipping and Logistics'],
    ['حركة تحرير هيرون', 'Heron Liberation Movement'],
    ['Ash-Shuruq Foundation', 'Al-Shuruq Foundation'],
    ['东安有限公司', '东安'],
    ['Noor Zarbaft', 'Nur Zarbaft'],
    ['Saif', 'Seyf'],
    ['Qishm', 'Kishm'],
    ['Axur', 'Aksur'],
    ['Exiur', 'Eksur'],
    ['Liwo al-Heron', 'Lewoo al-Heron'],
  ])('takes %s and %s for one organisation', (a, b) => {
    expect(company(a, b)).toBeGreaterThanOrEqual(threshold);
  });

  it.each([
    ['Northern Bank AG', 'Northern Bank GmbH'],
    ['KBC', 'KDC'],
    ['TTS', 'HTS'],
    ['RTK', 'Ratk'],
    ['CIC', 'CEC'],
    ['SEC Trading', 'CEC Trading'],
    ['Orient Shipping Lines', 'Crescent Shipping Lines'],
    ['Central Bank of Iraq', 'Central Bank of Iran'],
    ['ABB', 'AAB'],
    ['Agrocorp', 'Agro'],
    ['Banca Campania', 'Banca'],
    ['Heron Point Stock', 'Osprey Joint Stock'],
    ['21st Heron', '21 Saint Osprey'],
    ['Ministry of Defence of Norway', 'Ministry of Defence'],
    ['Eetu Koivisto', 'Eastern Electric Transport Union'],
    ['Volta Securities', 'Volta Insurance'],
    ['Golden Fund 2007', 'Golden Fund 2015'],
    ['Samuel Peter Mudde', 'SPM Co.'],
    ['东安有限责任公司', '北海有限责任公司'],
    ['东安有限公司', '东安股份有限公司'],
    ['Haji', 'Huji'],
    ['mme', 'Mining and Metals Exchange'],
    ['M/V Heron', 'M/V Osprey'],
    ['HSG', 'Heron Shipping GmbH'],
    ['FLH', 'Friends of Lake Heronia'],
    ['Etse', 'Eci'],
    ['Tina Hora', 'Heron A-One Refinery Alloys'],
  ])('tells %s and %s apart', (a, b) => {
    expect(company(a, b)).toBeLessThan(threshold);
  });

  it('scores 1 for names equal after normalisation and less for all others', () => {
    expect(person('MÜLLER, Jürgen', 'Jurgen Muller')).toBe(1);
    expect(person('Jurgen Muller', 'Muller Jurgen')).toBeLessThan(1);
    expect(person('Jurg3n Muller', 'Jurgen Muller')).toBeLessThan(1);
    expect(person('JC Muller', 'J C Muller')).toBeLessThan(1);
  });

  it('is symmetric', () => {
    for (const [a, b] of [
      ['Sergejs Lavrovs', 'Sergey Viktorovich LAVROV'],
      ['علي حسن', 'Aly Hassan'],
      ['Acme Trading LLC', 'ACME Trading & Shipping Co.'],
      ['Akhundzada Shukoor Akhundzada', 'Akhundzadashukoor Akundzada'],
      ['Petroleum Pe tro syan', 'Petro l eum Petrosyan'],
      ['Gonzalez G onza lez', 'Gonzagez Go nzalez'],
      ['Petrol eu m Mohamma d', 'Petrole umMoha mmad'],
      ['R. В. Hmud Sung J.', 'R. Hmud J. В. Jong'],
    ] as const) {
      expect(compareNames(a, b).score).toBeCloseTo(compareNames(b, a).score, 9);
      expect(person(a, b)).toBeCloseTo(person(b, a), 9);
      expect(company(a, b)).toBeCloseTo(company(b, a), 9);
    }
  });

  it('answers the sum of the contributions it explains', () => {
    for (const [a, b] of [
      ['Sergey Viktorovich Lavrov', 'LAVROV, Sergei'],
      ['Kim Yong-chol', 'Kim Yong-chun'],
      ['Kim Jong-hun', 'Kim Jong Un'],
      ['Han Min-su', 'An Min-su'],
      ['Alpha', 'Omega'],
      ['OOO Romashka', 'Romashka Holdings AG'],
    ] as const) {
      const { score, explanation } = compareNames(a, b);
      const sum = [...explanation.parts, ...explanation.adjustments].reduce(
        (total, { contribution }) => total + contribution,
        0,
      );
      expect(sum).toBeCloseTo(score, 9);
    }
  });

  it('keeps a weak alias under the threshold however well it agrees', () => {
    const { score, explanation } = compareNames('The Butcher', 'The Butcher', {
      strength: AliasStrength.WEAK,
    });
    expect(score).toBeLessThan(threshold);
    expect(explanation.adjustments.map(({ kind }) => kind)).toContain('WEAK_ALIAS');
  });

  it('scores 0 where there is nothing to compare', () => {
    expect(compareNames('', 'Omar').score).toBe(0);
    expect(compareNames('!!!', '???').score).toBe(0);
  });
});

describe('initials', () => {
  it.each([
    ['Kadyrov, R. A.', 'KADYROV, Ramzan Akhmatovich', 'KADYROV, Aleksandr Romanovych'],
    ['M. A. Zarbaft', 'Mohammad Ali Zarbaft', 'Ali Mohammad Zarbaft'],
    ['Zarbaft A. M.', 'Ali Mohammad Zarbaft', 'Mohammad Ali Zarbaft'],
  ])('stand rather in the order of the names they are of: %s', (initials, inOrder, crossing) => {
    expect(person(initials, inOrder)).toBeGreaterThan(person(initials, crossing));
    expect(person(inOrder, initials)).toBe(person(initials, inOrder));
    expect(person(crossing, initials)).toBe(person(initials, crossing));
  });

  it.each(['Zarbaft K.K.', 'ZARBAFT K. K.', 'K.K. Zarbaft'])(
    'of one letter are two names in their order, wherever the surname stands: %s',
    (initials) => {
      expect(person(initials, 'ZARBAFT, Karim Kamalovich')).toBeCloseTo(
        person('K. L. Zarbaft', 'ZARBAFT, Karim Latifovich'),
        9,
      );
    },
  );

  it('match in another order, and count for less', () => {
    expect(company('C.B.A. Company', 'A.B.C. Company')).toBeLessThan(threshold);
    expect(person('J. P. Zarbaft', 'P. J. Zarbaft')).toBeGreaterThan(threshold);
    expect(person('J. P. Zarbaft', 'P. J. Zarbaft')).toBeLessThan(0.95);
    expect(person('R. John Smith', 'John R. Smith')).toBe(0.99);
    const far = ['A. B. Zarbaft Karimpour', 'Basir Ahmad Bilal Zarbaft Karimpour'] as const;
    expect(person(...far)).toBeGreaterThan(threshold);
    expect(person(far[1], far[0])).toBe(person(...far));
  });
});

describe('the summary', () => {
  it.each([
    ['ชัมซุดดีน', 'Shams Uddin', '“chamas” is a spelling of “shams”; “din” is the same'],
    ['Farid Karim', 'Farid Omar Khan', '“farid” is the same; “karim” differs from “omar khan”'],
    [
      'Farid Karim',
      'Farid Karim Khan',
      '“farid” is the same; “karim” is the same; “khan” is not in the question',
    ],
  ])('tells of %s and %s in letters that people know, and once', (a, b, told) => {
    expect(compareNames(a, b, { kind: PartyKind.INDIVIDUAL }).explanation.summary).toBe(told);
  });
});

describe('settingsDigest', () => {
  it('changes with every setting', () => {
    expect(settingsDigest({ ...DEFAULT_SETTINGS, threshold: 0.71 })).not.toBe(settingsDigest());
  });
});
