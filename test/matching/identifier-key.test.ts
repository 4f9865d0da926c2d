import { AliasIndex } from '../../src/matching/alias-index';
import { plainIdentifier } from '../../src/matching/identifier-key';
import { IdentifierType, PartyKind } from '../../src/model/enums';
import { always, indexedPerson } from './indexed-person';

describe('document numbers', () => {
  it.each([
    ['IMO 9116412', '9116412'],
    ['IMO9562233', '9562233'],
    ['imo no.: 9562233', '9562233'],
    ['IMO number 9562233', '9562233'],
    ['MMSI 572469210', '572469210'],
    ['INN 7706107510', '7706107510'],
    ['ИНН: 7706107510', '7706107510'],
    ['OGRN 1027700043502', '1027700043502'],
    ['SWIFT/BIC: SABRRUMM', 'SABRRUMM'],
    ['BIC code SABRRUMM012', 'SABRRUMM012'],
    ['LEI 253400LNTRHCNB8WH131', '253400LNTRHCNB8WH131'],
    ['ISIN: RU0009177331', 'RU0009177331'],
    ['Passport No. AB123456', 'AB123456'],
    ['Pasaporte Número AB123456', 'AB123456'],
    ['Passport Num. 750123456', '750123456'],
    ['Laissez-Passer 02154', '02154'],
    ['Tax ID No. 123-456', '123456'],
    ['Taxpayer identification number: 123-456', '123456'],
    ['ID card 12345', '12345'],
    ['RIF J-31069374-9', 'J310693749'],
    ['Cédula: M-137560', 'M137560'],
    ['CNIC: 35202-5400413-9', '3520254004139'],
    ['№ 750123456', '750123456'],
    ['№750123456', '750123456'],
    ['Паспорт №750123456', '750123456'],
    ['ИНН №7706107510', '7706107510'],
    ['IMO №9116412', '9116412'],
    ['IMO No9116412', '9116412'],
  ])('are what stands behind their label: %s', (printed, plain) => {
    expect(plainIdentifier(printed)).toBe(plain);
  });

  it.each([
    ['O1503093', 'O1503093'],
    ['AB123456', 'AB123456'],
    ['RL 1794375', 'RL1794375'],
    ['NO34409/129', 'NO34409129'],
    ['HRB 26136', 'HRB26136'],
    ['Passport NO4435810', 'NO4435810'],
    ['Passport N 4435810', 'N4435810'],
    ['BICFRUMM', 'BICFRUMM'],
    ['NICABCD1', 'NICABCD1'],
    ['KPP 770601001', 'KPP770601001'],
    ['IMO 15411', 'IMO15411'],
    ['INN 12345', 'INN12345'],
    ['passport', 'PASSPORT'],
  ])('keep the letters that are theirs: %s', (printed, plain) => {
    expect(plainIdentifier(printed)).toBe(plain);
  });

  const ship = (reference: string, name: string, number: string) => ({
    ...indexedPerson(reference, [name], {
      identifiers: [{ type: IdentifierType.IMO_NUMBER, number, ...always }],
    }),
    kind: PartyKind.VESSEL,
  });

  it('meet whichever side writes the label', () => {
    const index = AliasIndex.build([
      ship('1', 'Blue Heron', 'IMO 9116412'),
      ship('2', 'Blue Heron', '9116412'),
    ]);
    const found = (number: string) =>
      index.search({ name: 'Unknown Ship', revision: 1, limit: 5, evidence: { identifiers: [{ number }] } });
    for (const number of ['9116412', 'IMO 9116412', 'IMO9116412'])
      expect(found(number).map(({ entryId }) => entryId)).toEqual(['test:1', 'test:2']);
  });

  it('are asked for where they are written into a name, whatever others are', () => {
    const index = AliasIndex.build([ship('1', 'Tabuk', 'IMO 9005235'), ship('2', 'Tabuk', '9116412')]);
    const found = (numbers: readonly string[]) =>
      index.search({
        name: 'Tabuck (IMO 9005235)',
        revision: 1,
        limit: 5,
        evidence: { identifiers: numbers.map((number) => ({ number })) },
      });
    expect(found([])[0]).toMatchObject({ entryId: 'test:1', aboveThreshold: true });
    expect(found([])[0]?.explanation.adjustments).toContainEqual(
      expect.objectContaining({ kind: 'IDENTIFIER', query: '9005235', listed: 'IMO 9005235' }),
    );
    expect(found(['9116412']).map(({ entryId }) => entryId)).toEqual(['test:1', 'test:2']);
  });
});
