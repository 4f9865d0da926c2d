import { asTyped } from '../../src/cli/as-typed';

describe('an error of the API, told by a command', () => {
  it.each([
    [
      'filter.programs: expected ids that the query `programs` gives, came x. `filter.lists` may name them before.',
      '--program: expected ids that the command `programs` shows, came x. `--list` may name them before.',
    ],
    [
      'evidence.identifiers.0.number: expected text, came nothing. evidence.birthPlace: must be longer.',
      '--identifier: expected text, came nothing. --birth-place: must be longer.',
    ],
    [
      'asOf.revision: expected a revision from 1 to 5, came 99.',
      '--as-of: expected a revision from 1 to 5, came 99.',
    ],
    ['Expected a name, came an empty one.', 'Expected a name, came an empty one.'],
    ['receipt.question: expected a question.', 'receipt.question: expected a question.'],
  ])('names what was typed: %s', (message, typed) => {
    expect(asTyped(message)).toBe(typed);
  });
});
