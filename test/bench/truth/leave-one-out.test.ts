import { AliasKind, AliasStrength, PartyKind } from '../../../src/model/enums';
import { entryOf } from '../generator/entry-of';
import { leaveOneOutCases } from './leave-one-out';

function person(primary: string, ...aliases: [string, AliasStrength?][]) {
  return entryOf({
    list: 'test',
    reference: '1',
    kind: PartyKind.INDIVIDUAL,
    names: [
      { name: primary, kind: AliasKind.PRIMARY, strength: AliasStrength.STRONG },
      ...aliases.map(([name, strength = AliasStrength.STRONG]) => ({ name, strength, kind: AliasKind.AKA })),
    ],
    birthDates: [],
    identifiers: [],
  });
}

const cases = (...entry: Parameters<typeof person>) =>
  leaveOneOutCases([person(...entry)]).map(({ name, sharesContent }) => [name, sharesContent]);

describe('leave one out', () => {
  it('takes strong aliases that share a word, or the sound of one, with what remains', () => {
    expect(cases('RAJAB, Maulawi', ['SALAHUDIN, Maulawi Rajab'], ['Rajb Khan'], ['Somebody Else'])).toEqual([
      ['SALAHUDIN, Maulawi Rajab', true],
      ['Rajb Khan', true],
    ]);
  });

  it('tells apart what shares a particle or a title only', () => {
    expect(cases('AL-MUHAJIR, Shahab', ['al-Kunari, Omar'])).toEqual([['al-Kunari, Omar', false]]);
  });

  it('asks neither for primary names nor for weak aliases', () => {
    expect(cases('AZAM, Sultan Aziz', ['Sultan Aziz', AliasStrength.WEAK])).toEqual([]);
  });

  it('tells what shares most of its words from what shares few, and what names another party too', () => {
    const first = person('SALEM, Mohamed', ['SALIM, Mohammed'], ['SALEM, Khader Ould']);
    const second = { ...person('Mohammed Salim'), entryId: 'another' };
    expect(
      leaveOneOutCases([first, second]).map(({ name, sharesMost, namesAnother }) => [
        name,
        sharesMost,
        namesAnother,
      ]),
    ).toEqual([
      ['SALIM, Mohammed', true, true],
      ['SALEM, Khader Ould', false, false],
    ]);
  });

  it('takes every name of the same spelling out with the alias', () => {
    const [first] = leaveOneOutCases([
      person('GHAFARI, Sanaullah', ['Ghafari Sanaulla'], ['Sanaulla GHAFARI']),
    ]);
    expect(first?.remaining.names.map(({ name }) => name)).toEqual(['GHAFARI, Sanaullah']);
  });

  it('leaves companies alone', () => {
    const company = { ...person('Zadran Trading', ['Zadran Trading Ltd']), kind: PartyKind.ORGANIZATION };
    expect(leaveOneOutCases([company])).toEqual([]);
  });
});
