import { splitWords } from '../../src/names/split-words';
import { mayHaveAddress, withoutAddress } from '../../src/names/without-address';

describe('withoutAddress', () => {
  it.each([
    'Mr',
    'Mr and Mrs',
    'Herr und Frau',
    'M.',
    'H.E.',
    'HE',
    'H.R.H. Prince',
    'S.E.',
    'S.E.M.',
    'Shri',
    'Smt.',
    'Herrn',
    'Frau',
    'Amb.',
    'Pan',
    'Pani',
    'Lic.',
    'Sig.ra',
    'Signor',
    'Lt Cdr',
    'Wg Cdr',
    'Air Cdre',
    'Rear Admiral',
    'Col. (Ret.)',
    'Pres.',
    'Deputy Prime Minister',
    'PM',
    'MP',
    'Foreign Minister',
    'Governor',
    'Atty.',
    'Syed',
    'Al-Sayyid',
    'Mlle',
    'Sra.',
    'Don',
    'Doña',
    'Dott.ssa',
    'Avv.',
    'Dipl.-Ing.',
    'Mag.',
    'Univ.-Prof.',
    'Bay',
    'Sayın',
    'Tan Sri',
    "Dato'",
    'Msgr.',
    'Baron',
    'Dhr.',
    'Encik',
    'Gral.',
    'гражданин',
    'гр.',
    'г-н',
    'пані',
    'премьер-министр',
    'бывший министр',
    'السيد',
    'الشيخ',
    'معالي',
    'سعادة',
    'المهندس',
    'آقای',
    'خانم',
    'جناب',
    'دکتر',
    'श्री',
    'κύριος',
    'นาย',
    'ბატონი',
    'מר',
  ])('takes %s off a name of two words', (address) => {
    expect(withoutAddress(`${address} Boris Levin`)).toBe('Boris Levin');
    expect(withoutAddress(`${address} Levin`)).toBe(`${address} Levin`);
  });

  it.each([
    'Boris Levin, Ph.D.',
    'Boris Levin PhD',
    'Boris Levin, Esq.',
    'Boris Levin, M.D.',
    'Boris Levin MBA',
    'Boris Levin Bey',
    'Boris Levin (Mr)',
    'Boris Levin, Deputy Prime Minister',
    'Boris Levin, MP',
    'Boris Levin, President of the Republic',
  ])('takes off what stands behind the name in %s', (name) => {
    expect(withoutAddress(name)).toBe('Boris Levin');
  });

  it('leaves a name that is printed surname first as it is printed', () => {
    expect(withoutAddress('LEVIN, B.N., DEPUTY PRIME MINISTER')).toBe('LEVIN, B.N.');
    expect(withoutAddress('LEVIN, Boris, PhD')).toBe('LEVIN, Boris');
  });

  it.each(['LEVIN, Mr Boris', 'Mr LEVIN, Boris', 'LEVIN, Dr. Boris', 'Herr LEVIN, Boris'])(
    'takes what nobody is called off either side of the comma: %s',
    (name) => {
      expect(withoutAddress(name)).toBe('LEVIN, Boris');
      expect(mayHaveAddress(splitWords(name, true))).toBe(true);
    },
  );

  it.each([
    'Levin Hoca',
    'Levin Mba',
    'Levin Bey',
    'LEVIN, DR.',
    'Levin, Pres.',
    'He Kim Chol',
    'Pan Kim Chol',
    'Se Gon Kim',
  ])('leaves %s, which is no name of two words with something more', (name) => {
    expect(withoutAddress(name)).toBe(name);
  });

  it.each([
    ['김정은씨', '김정은'],
    ['김정은 님', '김정은'],
    ['プーチン氏', 'プーチン'],
    ['山田太郎様', '山田太郎'],
    ['さんさんさん', 'さんさん'],
    ['씨씨씨씨', '씨씨씨'],
  ])('takes off the form of address that %s ends in', (name, bare) => {
    expect(withoutAddress(name)).toBe(bare);
  });

  it.each([
    'Boris Levin',
    'Pan Weiming Li',
    'He Jian Guo',
    'Ali Hassan Md',
    'CORONEL BARRERAS, Ines',
    'SAYED, Hafiz Mohammad',
    'Mun San',
    'Donald Levin Smith',
    'Hermann Boris Levin',
    'Sanderson Levin San Pedro',
  ])('leaves %s as it is', (name) => {
    expect(withoutAddress(name)).toBe(name);
  });
});
