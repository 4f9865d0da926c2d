import { databaseLocation } from '../../src/composition/database-location';
import { readConfig } from '../../src/config';

const DATABASE_URL = 'postgres://localhost/designata';

describe('how long a read waits for a PostgreSQL that says nothing', () => {
  it.each([
    ['15 seconds longer than a statement may run', {}, 75_000],
    ['as much longer where that may run longer', { DATABASE_STATEMENT_TIMEOUT_MS: '300000' }, 315_000],
    ['for ever where a statement may run for ever', { DATABASE_STATEMENT_TIMEOUT_MS: '0' }, 0],
    ['as long as is set', { DATABASE_STATEMENT_TIMEOUT_MS: '0', DATABASE_READ_TIMEOUT_MS: '90000' }, 90_000],
    ['for ever where that is set', { DATABASE_READ_TIMEOUT_MS: '0' }, 0],
  ])('is %s', (_what, variables, readMs) => {
    expect(databaseLocation(readConfig({ DATABASE_URL, ...variables }))).toMatchObject({
      timeouts: { readMs },
    });
  });
});
