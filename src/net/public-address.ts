import { lookup as resolve, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { DesignataError } from '../model/errors';

/** Whether an IP address is one of the public internet: not private, loopback, link-local, multicast or reserved. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address written as IPv6 (::ffff:127.0.0.1) is the IPv4 address.
  return ipaddr.process(address).range() === 'unicast';
}

/**
 * A DNS lookup for outgoing connections that gives only public addresses. As it runs for the connection itself, a
 * name that resolves differently a moment later, or a redirect to an inside host, is caught as well.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    const inside = addresses.find(({ address }) => !isPublicAddress(address));
    const [first] = addresses;
    if (inside !== undefined || first === undefined) return callback(refusal(hostname, inside), []);
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
  });
};

/** Names that mean this machine wherever they are asked about (RFC 6761, section 6.3). */
const THIS_MACHINE = /(^|\.)localhost\.?$/i;

/**
 * Nothing is looked up: what any other name leads to is checked by `publicLookup`, at each connection.
 *
 * @throws DesignataError `FORBIDDEN` for a URL whose host is itself an address that is not public, or names this machine.
 */
export function refuseInsideAddress(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const inside = ipaddr.isValid(host) ? !isPublicAddress(host) : THIS_MACHINE.test(host);
  if (inside) throw refusal(host, undefined);
}

function refusal(hostname: string, inside: LookupAddress | undefined): DesignataError {
  const where = inside === undefined ? hostname : `${hostname} (${inside.address})`;
  return new DesignataError(
    'FORBIDDEN',
    `Expected an address on the public internet, but ${where} is private, loopback, link-local or reserved.`,
    { host: hostname },
  );
}
