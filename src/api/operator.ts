import { createHash, timingSafeEqual } from 'node:crypto';
import { DesignataError } from '../model/errors';

/** Somebody who may change the registry. */
export interface Operator {
  /** Goes into the revision's record. */
  readonly name: string;
}

/** One way to prove to be an operator. */
export interface OperatorCredential extends Operator {
  readonly token: string;
}

/**
 * Tells operators by the bearer token of a request's `Authorization` header. Without any credential nobody is one,
 * wherever the request comes from: any web page a person opens can reach their loopback address.
 */
export class OperatorGate {
  private readonly known: readonly { readonly digest: Buffer; readonly operator: Operator }[];

  constructor(credentials: readonly OperatorCredential[]) {
    this.known = credentials.map(({ token, ...operator }) => ({ digest: digestOf(token), operator }));
  }

  /**
   * The operator, or undefined without a header.
   *
   * @throws DesignataError `FORBIDDEN` for a token that is nobody's: a mistyped one must not pass for none.
   */
  admit(authorization: string | undefined): Operator | undefined {
    if (authorization === undefined) return undefined;
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    const digest = digestOf(token ?? '');
    // Digests are compared, all of them, each in constant time: neither length nor place of a difference shows.
    const found = this.known.filter((credential) => timingSafeEqual(credential.digest, digest)).at(0);
    if (token !== undefined && found !== undefined) return found.operator;
    throw new DesignataError(
      'FORBIDDEN',
      'Authorization: expected "Bearer" and an operator’s token, came another one.',
    );
  }
}

/**
 * @param act what only an operator may do.
 * @throws DesignataError `FORBIDDEN` when the request carries no operator's token.
 */
export function requireOperator(operator: Operator | undefined, act = 'change the registry'): Operator {
  if (operator !== undefined) return operator;
  throw new DesignataError(
    'FORBIDDEN',
    `Only an operator may ${act}: expected the header "Authorization: Bearer TOKEN", came none.`,
  );
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
