import { DesignataError } from '../../model/errors';
import { refuseInsideAddress } from '../../net/public-address';

const LONGEST = 2_000;

/**
 * The address of a receiver: `https:`, without a user and password. With `allowInside` also `http:`, and addresses that
 * are private, loopback or link-local. What a name resolves to is checked at each connection, not here.
 *
 * @throws DesignataError `BAD_USER_INPUT` or `FORBIDDEN`
 */
export function endpointAddress(text: string, allowInside: boolean): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const schemes = allowInside ? ['https:', 'http:'] : ['https:'];
  if (url === undefined || text.length > LONGEST || !schemes.includes(url.protocol)) {
    throw refused(`an ${schemes.join(' or ')} address of at most ${LONGEST} characters`, text);
  }
  if (url.username !== '' || url.password !== '')
    throw refused('an address without user and password', 'one with them');
  if (!allowInside) refuseInsideAddress(url);
  return url;
}

function refused(expected: string, came: string): DesignataError {
  const shown = came.length > 200 ? `${came.slice(0, 200)}…` : came;
  return new DesignataError('BAD_USER_INPUT', `url: expected ${expected}, came ${shown}.`, {
    argument: 'url',
    expected,
  });
}
