import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { DesignataError } from '../../model/errors';
import { OUTAGE_MESSAGES, outageReason } from '../../registry/outage';
import { describeValidation } from './describe-validation';

/** Told of every error that is hidden from the caller, with the reference the caller is given. */
export type ReportError = (reference: string, error: unknown) => void;

/**
 * What a caller is told of an error, the same over HTTP, WebSocket and SSE. Ours are told in full; those of the
 * operation itself (syntax, validation, variables) as GraphQL words them; a database that does not answer as what may be
 * asked again; everything else is a bug. Of the last two the caller learns a reference and the log the rest.
 *
 * @param formatted the error as Apollo would tell it, which names what an operation did wrong (`GRAPHQL_PARSE_FAILED`…).
 */
export function presentError(
  error: unknown,
  report: ReportError,
  formatted?: GraphQLFormattedError,
): GraphQLFormattedError {
  const located = error instanceof GraphQLError ? error : undefined;
  const cause = causeOf(error);
  if (cause instanceof DesignataError) {
    return told(located, cause.message, { code: cause.code, details: detailsOf(cause) });
  }
  if (cause instanceof ArgumentValidationError) {
    const { message, ...details } = describeValidation(cause);
    return told(located, message, { code: 'BAD_USER_INPUT', details });
  }
  if (cause instanceof GraphQLError) {
    const { message, extensions: given } = located ?? cause;
    const extensions = Object.entries(given).filter(([name]) => name !== 'stacktrace' && name !== 'http');
    return told(located, withoutValue(message), {
      code: formatted?.extensions?.['code'] ?? 'BAD_USER_INPUT',
      ...Object.fromEntries(extensions),
      ...(TOO_MANY_TOKENS.test(message) ? { code: 'LIMIT_EXCEEDED' } : {}),
    });
  }
  const reference = randomUUID();
  report(reference, cause);
  const reason = outageReason(cause);
  if (reason !== undefined) {
    return told(located, `${OUTAGE_MESSAGES[reason]} Reference: ${reference}`, {
      code: 'UNAVAILABLE',
      details: { reason, reference },
    });
  }
  return told(located, `Something went wrong on our side. Reference: ${reference}`, {
    code: 'INTERNAL_SERVER_ERROR',
    details: { reference },
  });
}

/**
 * The particulars of an error of ours. Whatever finds an argument wrong, a rule of the schema or the code that was asked,
 * tells it in `problems` by its path.
 */
function detailsOf({ code, message, details }: DesignataError): Readonly<Record<string, unknown>> {
  const { argument } = details;
  if (code !== 'BAD_USER_INPUT' || typeof argument !== 'string') return details;
  const reason = message.startsWith(`${argument}: `) ? message.slice(argument.length + 2) : message;
  return { ...details, problems: [{ argument, reasons: [reason.replace(/\.$/, '')] }] };
}

/** The error that was thrown, out of those that GraphQL wrapped around it on its way. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) cause = cause.originalError;
  return cause;
}

function told(
  located: GraphQLError | undefined,
  message: string,
  extensions: Readonly<Record<string, unknown>>,
): GraphQLFormattedError {
  return {
    message,
    ...(located?.locations ? { locations: located.locations } : {}),
    ...(located?.path ? { path: located.path } : {}),
    extensions,
  };
}

/** How `graphql` says that a document has more tokens than it may. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more that \d+ tokens/;

const WRONG_VARIABLE =
  /^(?<variable>Variable "\$\w+" got )invalid value .*?(?<place> at "[^"]*")?; (?<reason>.*)$/s;
/** Reasons that speak of fields, types and enumerations. The others repeat what was given. */
const TELLABLE = /^(Field "|Expected |Value "\w+" does not exist in )/;
/** The same of a value that is written into the operation. */
const WRONG_LITERAL =
  /^(?<expected>Expected value of type "[^"]*"), found (?!null\b)|^(?<cannot>(?:\w+|Enum "\w+") cannot represent [^:]*): /;
/** What came in place of something else, by its kind and as it stands in the operation. */
const WRONG_TOKEN =
  /^(?<before>Syntax Error: .*?\b(?:String|BlockString|Int|Float|Name|sequence:|got:)) ".*"/s;

/** GraphQL repeats a wrong value; what somebody asked about belongs in no log of errors. */
function withoutValue(message: string): string {
  const { before } = WRONG_TOKEN.exec(message)?.groups ?? {};
  if (before !== undefined) return `${before.replace(/:$/, '')}.`;
  const literal = WRONG_LITERAL.exec(message)?.groups;
  if (literal !== undefined) return `${literal['cannot'] ?? `${literal['expected'] ?? ''}, came another`}.`;
  const { variable, place = '', reason = '' } = WRONG_VARIABLE.exec(message)?.groups ?? {};
  if (variable === undefined) return message;
  const told = TELLABLE.test(reason) ? reason : 'it is not a value of the type that is expected there.';
  return `${variable}an invalid value${place}; ${told}`;
}
