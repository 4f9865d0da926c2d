import dns from 'node:dns';
import { isPublicAddress, publicLookup } from '../../src/net/public-address';

describe('an address on the public internet', () => {
  it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:93.184.216.34'])(
    'is %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    '127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '0.0.0.0', '100.64.0.1', '224.0.0.1',
    '255.255.255.255', '::1', '::', 'fe80::1', 'fc00::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', 'localhost', '',
  ])('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  }); // prettier-ignore
});

describe('a lookup for a connection', () => {
  afterEach(() => jest.restoreAllMocks());

  /** What a connection to `name.example` is given while the name resolves to these addresses. */
  const connecting = (addresses: readonly string[], all: boolean): Promise<unknown> => {
    const resolved = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    jest
      .spyOn(dns, 'lookup')
      .mockImplementation(((_name: string, _options: unknown, done: Callback) =>
        done(null, resolved)) as never);
    return new Promise((resolve, reject) =>
      publicLookup('name.example', { all }, (error, given) => (error ? reject(error) : resolve(given))),
    );
  };
  type Callback = (error: null, addresses: readonly { address: string; family: number }[]) => void;

  it.each([true, false])('is refused once the name has come to lead inside (all: %s)', async (all) => {
    const outside = { address: '93.184.216.34', family: 4 };

    expect(await connecting(['93.184.216.34'], all)).toEqual(all ? [outside] : outside.address);
    await expect(connecting(['10.0.0.7'], all)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(connecting(['::1'], all)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is refused where one address of several is inside: any of them may be connected to', async () => {
    await expect(connecting(['93.184.216.34', '192.168.0.1'], true)).rejects.toThrow(
      'name.example (192.168.0.1) is private',
    );
  });

  it('is refused where a name has no address', async () => {
    await expect(connecting([], true)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
