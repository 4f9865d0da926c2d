import { AliasKind, AliasStrength, PartyKind } from '../../../src/model/enums';
import { aliasDraft, aliasKind, composeName, partyKind } from '../../../src/sources/ofac/ofac-names';

function parts(kind: PartyKind, name: string): string[] | undefined {
  const alias = aliasDraft(kind, { name, kind: AliasKind.AKA, strength: AliasStrength.STRONG });
  return alias.parts?.map(({ value }) => value);
}

describe('a name as OFAC prints it', () => {
  it.each([
    ['GHAFARI, Sanaullah', ['GHAFARI', 'Sanaullah']],
    ['MNANGAGWA, JR., Emmerson Dambudzo', ['MNANGAGWA, JR.', 'Emmerson Dambudzo']],
    ['DELOS REYES, Feliciano Semborio, Jr.', ['DELOS REYES', 'Feliciano Semborio, Jr.']],
    ['SANTOSO', undefined],
  ])('of a person, %s, is surname and given names where a comma parts them', (name, expected) => {
    expect(parts(PartyKind.INDIVIDUAL, name)).toEqual(expected);
  });

  it('of a company keeps its commas', () => {
    expect(parts(PartyKind.ORGANIZATION, 'ANGLO-CARIBBEAN CO., LTD.')).toBeUndefined();
  });

  it('is put together from the XML’s two elements as flat files print it', () => {
    expect(composeName('GHAFARI', 'Sanaullah')).toBe('GHAFARI, Sanaullah');
    expect(composeName('SANTOSO', undefined)).toBe('SANTOSO');
    expect(composeName(undefined, undefined)).toBeUndefined();
  });

  it('has a kind in the words of any format', () => {
    expect(['aka', 'a.k.a.', 'F.K.A.', 'nka', 'dba'].map(aliasKind)).toEqual([
      AliasKind.AKA,
      AliasKind.AKA,
      AliasKind.FKA,
      AliasKind.NKA,
      undefined,
    ]);
    expect(['individual', 'Entity', undefined, 'Vessel', 'aircraft'].map(partyKind)).toEqual([
      PartyKind.INDIVIDUAL,
      PartyKind.ORGANIZATION,
      PartyKind.ORGANIZATION,
      PartyKind.VESSEL,
      PartyKind.AIRCRAFT,
    ]);
  });
});
