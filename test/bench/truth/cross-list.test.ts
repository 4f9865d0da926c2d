import { AliasKind, AliasStrength, IdentifierType, PartyKind } from '../../../src/model/enums';
import { entryOf } from '../generator/entry-of';
import { crossListPairs, crossListQuestions } from './cross-list';

let serial = 0;

function person(list: string, names: string[], birthDates: string[], passport?: string) {
  serial += 1;
  return entryOf({
    list,
    reference: String(serial),
    kind: PartyKind.INDIVIDUAL,
    names: names.map((name, at) => ({
      name,
      kind: at === 0 ? AliasKind.PRIMARY : AliasKind.AKA,
      strength: AliasStrength.STRONG,
    })),
    birthDates,
    identifiers: passport ? [{ type: IdentifierType.PASSPORT, number: passport }] : [],
  });
}

const un = (...entry: [string[], string[], string?]) => person('un', ...entry);
const us = (...entry: [string[], string[], string?]) => person('us', ...entry);

const evidence = (asked: ReturnType<typeof un>[], answering: ReturnType<typeof us>[]) =>
  crossListPairs(asked, answering).map((pair) => pair.evidence);

describe('people on two lists', () => {
  it('are paired by a passport number, whatever its spacing, and a shared word', () => {
    const asked = [un(['Sanaullah Ghafari'], [], 'O 1503093')];
    expect(evidence(asked, [us(['GHAFARI, Shahab'], [], 'O1503093')])).toEqual(['DOCUMENT']);
    expect(evidence(asked, [us(['AZAM, Sultan'], [], 'O1503093')])).toEqual([]);
  });

  it('are paired by a full birth date and a rare shared word', () => {
    const asked = [un(['Faycal Boughanemi'], ['1966-10-28'])];
    expect(evidence(asked, [us(['BOUGHANEMI, Faysal'], ['1966-10-28'])])).toEqual(['BIRTH_DAY']);
    expect(evidence(asked, [us(['BOUGHANEMI, Faysal'], ['1966-10-29'])])).toEqual([]);
    expect(evidence(asked, [us(['BOUGHANEMI, Faysal'], ['1966'])])).toEqual([]);
  });

  it('are not paired by 1 January, which stands for an unknown day', () => {
    expect(evidence([un(['Amir Rahimi'], ['1970-01-01'])], [us(['RAHIMI, Omid'], ['1970-01-01'])])).toEqual(
      [],
    );
  });

  it('are paired by a whole name spelled the same and a birth year', () => {
    const asked = [un(['Sultan Aziz Azam'], ['1985'])];
    expect(evidence(asked, [us(['AZAM, Sultan Aziz'], ['1985-03-02'])])).toEqual(['NAME_AND_YEAR']);
    expect(evidence(asked, [us(['AZAM, Sultan Aziz'], ['1986'])])).toEqual([]);
  });

  it('are left out where one would be two people of the other list', () => {
    const twins = [us(['AZAM, Sultan Aziz'], ['1985']), us(['Sultan Aziz Azam'], ['1985'])];
    expect(evidence([un(['Sultan Aziz Azam'], ['1985'])], twins)).toEqual([]);
  });
});

describe('the names asked of the other list', () => {
  it('are those that no name of it is spelled like, by form', () => {
    const known = un(['SULTAN AZIZ AZAM', 'Sultan Azizz', 'سلطان عزيز', 'سلطان عزيز عزام'], ['1985']);
    const names = known.names.map((name, at) =>
      at === 3 ? { ...name, kind: AliasKind.SPELLING_VARIANT } : name,
    );
    const asked = { ...known, names };
    const right = us(['AZAM, Sultan Aziz'], ['1985']);
    const bystander = us(['Somebody Else'], []);
    const questions = crossListQuestions(crossListPairs([asked], [right, bystander]), [right, bystander]);
    expect(questions.map(({ name, form }) => [name, form])).toEqual([
      ['Sultan Azizz', 'alias'],
      ['سلطان عزيز', 'alias, other script'],
      ['سلطان عزيز عزام', 'original script'],
    ]);
  });
});
