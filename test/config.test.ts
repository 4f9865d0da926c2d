import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeVariables, readConfig } from '../src/config';
import { DesignataError } from '../src/model/errors';

const DOCUMENT = resolve(__dirname, '../docs/configuration.md');

function refusal(environment: Record<string, string>): DesignataError {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof DesignataError) return error;
  }
  throw new Error('The configuration was taken.');
}

describe('the configuration', () => {
  test('needs nothing set, and then is embedded and open to this machine only', () => {
    expect(readConfig({})).toMatchObject({ DATA_DIR: './data', HOST: '127.0.0.1', PORT: 4000 });
    expect(readConfig({}).DATABASE_URL).toBeUndefined();
  });

  test('takes an empty variable for one that is not set', () => {
    expect(readConfig({ DATABASE_URL: '', PORT: ' ' })).toEqual(readConfig({}));
  });

  test('reads numbers and lists', () => {
    const config = readConfig({ PORT: '0', REQUIRE_LISTS: 'us-ofac-sdn, un-sc,' });
    expect(config).toMatchObject({ PORT: 0, REQUIRE_LISTS: ['us-ofac-sdn', 'un-sc'] });
  });

  test('names required lists that there are not, with those that there are', () => {
    expect(refusal({ PORT: 'x', REQUIRE_LISTS: 'us-ofac-sd,un-sc,foo' }).message).toMatch(
      /^PORT: .*\nREQUIRE_LISTS: expected ids of lists \(au-dfat, .*, us-ofac-sdn\), which us-ofac-sd, foo are not, but came "us-ofac-sd,un-sc,foo"\.$/m,
    );
  });

  test('cannot be changed afterwards', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  test('names every wrong variable at once, with what it may be and what came', () => {
    const error = refusal({ PORT: '70000', LOG_LEVEL: 'loud', MAX_BODY_BYTES: 'many' });
    expect(error.code).toBe('BAD_CONFIGURATION');
    expect(error.message).toBe(
      [
        'The configuration is wrong.',
        'PORT: expected a whole number from 0 to 65535, but came "70000".',
        'LOG_LEVEL: expected one of trace, debug, info, warn, error, silent, but came "loud".',
        'MAX_BODY_BYTES: expected a whole number from 1024 to 104857600, but came "many".',
      ].join('\n'),
    );
  });

  test.each([
    ['DATABASE_URL', 'postgres://localhost:99999/x', 'a URL such as postgres://user@host:5432/designata'],
    ['OPERATOR_TOKEN', 'a token with blanks in it', 'ASCII characters without spaces'],
    ['OPERATOR_TOKEN', 'ein-gültiges-Zeichen', 'ASCII characters without spaces'],
  ])('refuses a %s that could not be used: %s', (name, value, expected) => {
    expect(refusal({ [name]: value }).message).toContain(`${name}: expected ${expected}, but came`);
  });

  test('never repeats a secret in an error', () => {
    const error = refusal({ OPERATOR_TOKEN: 'hunter2', DATABASE_URL: 'mysql://root:hunter2@db/x' });
    expect(error.message).toContain(
      'OPERATOR_TOKEN: expected at least 16 characters, but came 7 characters.',
    );
    expect(error.message).toContain('DATABASE_URL: expected a URL such as');
    expect(JSON.stringify(error.details) + error.message).not.toContain('hunter2');
  });

  test('is described, variable by variable, in docs/configuration.md', () => {
    const rows = describeVariables().map(
      ({ name, default: value, meaning }) =>
        `| \`${name}\` | ${value === undefined ? '' : `\`${value}\``} | ${meaning} |`,
    );
    expect(readFileSync(DOCUMENT, 'utf8')).toContain(rows.join('\n'));
  });
});
