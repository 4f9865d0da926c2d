import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOperatorToken, openOperatorAccess } from '../../src/composition/operator-credentials';
import { readConfig } from '../../src/config';

describe('who may change the registry', () => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'designata-operator-'));
  const tokenFile = join(DATA_DIR, 'operator.token');
  afterAll(() => rmSync(DATA_DIR, { recursive: true }));

  test('is, on the embedded registry, who can read the token of this start, and it goes when the server stops', () => {
    const config = readConfig({ DATA_DIR });
    writeFileSync(tokenFile, 'left by a killed server', { mode: 0o644 });
    const access = openOperatorAccess(config);
    expect(statSync(tokenFile).mode & 0o777).toBe(0o600);
    expect(access.gate.admit(`Bearer ${findOperatorToken(config)}`)).toEqual({ name: 'local' });
    expect(() => access.gate.admit('Bearer left by a killed server')).toThrow();
    access.dispose();
    expect(existsSync(tokenFile)).toBe(false);
    expect(findOperatorToken(config)).toBeUndefined();
  });

  test('is who has the token of the settings, where there is one, and none is written', () => {
    const config = readConfig({ DATA_DIR, OPERATOR_TOKEN: 'a-long-enough-token' });
    const access = openOperatorAccess(config);
    expect(access.gate.admit('Bearer a-long-enough-token')).toEqual({ name: 'operator' });
    expect(existsSync(tokenFile)).toBe(false);
  });

  test('is nobody on PostgreSQL without a token', () => {
    const { gate } = openOperatorAccess(readConfig({ DATA_DIR, DATABASE_URL: 'postgres://db/designata' }));
    expect(() => gate.admit('Bearer anything')).toThrow();
    expect(existsSync(tokenFile)).toBe(false);
  });
});
