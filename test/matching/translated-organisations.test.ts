import { AliasIndex } from '../../src/matching/alias-index';
import { compareNames } from '../../src/matching/compare-names';
import { DEFAULT_SETTINGS } from '../../src/matching/settings';
import { PartyKind } from '../../src/model/enums';
import { indexedPerson } from './indexed-person';

const { threshold } = DEFAULT_SETTINGS;
const kind = PartyKind.ORGANIZATION;
const score = (a: string, b: string) => compareNames(a, b, { kind }).score;

/** Invented organisations, as one country writes them and as lists translate them. */
const TRANSLATED = [
  ['Министерство культуры Республики Зарбафт', 'Ministry of Culture of the Republic of Zarbaft'],
  ['ПАО «НК Зарбафт»', 'Zarbaft Oil Company'],
  ['Зарбафтский завод нефтяного оборудования', 'Zarbaft Petroleum Equipment Plant'],
  ['ОАО «Железные дороги Зарбафта»', 'Zarbaft Railways JSC'],
  ['مكتب زربافت للصرافة', 'Zarbaft Exchange Office'],
  ['شرکت ملی نفت زربافت', 'Zarbaft National Oil Company'],
  ['هواپیمایی زربافت', 'Zarbaft Air'],
  ['شبکه زربافت', 'Zarbaft Network'],
  ['حركة المقاومة زربافت', 'Zarbaft Resistance Movement'],
  ['شركة زربافت للتجارة', 'Zarbaft Trading'],
  ['شركة المصري', 'Al-Masri Company'],
  ['الجبهة الشعبية لتحرير زربافت', 'Popular Front for the Liberation of Zarbaft'],
  ['شرکت سرمایه گذاری زربافت', 'Zarbaft Investment Company'],
  ['لشکر زربافت', 'Lashkar-i-Zarbaft'],
  ['سپاه پاسداران زربافت', 'Zarbaft Guard Corps'],
  ['ФГУП «Крымская железная дорога»', 'FSUE Crimea Railway'],
  ['Sevastopolskaya zheleznaya doroga', 'Sevastopol Railway'],
  ['Zarbaft kosmicheskiye sistemy', 'Zarbaft Space Systems'],
  ['Zarbaft khimicheskiy zavod', 'Zarbaft Chemical Plant'],
  ['JSC CB Zarbaftov', 'Commercial Bank Zarbaftov'],
  ['NTTs Zarbaftov', 'Scientific and Technical Center Zarbaftov'],
  ['NPP Zarbaftov', 'Scientific Production Enterprise Zarbaftov'],
  ['AO TsNII Zarbaftov', 'Central Scientific Research Institute Zarbaftov JSC'],
  ['ОКБ Зарбафтов', 'Experimental Design Bureau Zarbaftov'],
  ['Zarbaft Sudostroitelnyy zavod', 'Zarbaft Shipbuilding Plant'],
  ['Zarbaft Investments of the Chosun', 'Zarbaft Investments of Korea'],
  ['Sorkhab TV', 'Sorkhab Television'],
  ['Gazpom Burenie OOO', 'Gazpom Drilling LLC'],
  ['Sorkhab Aircraft Plant', 'Sorkhab Aviation Plant'],
  ['Air Golshan', 'Golshan Airlines'],
  ['NPP Golshan', 'Research and Production Enterprise Golshan'],
  ['JSC RPC Sorkhabov', 'Nauchno-proizvodstvennaya kompaniya Sorkhabov AO'],
  ['Jabhet Sorkhab', 'Sorkhab Front'],
  ['Sorkhab Makina San. ve Tic. A.Ş.', 'Sorkhab Makina Sanayi ve Ticaret Anonim Şirketi'],
  ['Sorkhabi dış ticaret limited şirketi', 'Sorkhabi Foreign Trade Ltd'],
  ['Društvo sa ograničenom odgovornošću Golubac', 'Golubac d.o.o.'],
  ['Общество c ограниченной ответственностью Голубика', 'Golubika LLC'],
  ['Sherkat-e Nilufar va Golshan', 'Nilufar & Golshan Company'],
  ['Херсонская мануфактура', 'Kherson Manufactory'],
  ['НПО Зарбафт', 'Научно-производственное объединение Зарбафт'],
  ['الدولة الزربافتية في الشام', 'Ad-Dawla az-Zarbaftiyya fi sh-Sham'],
  ['حركة الزربافت والجهاد', 'Harakat az-Zarbaft wa-l-Jihad'],
  ['华信船务（香港）有限公司', 'HUAXIN SHIPPING HONG KONG LTD'],
  ['深圳市霞新电子科技有限公司', 'Shenzhen Xiaxin Electronics Technology Co., Ltd.'],
  ['沈忠國際海運有限公司', 'Shen Zhong International Shipping'],
  ['고려해운 주식회사', 'Koryo Shipping'],
] as const;

describe('an organisation and its translation', () => {
  it.each(TRANSLATED)('%s and %s are a match', (written, translated) => {
    expect(score(written, translated)).toBeGreaterThanOrEqual(threshold);
    expect(score(translated, written)).toBe(score(written, translated));
  });

  it('find each other in an index', () => {
    const build = (side: 0 | 1) =>
      AliasIndex.build(
        TRANSLATED.map((names, at) => ({ ...indexedPerson(String(at), [names[side]]), kind })),
      );
    const [written, translated] = [build(0), build(1)];
    TRANSLATED.forEach((names, at) => {
      const first = (index: AliasIndex, name: string) => index.search({ name, revision: 1, limit: 1 })[0];
      expect(first(written, names[1])).toMatchObject({ entryId: `test:${at}`, aboveThreshold: true });
      expect(first(translated, names[0])).toMatchObject({ entryId: `test:${at}`, aboveThreshold: true });
    });
  });

  it.each([
    ['Министерство культуры Республики Зарбафт', 'Ministry of Health of the Republic of Zarbaft'],
    ['华信船务有限公司', 'Huaxin Electronics Ltd'],
    ['شبكة زربافت', 'Haqqani Network'],
    ['Тарский завод', 'Zarbaft Plant'],
    ['Херсонский завод', 'Crimea Plant'],
    ['لطفي', 'Tafi'],
    ['بانک ملی', 'National Foundation'],
    ['조선무역은행', '한국무역은행'],
    ['جند الاسلام', 'Jaish al-Islam'],
    ['Газа Фонд', 'Gas Fund'],
    ['Para Gold', 'Gold'],
    ['Wal Mart', 'K Mart'],
  ])('%s and %s are two', (a, b) => {
    expect(score(a, b)).toBeLessThan(threshold);
  });

  it('may begin with a legal form that is like an article', () => {
    expect(score('AD Zarbaft', 'Zarbaft')).toBeGreaterThan(0.9);
  });
});
