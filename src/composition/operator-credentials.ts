import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorGate, type OperatorCredential } from '../api/operator';
import type { Config } from '../config';

const FILE = 'operator.token';

/** Who may change the registry through this server, and what to undo when it stops. */
export interface OperatorAccess {
  readonly gate: OperatorGate;
  dispose(): void;
}

/**
 * The operator of the settings. On the embedded registry without one, a token that holds until the server stops is
 * written where only this user can read it, for commands on this machine.
 */
export function openOperatorAccess(config: Config): OperatorAccess {
  const { OPERATOR_TOKEN: token, DATABASE_URL, DATA_DIR } = config;
  if (token !== undefined) return { gate: gateFor(token, 'operator'), dispose: () => undefined };
  if (DATABASE_URL !== undefined) return { gate: new OperatorGate([]), dispose: () => undefined };
  const path = join(DATA_DIR, FILE);
  const generated = randomBytes(24).toString('base64url');
  // The mode of a file that is there already would stay as it is.
  rmSync(path, { force: true });
  writeFileSync(path, generated, { mode: 0o600 });
  return { gate: gateFor(generated, 'local'), dispose: () => rmSync(path, { force: true }) };
}

/** The token that a command on this machine shows to a running server, where it may read one. */
export function findOperatorToken(config: Config): string | undefined {
  if (config.OPERATOR_TOKEN !== undefined) return config.OPERATOR_TOKEN;
  try {
    return readFileSync(join(config.DATA_DIR, FILE), 'utf8').trim();
  } catch {
    return undefined;
  }
}

function gateFor(token: string, name: string): OperatorGate {
  const credential: OperatorCredential = { token, name };
  return new OperatorGate([credential]);
}
