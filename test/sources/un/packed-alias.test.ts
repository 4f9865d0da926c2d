import { printedAbbreviation, unpackAlias } from '../../../src/sources/un/packed-alias';

function names(text: string): string[] {
  return unpackAlias(text).map((one) => (one.variant ? `= ${one.name}` : one.name));
}

describe('an alias field that packs several names', () => {
  it.each([
    ['Azim Adhajani; Azim Agha-Jani', ['Azim Adhajani', 'Azim Agha-Jani']],
    ['Mohammad Sabet b) M. Javad Kareemi Sabet', ['Mohammad Sabet', 'M. Javad Kareemi Sabet']],
    ['Abdurezak, Abdelrazaq, Abdulrazak', ['Abdurezak', 'Abdelrazaq', 'Abdulrazak']],
    ['حسن غول (Hassan Ghul; Hassan Gul)', ['حسن غول', '= Hassan Ghul', '= Hassan Gul']],
    ['Jin Tiesan (金铁三)', ['Jin Tiesan', '= 金铁三']],
    ['Amir Khazmat (original script: Амир Хазмат)', ['Amir Khazmat', '= Амир Хазмат']],
    ['Agha Jan Alizai اغا جان عالیزی', ['Agha Jan Alizai', '= اغا جان عالیزی']],
    ['X (HTS) (تحرير (original script); Tahrir)', ['X (HTS)', '= تحرير', '= Tahrir']],
    ['Akhter Mohmad (اختر محمد ),', ['Akhter Mohmad', '= اختر محمد']],
  ])('gives each of %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'Al-Haq, Amin',
    'Hilarion Santos, III (third)',
    'Association for Education, Cultural, and to Create Society',
    'Lom-ali Butayev (Butaev)',
    '(Sheikh) Musa Hilal',
    '華信船務(香港)有限公司',
  ])('leaves %s whole', (text) => {
    expect(names(text)).toEqual([text]);
  });

  it.each([
    ['Encep Nurjaman (birth name)', 'Encep Nurjaman', 'birth name'],
    ['Mohammad Ishaq Akhund born in 1963', 'Mohammad Ishaq Akhund', 'born in 1963'],
    ['Safia Farkash, born 1 Jan. 1953 (Oman)', 'Safia Farkash', 'born 1 Jan. 1953 (Oman)'],
  ])('keeps what %s says of the name as a note', (text, name, note) => {
    expect(unpackAlias(text)).toEqual([{ name, variant: false, note }]);
  });
});

describe('an abbreviation printed behind a name', () => {
  it('is found where it is made of the name’s letters', () => {
    expect(printedAbbreviation('ISLAMIC STATE IN IRAQ AND THE LEVANT - KHORASAN (ISIL-K)')).toBe('ISIL-K');
    expect(printedAbbreviation('Lord’s Resistance Movement/Army (LRM/A)')).toBe('LRM/A');
  });

  it('is not made up from other words in parentheses', () => {
    expect(printedAbbreviation('TOUS POUR LA PAIX ET LE DEVELOPPEMENT (NGO)')).toBeUndefined();
    expect(printedAbbreviation('SECOND ACADEMY OF NATURAL SCIENCES (KPE.018)')).toBeUndefined();
    expect(printedAbbreviation('Leader (Hong Kong) International')).toBeUndefined();
  });
});
