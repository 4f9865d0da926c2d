import { AliasIndex } from '../../src/matching/alias-index';
import { PartyKind } from '../../src/model/enums';
import { indexedPerson } from './indexed-person';

const kind = PartyKind.ORGANIZATION;
const entry = (names: readonly string[]) => ({ ...indexedPerson('a', names), kind });
const scoreOf = (index: AliasIndex, name: string, revision = 1) =>
  index.search({ name, revision, limit: 1 })[0]?.score ?? 0;

const FULL = 'Zarbaft Trading Holding Company';
/** Another company, with the same initials. */
const CHANCE = 'Zineb Transport Hotel Company';

describe('an abbreviation of a listed organisation', () => {
  it('may stand for any words with its initials while nothing says which', () => {
    const index = AliasIndex.build([entry(['ZTHC'])]);
    expect(scoreOf(index, FULL)).toBeGreaterThan(0.8);
    expect(scoreOf(index, CHANCE)).toBeGreaterThan(0.8);
  });

  it('stands for nothing but what another name of the entry spells out', () => {
    const index = AliasIndex.build([entry(['ZTHC', FULL])]);
    expect(scoreOf(index, FULL)).toBe(1);
    expect(scoreOf(index, 'ZTHC')).toBe(1);
    expect(scoreOf(index, CHANCE)).toBeLessThan(0.7);
  });

  it('may stand for others again once no name spells it out', () => {
    const [short, full] = entry(['ZTHC', FULL]).names.map((name, at) => ({
      ...name,
      removedIn: at === 1 ? 2 : null,
    }));
    const index = AliasIndex.build([
      { ...entry([]), names: [short, full].filter((name) => name !== undefined) },
    ]);
    expect(scoreOf(index, CHANCE, 1)).toBeLessThan(0.7);
    expect(scoreOf(index, CHANCE, 2)).toBeGreaterThan(0.8);
  });

  it('answers for a revision as it did, whatever spells it out later', () => {
    const index = AliasIndex.build([entry(['ZTHC'])]);
    const before = scoreOf(index, CHANCE);
    const names = entry(['ZTHC', FULL]).names.map((name, at) => ({ ...name, addedIn: at + 1 }));
    index.upsert([{ ...entry([]), names }]);
    expect(scoreOf(index, CHANCE)).toBe(before);
    expect(scoreOf(index, FULL, 2)).toBe(1);
  });
});
