import { QueryFailedError } from 'typeorm';
import { DesignataError } from '../../src/model/errors';
import { outageInFull, outageReason } from '../../src/registry/outage';

const coded = (code: string): Error => Object.assign(new Error('what the system says'), { code });
const worded = (message: string): Error => new Error(message);

describe('what kept the database from answering', () => {
  it.each([
    ['a refused connection', coded('ECONNREFUSED'), 'DISCONNECTED'],
    ['a server that shuts down', coded('57P01'), 'DISCONNECTED'],
    [
      'a connection not made in time',
      worded('Connection terminated due to connection timeout'),
      'DISCONNECTED',
    ],
    ['a registry that was closed', worded('Driver not Connected'), 'DISCONNECTED'],
    ['an embedded database that ended', new DesignataError('UNAVAILABLE', 'It ended.'), 'DISCONNECTED'],
    ['no free connection in the pool', worded('timeout exceeded when trying to connect'), 'OVERLOADED'],
    ['too many connections', coded('53300'), 'OVERLOADED'],
    ['a statement cut off', coded('57014'), 'TIMED_OUT'],
    ['a deadlock', coded('40P01'), 'CONFLICT'],
  ])('is told of %s, whatever it is wrapped in', (_what, error, reason) => {
    expect(outageReason(error)).toBe(reason);
    expect(outageReason(new QueryFailedError('SELECT 1', [], error))).toBe(reason);
    expect(outageReason(new Error('wrapped', { cause: error }))).toBe(reason);
  });

  it.each([
    ['a bug', new TypeError('x is not a function')],
    ['a statement that is wrong', new QueryFailedError('SELECT', [], coded('42601'))],
    ['a row that does not fit', new QueryFailedError('INSERT', [], coded('23505'))],
    ['a refusal of ours', new DesignataError('BAD_CURSOR', 'Connection terminated')],
    ['words in the middle of others', worded('Expected: Connection terminated')],
    ['nothing', undefined],
  ])('is nothing where it is %s', (_what, error) => {
    expect(outageReason(error)).toBeUndefined();
    expect(outageInFull(error)).toBeUndefined();
  });

  it('is told in full to who runs the registry, with what the database said', () => {
    const ended = new DesignataError('UNAVAILABLE', 'The thread ended (no room).');

    expect(outageInFull(new QueryFailedError('START TRANSACTION', [], ended))).toBe(
      'The registry lost its database, or does not reach it. Ask again in a moment.\nThe thread ended (no room).',
    );
  });
});
