import { ARRAY_MAX_SIZE, type ValidationError } from 'class-validator';
import type { ArgumentValidationError } from 'type-graphql';
import { counted } from '../../model/counted';

/** One argument that is wrong, by its path, and why. Never its value. */
export interface ArgumentProblem {
  /** `filter.countries`, `subjects.3.name`. */
  readonly argument: string;
  readonly reasons: readonly string[];
}

/** Problems that one error tells; of the others it tells how many they are. One for each subject of a screening. */
export const PROBLEMS_TOLD = 100;

/** Which arguments are wrong and why, in words and for programs. */
export interface ValidationTold {
  readonly message: string;
  readonly problems: readonly ArgumentProblem[];
  /** How many more there are; left out where there are none. */
  readonly furtherProblems?: number;
}

export function describeValidation(error: ArgumentValidationError): ValidationTold {
  const problems: ArgumentProblem[] = [];
  let further = 0;
  for (const part of error.extensions.validationErrors as ValidationError[]) {
    for (const problem of problemsOf(part, '')) {
      if (problems.length < PROBLEMS_TOLD) problems.push(problem);
      else further++;
    }
  }
  const sentences = problems.map(({ argument, reasons }) => `${argument}: ${reasons.join(', ')}.`);
  if (further === 0) return { message: sentences.join(' '), problems };
  const message = [...sentences, `And ${counted(further, 'further problem')}.`].join(' ');
  return { message, problems, furtherProblems: further };
}

/** What is wrong with an argument and within it. Of too many values it is enough that there are: those within are not told. */
function* problemsOf(error: ValidationError, around: string): Generator<ArgumentProblem> {
  const argument = around === '' ? error.property : `${around}.${error.property}`;
  // The library's messages begin with the property's name, which the path says already.
  const reasons = Object.values(error.constraints ?? {}).map((reason) =>
    reason.startsWith(`${error.property} `) ? reason.slice(error.property.length + 1) : reason,
  );
  if (reasons.length > 0) yield { argument, reasons };
  if (error.constraints !== undefined && ARRAY_MAX_SIZE in error.constraints) return;
  for (const child of error.children ?? []) yield* problemsOf(child, argument);
}
