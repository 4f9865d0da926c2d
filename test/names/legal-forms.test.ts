import { analyseName } from '../../src/names/analyse-name';
import { slipsBetween } from '../../src/names/slips-between';

/** The words of an organisation's name, a legal form as `=` and its class. */
const read = (name: string) =>
  analyseName(name, 'OTHER')
    .forms[0]?.tokens.map(({ lexeme }) => lexeme.text)
    .join(' ');

describe('legal forms', () => {
  it.each([
    ['Heron LIMTED', 'limited'],
    ['Heron Limitd', 'limited'],
    ['Heron Kompany', 'any'],
    ['Heron Corporaton', 'any'],
    ['Heron Cimpany', 'any'],
    ['Heron Associaton', 'association'],
    ['Heron Partnersihp', 'partnership'],
    ['Heron Лимитед', 'limited'],
    ['Heron Корпорацыя', 'any'],
  ])('are read where a long word has a slip or other letters for the same sounds: %s', (name, form) => {
    expect(read(name)).toBe(`heron =${form}`);
  });

  it.each(['Heron Kimited', 'Heron Imited', 'Heron Vompany', 'Heron Ocmpany'])(
    'are read with a slip in the first letter: %s',
    (name) => {
      expect(read(name)).toMatch(/^heron =(limited|any)$/);
    },
  );

  it.each([
    ['Heron GMHB', 'limited'],
    ['Heron LDT', 'limited'],
    ['Heron LTDD', 'limited'],
    ['Heron OJCS', 'jointstock'],
    ['Heron COPR', 'any'],
  ])('are read where fingers swapped two letters of an abbreviation or doubled one: %s', (name, form) => {
    expect(read(name)).toBe(`heron =${form}`);
  });

  it.each([
    ['Heron LMTD', 'limited'],
    ['LMTD Liability Company Heron', 'limited'],
    ['Heron LT', 'limited'],
    ['Heron LCC', 'limited'],
    ['Heron Coy', 'any'],
    ['Heron Corpn', 'any'],
    ['Heron SADECV', 'jointstock'],
  ])('are read without some of their letters: %s', (name, form) => {
    expect(read(name)).toContain(`=${form}`);
  });

  it.each([
    ['Tavarystva z abmezhavanay adkaznastsyu Heron', 'limited'],
    ['TAA Heron', 'limited'],
    ['AAT Heron', 'jointstock'],
    ['Heron S. de P.R. de R.L.', 'limited'],
    ['RUP Heron', 'state'],
    ['Respublikanskoye unitarnoye predpriyatiye Heron', 'state'],
    ['SZAO Heron', 'jointstock'],
    ['Sovmestnoye zakrytoye aktsionernoye obshchestvo Heron', 'jointstock'],
    ['IOOO Heron', 'limited'],
    ['Heron Free Zone Company', 'limited'],
    ['Tovarystvo z obmezhenoyu vidpovidalnistyu Heron', 'limited'],
    ['Heron FLLC', 'limited'],
    ['AKB Heron', 'jointstock'],
    ['Aktsionerny kommercheski bank Heron', 'jointstock'],
    ['Chastnoye unitarnoye predpriyatiye Heron', 'any'],
  ])('are read as Belarus and Mexico write them: %s', (name, form) => {
    expect(read(name)).toMatch(new RegExp(`^(=${form} heron|heron =${form})$`));
  });

  it.each([
    ['UE Belheron', '=any belheron'],
    ['Heron UE', 'heron =any'],
    ['UE Heron', 'ue heron'],
    ['ALC Minskheron', '=limited minskheron'],
    ['Heron ALC', 'heron =limited'],
    ['ALC Heron', 'alc heron'],
  ])('are letters of a name in front, but where it begins as in Belarus: %s', (name, expected) => {
    expect(read(name)).toBe(expected);
  });

  it.each(['LT Heron Bay', 'Charleston SC', 'Heron EU', 'Bishops CC', 'Coy', 'Heron LL Bay', 'LMTD'])(
    'are read so at the end of a name alone: %s',
    (name) => {
      expect(read(name)).not.toContain('=');
    },
  );

  it.each(['Heron Crop', 'LDT Heron', 'Heron SAP', 'Banco BBVA'])(
    'are not read into other words: %s',
    (name) => {
      expect(read(name)).not.toContain('=');
    },
  );

  it('are read with two slips in a very long word, and no more than one in others', () => {
    expect(read('Heron Icnorporatd')).toBe('heron =any');
    expect(read('Heron Aktiengeselshcaftt')).toBe('heron =jointstock');
    expect(read('Heron Coronation')).toBe('heron coronation');
    expect(read('Heron Lmitd')).toBe('heron lmitd');
  });

  it.each([
    ['Heron Limted Liabilty Company', 'limited'],
    ['Heron Joint Stok Company', 'jointstock'],
    ['Heron Joit Stock Company', 'jointstock'],
    ['Heron Joint Stock Comp', 'jointstock'],
    ['Heron Ltd Liab Co', 'limited'],
    ['Heron Federal State Budget Institution', 'state'],
  ])('of several words are read with slips and beginnings of words, %s', (name, form) => {
    expect(read(name)).toBe(`heron =${form}`);
  });

  it('are read in Enterprise as the last word of a name without another form, before its number', () => {
    expect(read('Heron Enterprise')).toBe('heron =any');
    expect(read('Heron Mining Enterprise No. 1')).toBe('heron mining =any no 1');
    expect(read('Heron Enterprise Shipping')).toBe('heron enterprise shipping');
    expect(read('Heron Enterprise Ltd')).toBe('heron enterprise =limited');
  });

  it('of Latin letters are known as Russian spells them', () => {
    expect(read('Херон ГмбХ')).toBe('херон =limited');
    expect(read('Херон Лтд.')).toBe('херон =limited');
    expect(read('Херон ПЛС')).toBe('херон =jointstock');
    expect(read('Завод имени А.Г. Херона')).not.toContain('=');
    expect(read('ОБЩЕСТВО С ОГРАНИЧЕНОЙ ОТВЕТСТВЕНОСТЬЮ Херон')).toBe('=limited херон');
  });

  it.each([
    ['Stock Joint Company Heron', '=jointstock heron'],
    ['Heron Company Limited Liability', 'heron =limited'],
    ['Joint Public Stock Company Heron', '=jointstock heron'],
  ])('of three long words or more are read in any order: %s', (name, words) => {
    expect(read(name)).toBe(words);
  });

  it.each([
    ['Limted', 'Limted Heron', 'which begins the name'],
    ['Campania', 'Banca Campania', 'a region'],
    ['Limiter', 'Heron Limiter', 'a word'],
    ['Ilimitada', 'Responsabilidad Ilimitada', 'the contrary'],
    ['Otkrytie', 'Aktsionernoe Obshchestvo Otkrytie', 'a name, and not in its place'],
    ['Point', 'Heron Point Stock Company', 'a word'],
    ['Tate', 'Richard Tate Enterprise', 'short, beside one word of a form'],
    ['Stage', 'Center Stage Enterprise', 'short, beside one word of a form'],
    ['Comp', 'Heron Joint Comp', 'a beginning, beside one word of a form'],
    ['Compa', 'Heron Compa', 'a beginning, alone'],
    ['Dule', 'Heron Dule', 'short, alone, as dooel sounds'],
    ['Company2', 'Heron Company2', 'with a digit'],
  ])('do not take %s of %s: %s', (word, name) => {
    expect(read(name)?.split(' ')).toContain(word.toLowerCase());
  });
});

describe('slipsBetween', () => {
  it.each([
    ['stok', 'stok', 0],
    ['stok', 'sotk', 1],
    ['limited', 'imited', 1],
    ['limited', 'limitedd', 1],
    ['partnersip', 'partmersihp', 2],
  ])('counts from %s to %s %d', (a, b, slips) => {
    expect(slipsBetween(a, b, 2)).toBe(slips);
    expect(slipsBetween(b, a, 2)).toBe(slips);
  });

  it('gives up where one slip at most is asked for and there are certainly more', () => {
    expect(slipsBetween('korporation', 'koloration', 1)).toBeGreaterThan(1);
  });
});
