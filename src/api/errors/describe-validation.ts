import type { ValidationError } from 'class-validator';
import type { ArgumentValidationError } from 'type-graphql';

/** One argument that is wrong, by its path, and why. Never its value. */
export interface ArgumentProblem {
  /** `filter.countries`, `subjects.3.name`. */
  readonly argument: string;
  readonly reasons: readonly string[];
}

/** Which arguments are wrong and why, in words and for programs. */
export function describeValidation(error: ArgumentValidationError): {
  message: string;
  problems: ArgumentProblem[];
} {
  const problems = (error.extensions.validationErrors as ValidationError[]).flatMap((part) =>
    problemsOf(part, ''),
  );
  const message = problems.map(({ argument, reasons }) => `${argument}: ${reasons.join(', ')}.`).join(' ');
  return { message, problems };
}

function problemsOf(error: ValidationError, around: string): ArgumentProblem[] {
  const argument = around === '' ? error.property : `${around}.${error.property}`;
  // The library's messages begin with the property's name, which the path says already.
  const reasons = Object.values(error.constraints ?? {}).map((reason) =>
    reason.startsWith(`${error.property} `) ? reason.slice(error.property.length + 1) : reason,
  );
  const inner = (error.children ?? []).flatMap((child) => problemsOf(child, argument));
  return reasons.length > 0 ? [{ argument, reasons }, ...inner] : inner;
}
