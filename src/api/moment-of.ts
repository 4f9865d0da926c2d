import type { RegistryLoaders } from '../registry/reading/registry-loaders';
import { found } from './found';

/** When a revision was written: what revisions mean to people. */
export async function momentOf(revision: number, loaders: RegistryLoaders): Promise<Date> {
  return (await found(loaders.revisions.load(revision), `Revision ${revision}`)).at;
}
