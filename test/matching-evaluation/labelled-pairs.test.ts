import { kindOfSchema, readLabelledPairs } from '../../src/matching/evaluation/labelled-pairs';
import { PartyKind } from '../../src/model/enums';

const HEADER = 'schema,name1,name2,is_match,category\n';
const read = (row: string) => readLabelledPairs(HEADER + row, 'pairs.csv');

describe('a labelled pair', () => {
  it('is two names, a schema and a verdict', () => {
    expect(read('Person,Olaf Scholze,Olaf Scholz,true,')).toEqual([
      { line: 2, schema: 'Person', name1: 'Olaf Scholze', name2: 'Olaf Scholz', isMatch: true },
    ]);
  });

  it.each(['person', 'PERSON', 'Person'])('is of one schema, written %s', (schema) => {
    expect(read(`${schema},a,b,1,`)[0]?.schema).toBe('Person');
  });

  it.each([
    ['FALSE', false],
    ['0', false],
    ['no', false],
    ['1', true],
    ['Yes', true],
  ])('takes %s as a verdict', (verdict, isMatch) => {
    expect(read(`Company,a,b,${verdict},x`)[0]?.isMatch).toBe(isMatch);
  });

  it.each([
    ['Person,a,b,maybe,', /column 'is_match' to be true or false, but it is 'maybe' \(pairs\.csv line 2\)/],
    ['Person,a,b,,', /column 'is_match' to be true or false, but it is ''/],
    ['Person,a,,true,', /a name in column 'name2', but it is empty \(pairs\.csv line 2\)/],
    ['Robot,a,b,true,', /column 'schema' to be one of Person, .*, but it is 'Robot'/],
  ])('is refused where it says nothing usable: %s', (row, message) => {
    expect(() => read(row)).toThrow(message);
  });
});

describe('the schema of a pair', () => {
  it('stands for the kind of party it can be, and for none where it can be a person or a body', () => {
    expect(kindOfSchema('Person')).toBe(PartyKind.INDIVIDUAL);
    expect(kindOfSchema('Company')).toBe(PartyKind.ORGANIZATION);
    expect(kindOfSchema('Vessel')).toBe(PartyKind.VESSEL);
    expect(kindOfSchema('LegalEntity')).toBeUndefined();
  });
});
