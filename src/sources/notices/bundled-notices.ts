import { join } from 'node:path';

/**
 * Where the notices that ship with the registry stand, beside this code in a build as in the sources: what an empty
 * registry starts from. Opening it is the caller's part.
 */
export const BUNDLED_NOTICES_PATH = join(__dirname, 'bundled', 'first-designations.yaml');
