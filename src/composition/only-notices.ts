import { resolve } from 'node:path';
import type { Config } from '../config';

/**
 * Whether no list of an authority is loaded, but at most the notices, which a new registry is given: a forgotten `DATA_DIR`
 * opens such a registry, and everybody looks cleared in it.
 */
export const areOnlyNotices = (lists: readonly { readonly id: string }[]): boolean =>
  lists.every(({ id }) => id === 'notices');

/**
 * What is said where only the notices are loaded: what is missing, which registry that is, and how to load lists.
 *
 * @param past the revision that was asked about, where it was one of the past: what is loaded now is another matter
 */
export function onlyNoticesWarning(config: Config, command: string, past?: number): string {
  const { DATABASE_URL: url, DATA_DIR: folder } = config;
  const place =
    url === undefined ? `embedded, in ${resolve(folder)} (DATA_DIR)` : 'PostgreSQL (DATABASE_URL)';
  const where = `The registry is ${place}: is it the one you mean?`;
  if (past !== undefined) {
    return [
      `WARNING: at revision ${past}, which was asked about, no list of an authority was loaded, only the few notices that a new registry begins with.`,
      `Nobody else is found there. ${where}`,
      'Without --as-of, what is loaded now is searched.',
    ].join(' ');
  }
  return [
    'WARNING: no list of an authority is loaded, only the few notices that a new registry begins with.',
    `Nobody else is found. ${where}`,
    `Load a list with: ${command} import us-ofac-sdn`,
  ].join(' ');
}
