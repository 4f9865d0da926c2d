import { ValidateBy, type ValidationArguments } from 'class-validator';
import { MAX_QUERY_LENGTH, nameProblem } from '../../matching/query-limits';

/**
 * A name that somebody can be asked for by, as far as its length is not what is wrong: of that `Length` speaks. Checked with
 * the other arguments, so that the error has the path of each name that is none: `subjects.1.name`.
 */
export function IsName(): PropertyDecorator {
  return ValidateBy({
    name: 'isName',
    validator: {
      validate: (value: unknown) => problemOf(value) === undefined,
      defaultMessage: (given?: ValidationArguments) => {
        const problem = problemOf(given?.value);
        return `expected ${problem?.expected ?? 'a name'}, came ${problem?.came ?? 'none'}`;
      },
    },
  });
}

const problemOf = (value: unknown): ReturnType<typeof nameProblem> =>
  typeof value !== 'string' || value.length === 0 || value.length > MAX_QUERY_LENGTH
    ? undefined
    : nameProblem(value);
