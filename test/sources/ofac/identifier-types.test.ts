import { IdentifierType } from '../../../src/model/enums';
import { identifierType } from '../../../src/sources/ofac/identifier-types';

describe('the word OFAC has for an identifier', () => {
  it.each([
    ['Passport', 'O1503093', IdentifierType.PASSPORT],
    ['Cedula No.', '16247821', IdentifierType.NATIONAL_ID],
    ['Digital Currency Address - USDT', '0xfec8a600', IdentifierType.CRYPTO_WALLET],
    ['Vessel Registration Identification', 'IMO 9187629', IdentifierType.IMO_NUMBER],
    ['Company Number', 'IMO 5055293', IdentifierType.IMO_NUMBER],
    ['Company Number', '01074897', IdentifierType.REGISTRATION_NUMBER],
    ['Legal Entity Number', '253400V1H6ART1UQ0N98', IdentifierType.LEI],
    ['Legal Entity Number', '851683897', IdentifierType.OTHER],
    ['Identification Number', '2.194.575', IdentifierType.OTHER],
  ])('%s with number %s is of type %s', (word, number, type) => {
    expect(identifierType(word, number)).toBe(type);
  });

  it('is not guessed where it is not known', () => {
    expect(identifierType('Moon Card No.', '7')).toBeUndefined();
    expect(identifierType('Passport issued by', '7')).toBeUndefined();
  });
});
