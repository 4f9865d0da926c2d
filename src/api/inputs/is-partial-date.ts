import { ValidateBy, type ValidationArguments } from 'class-validator';
import { dateProblem, PARTIAL_DATE_EXPECTED } from '../../matching/partial-date';

/** A birth date as a year, a month or a day that the calendar has. What came is not repeated: it is somebody's. */
export function IsPartialDate(): PropertyDecorator {
  return ValidateBy({
    name: 'isPartialDate',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && dateProblem(value) === undefined,
      defaultMessage: (given?: ValidationArguments) =>
        `expected ${PARTIAL_DATE_EXPECTED}, came ${dateProblem(String(given?.value)) ?? 'none'}`,
    },
  });
}
