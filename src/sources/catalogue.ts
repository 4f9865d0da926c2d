import { auDfat } from './au/au-dfat';
import { caSema } from './ca/ca-sema';
import { euFsf } from './eu/eu-fsf';
import { notices } from './notices/notices-yaml';
import { usOfacCons, usOfacSdn } from './ofac/ofac-lists';
import type { ListSource } from './source';
import { gbOfsi, gbUksl } from './uk/uk-lists';
import { unSc } from './un/un-source';

/** Every list that can be read, by list id in alphabetical order. Adding a list is its folder and one line here. */
// prettier-ignore
export const CATALOGUE: readonly ListSource[] = [
  auDfat,
  caSema,
  euFsf,
  gbOfsi,
  gbUksl,
  notices,
  unSc,
  usOfacCons,
  usOfacSdn,
];

/** The list of that id, or undefined. */
export function findList(id: string): ListSource | undefined {
  return CATALOGUE.find((source) => source.info.id === id);
}
