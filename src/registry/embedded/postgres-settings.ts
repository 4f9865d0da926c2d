import { PGlite } from '@electric-sql/pglite';

/**
 * Settings of the embedded PostgreSQL, of which everything else is as PGlite has it. Its memory is the process's own and
 * is taken whole when it starts, so that the default of 128 MB of buffers is most of what a small server holds; what is
 * not among them is read from the system's cache of files.
 */
const SETTINGS = {
  shared_buffers: '8MB',
} as const;

/** Words on the command line of the embedded PostgreSQL. */
export const START_PARAMETERS: readonly string[] = [
  ...PGlite.defaultStartParams,
  ...Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
];
