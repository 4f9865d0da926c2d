import { documentsInWords, NATIONAL_IDS, PASSPORTS } from '../../../src/sources/uk/uk-documents';

describe('documents in running words', () => {
  it.each([
    ['(1) 428720 (2) 215215', ['428720', '215215']],
    ['Passport No: 592667 (Qatari passport issued on 3 May 2007).', ['592667']],
    ['H 236483 (Moroccan)', ['H 236483']],
    ['TR-P 614 166 (Turkish)', ['TR-P 614 166']],
    ['96 03 464086, Russian passport, issued on 01/06/2003', ['96 03 464086']],
    ['381420565 and 654120219', ['381420565', '654120219']],
    ['Kuwaiti passport no. (A)001714467 (B)101505554', ['001714467', '101505554']],
    [
      'Yemeni passport number 17979 issued under a name. Yemeni passport number 02117777.',
      ['17979', '02117777'],
    ],
    ['Passport Number 010312413, issue number 002-15-L093534', ['010312413']],
    ['United Kingdom of Great Britain and Northern Ireland 801121547 issued on 16 June 2009', ['801121547']],
    ['B/014965. Expires end 2013', ['B/014965']],
  ])('%s has the numbers %s', (text, numbers) => {
    expect(documentsInWords(text, PASSPORTS).identifiers.map((document) => document.number)).toEqual(numbers);
  });

  it('have their dates and country where the words say them', () => {
    const text = 'E590976 (Tunisian). Issued on 19 June 1987. Expired on 18 June 1992';
    expect(documentsInWords(text, PASSPORTS).identifiers).toEqual([
      {
        type: 'PASSPORT',
        typeText: 'Passport',
        number: 'E590976',
        countryText: 'Tunisian',
        country: 'TN',
        issuedOn: '1987-06-19',
        expiresOn: '1992-06-18',
        note: text,
      },
    ]);
  });

  it.each([
    ['Italian Fiscal Code JMM MDI 68A25 Z352D', 'TAX_ID', 'JMM MDI 68A25 Z352D'],
    ['SSN 156-92-9858 (United States of America)', 'SOCIAL_SECURITY', '156-92-9858'],
    ['Ration card no. 0075258', 'OTHER', '0075258'],
    ['55130 (Afghan) (tazkira)', 'NATIONAL_ID', '55130'],
  ])('%s is a %s', (text, type, number) => {
    expect(documentsInWords(text, NATIONAL_IDS).identifiers).toMatchObject([{ type, number }]);
  });

  it('without a number are a remark', () => {
    expect(documentsInWords('Uganda Passport.', PASSPORTS)).toEqual({
      identifiers: [],
      remarks: [{ kind: 'COMMENT', text: 'Passport: Uganda Passport.' }],
    });
  });
});
