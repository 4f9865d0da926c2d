import { IntColumn } from '../../src/matching/columns';
import { HEAVIEST } from '../../src/matching/name-table';
import { Postings } from '../../src/matching/postings';

describe('Postings', () => {
  const weights = new IntColumn();
  for (const weight of [300, 100, 200, 100]) weights.push(weight);
  const postings = new Postings(weights);
  const formsOf = (word: number, heaviest = HEAVIEST): number[] => {
    const forms: number[] = [];
    postings.forEachForm(word, heaviest, (form) => forms.push(form));
    return forms;
  };
  for (const form of [0, 1, 2, 3]) postings.add(7, form);
  postings.add(2, 2);
  postings.settle();

  it('visits the lightest names first, equal ones as they came', () => {
    expect(formsOf(7)).toEqual([1, 3, 2, 0]);
    expect(formsOf(2)).toEqual([2]);
    expect(formsOf(3)).toEqual([]);
  });

  it('leaves out names that are too heavy, those that came since included', () => {
    weights.push(250);
    weights.push(150);
    postings.add(7, 4);
    postings.add(7, 5);
    postings.settle();
    expect(formsOf(7, 200).sort()).toEqual([1, 2, 3, 5]);
    expect(formsOf(7)).toHaveLength(6);
  });
});
