import { screenedIndex } from '../../src/matching/evaluation/screened-index';
import type { IndexedEntry } from '../../src/matching/indexed-entry';
import { AliasKind, AliasStrength, PartyKind } from '../../src/model/enums';

const OPEN = { addedIn: 1, removedIn: null };
const CLOSED = { addedIn: 1, removedIn: 5 };

function entry(
  reference: string,
  parties: IndexedEntry['parties'],
  names: [string, typeof OPEN | typeof CLOSED][],
) {
  return {
    entryId: `un-sc:${reference}`,
    list: 'un-sc',
    reference,
    kind: PartyKind.INDIVIDUAL,
    listed: [OPEN],
    designated: [OPEN],
    parties,
    names: names.map(([name, range], at) => ({
      aliasId: `${reference}#${at}`,
      name,
      kind: AliasKind.AKA,
      strength: AliasStrength.STRONG,
      script: 'Latn',
      ...range,
    })),
    birthDates: [],
    genders: [],
    countries: [],
    birthPlaces: [],
    identifiers: [],
    programs: [],
  } satisfies IndexedEntry;
}

const RAJAB = entry('QDi.434', [{ partyId: 'rajab', ...OPEN }], [['MAULAWI RAJAB', OPEN]]);
const AZAM = entry(
  'QDi.435',
  [
    { partyId: 'alone', ...CLOSED },
    { partyId: 'azam', addedIn: 5, removedIn: null },
  ],
  [
    ['SULTAN AZIZ AZAM', OPEN],
    ['SULTAN AZIZ', CLOSED],
  ],
);

const at = (revision: number) => screenedIndex([RAJAB, AZAM], () => [], revision);

describe('an index that is evaluated', () => {
  it('finds the right party by a listed name in any order and case, and by reference', () => {
    expect(at(7).partiesNamed('Rajab, Maulawi')).toEqual(['rajab']);
    expect(at(7).partyRecordedAs('un-sc', 'QDi.434 ')).toBe('rajab');
    expect(at(7).partiesNamed('Aslam Farooqi')).toEqual([]);
    expect(at(7).partyRecordedAs('us-ofac-sdn', 'QDi.434')).toBeUndefined();
  });

  it('knows only names and parties that hold at the revision', () => {
    expect(at(4).partiesNamed('Sultan Aziz')).toEqual(['alone']);
    expect(at(5).partiesNamed('Sultan Aziz')).toEqual([]);
    expect(at(5).partiesNamed('Sultan Aziz Azam')).toEqual(['azam']);
  });

  it('asks at that revision and shows matches with the listed name', async () => {
    const search = jest.fn(() => [
      { partyId: 'rajab', aliasId: 'QDi.434#0', score: 0.8, aboveThreshold: true },
    ]);
    const question = { name: 'Rajab', limit: 5, minScore: 0 };
    expect(await screenedIndex([RAJAB], search, 7).search(question)).toEqual([
      { partyId: 'rajab', score: 0.8, aboveThreshold: true, name: 'MAULAWI RAJAB' },
    ]);
    expect(search).toHaveBeenCalledWith({ ...question, revision: 7 });
  });
});
