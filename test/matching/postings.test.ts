import { WeightClass } from '../../src/names/token-weights';
import { FormRows } from '../../src/matching/form-rows';
import { HEAVIEST, packTraits } from '../../src/matching/form-traits';
import { formIn, postingOf } from '../../src/matching/posting';
import { Postings } from '../../src/matching/postings';

describe('Postings', () => {
  const rows = new FormRows();
  const addForm = (weight: number): void =>
    rows.push(0, 0, packTraits({ weight, flags: 0, named: 0, sounds: 0 }), 0);
  for (const weight of [3, 1, 2, 1]) addForm(weight);
  const postings = new Postings(rows);
  const formsOf = (word: number, heaviest = HEAVIEST): number[] => {
    const forms: number[] = [];
    postings.forEachStretch(word, heaviest, (held, _, from, to) =>
      forms.push(...[...held.slice(from, to)].map(formIn)),
    );
    return forms;
  };
  for (const form of [0, 1, 2, 3]) postings.add(7, postingOf(form, WeightClass.RARE, false));
  postings.add(2, postingOf(2, WeightClass.RARE, false));
  postings.settle();

  it('visits the lightest names first, equal ones as they came', () => {
    expect(formsOf(7)).toEqual([1, 3, 2, 0]);
    expect(formsOf(2)).toEqual([2]);
    expect(formsOf(3)).toEqual([]);
  });

  it('leaves out names that are too heavy, those that came since included', () => {
    for (const weight of [2.5, 1.5]) addForm(weight);
    postings.add(7, postingOf(4, WeightClass.RARE, false));
    postings.add(7, postingOf(5, WeightClass.RARE, false));
    postings.settle();
    expect(formsOf(7, 200).sort()).toEqual([1, 2, 3, 5]);
    expect(formsOf(7)).toHaveLength(6);
  });
});
